#include "difference_report.h"

#include <algorithm>
#include <ostream>

#include "wording.h"
#include "zice/enumerators.h"

namespace zice::cli {
namespace {

std::string status_text(std::string_view named) {
  for (std::size_t i = 0; i < count_of<Status>(); ++i) {
    if (name(static_cast<Status>(i)) == named) return std::string(word(static_cast<Status>(i)));
  }
  for (std::size_t i = 0; i < count_of<MaterialStatus>(); ++i) {
    if (name(static_cast<MaterialStatus>(i)) == named)
      return std::string(word(static_cast<MaterialStatus>(i)));
  }
  return "没有这一条";
}

std::string place_of(const DifferingClause& clause) {
  return clause.cite.empty() ? "" : article(clause.cite);
}

class Printer {
 public:
  Printer(std::ostream& out, const Difference& difference) : out_(out), difference_(difference) {}

  void heading() const {
    for (const auto& [mark, ruleset] : {std::pair("甲", &difference_.a), std::pair("乙", &difference_.b)})
      out_ << mark << "　" << ruleset->id() << "　《" << ruleset->title() << "》\n";
    out_ << "按 " << difference_.as_of.iso() << " 评估\n";
  }

  void flips() const {
    out_ << "\n";
    const auto same = difference_.same_verdicts();
    if (same == true) {
      out_ << "情况都填全的，不论哪一家，按甲、按乙的结论都一样（已逐一排除）\n";
      return;
    }
    out_ << (same ? "有人的结论因此不同：\n" : "没有全部试完，不能断定结论都一样：\n");
    for (const VerdictFlip& flip : difference_.flips) {
      out_ << "  按甲" << word(flip.verdicts[0]) << "、按乙" << word(flip.verdicts[1]) << "：";
      out_ << (flip.effect.reach == Reach::verdict ? "有"
               : flip.effect.reach == Reach::none  ? "没有"
                                                   : undecided())
           << "\n";
      if (flip.effect.witness) example(*flip.effect.witness, flip.effect.witness->decisive, 4);
    }
  }

  void clauses() const {
    if (!difference_.any()) out_ << "\n逐条比较：没有不同\n";
    for (const ClauseDifference& clause : difference_.clauses) this->clause(clause);
  }

  void applicants(const TurnedFile& file) const {
    out_ << "\n申报人 " << file.lines << " 家，结论不同的 " << file.flipped() << " 家";
    if (file.refused() > 0) out_ << "，读不了的 " << file.refused() << " 行";
    out_ << "\n";
    for (const TurnedLine& line : file.turned) {
      for (const Finding& finding : line.errors) out_ << "  " << printable(to_string(finding)) << "\n";
      if (line.errors.empty()) turned(line);
    }
  }

 private:
  static std::string undecided() { return "在允许的步数内没有找到，不能断定没有"; }

  void clause(const ClauseDifference& clause) const {
    const std::string places = this->places(clause);
    out_ << "\n"
         << word(clause.subject) << "　" << word(clause.change) << (places.empty() ? "" : "　" + places)
         << "\n";
    out_ << "  " << clause.says << "\n";
    // Whoever lacks a paper that one of the two does not ask for is no example worth a line.
    const bool lone = clause.a.id.empty() || clause.b.id.empty();
    if (!clause.weighs || (clause.subject == Subject::material && lone)) return;
    effect("按甲比按乙好", clause.effects[0]);
    effect("按乙比按甲好", clause.effects[1]);
  }

  static std::string places(const ClauseDifference& clause) {
    const std::string in_a = place_of(clause.a);
    const std::string in_b = place_of(clause.b);
    if (in_a.empty()) return in_b.empty() ? "" : "乙" + in_b;
    if (in_b.empty()) return "甲" + in_a;
    return in_a == in_b ? in_a : "甲" + in_a + "，乙" + in_b;
  }

  void effect(const std::string& direction, const Effect& effect) const {
    if (effect.reach == Reach::none) return;
    out_ << "  " << direction << "：";
    if (!effect.witness) {
      out_ << undecided() << "\n";
      return;
    }
    const Witness& witness = *effect.witness;
    if (effect.reach == Reach::verdict)
      out_ << "按甲" << word(witness.verdicts[0]) << "，按乙" << word(witness.verdicts[1]) << "。例如\n";
    else
      out_ << "只改变这一条：按甲" << status_text(witness.statuses[0]) << "，按乙"
           << status_text(witness.statuses[1]) << "。例如\n";
    example(witness, effect.reach == Reach::verdict ? witness.decisive : all_answers(witness), 4);
  }

  static std::vector<FactIndex> all_answers(const Witness& witness) {
    std::vector<FactIndex> facts;
    for (std::size_t i = 0; i < witness.applicant.facts.size(); ++i) {
      if (witness.applicant.facts[i]) facts.push_back(static_cast<FactIndex>(i));
    }
    return facts;
  }

  // These of its answers, and how many others it has.
  void example(const Witness& witness, const std::vector<FactIndex>& shown, std::size_t indent) const {
    std::string text;
    for (const FactIndex fact : shown)
      text += (text.empty() ? "" : "；") + answer_text(difference_, fact, *witness.applicant.facts[fact]);
    const std::string papers = papers_text(witness);
    if (!papers.empty()) text += (text.empty() ? "" : "；") + papers;
    if (text.empty()) text = "材料一份也没有";
    const std::size_t others = all_answers(witness).size() - shown.size();
    out_ << std::string(indent, ' ') << text;
    if (others > 0) out_ << "（另有 " << others << " 项按两份的要求填，见 --json）";
    if (!witness.fewest) out_ << "（未能断定是最小的例子）";
    out_ << "\n";
  }

  std::string papers_text(const Witness& witness) const {
    std::string text;
    for (std::size_t i = 0; i < witness.applicant.documents.size(); ++i) {
      const DocumentState& state = witness.applicant.documents[i];
      if (!state.listed) continue;
      text += (text.empty() ? "" : "；") + difference_.a.vocabulary().documents[i].label;
      if (state.pledged) text += "（告知承诺）";
      if (state.obtained_on) text += "，" + state.obtained_on->iso() + " 取得";
      if (state.rows) text += "，" + std::to_string(*state.rows) + " 行";
    }
    return text;
  }

  void turned(const TurnedLine& line) const {
    out_ << "  第 " << line.line << " 行　按甲" << word(line.turned.verdicts[0]) << "，按乙"
         << word(line.turned.verdicts[1]) << "\n";
    for (const Turned::Clause& clause : line.turned.clauses) {
      const DifferingClause& named = clause.a.id.empty() ? clause.b : clause.a;
      out_ << "    " << article(named.cite) << "　" << named.id << "：按甲" << status_text(clause.statuses[0])
           << "，按乙" << status_text(clause.statuses[1]) << "\n";
    }
  }

  std::ostream& out_;
  const Difference& difference_;
};

}  // namespace

void print_difference(std::ostream& out, const Difference& difference,
                      const std::optional<TurnedFile>& applicants) {
  const Printer printer(out, difference);
  printer.heading();
  printer.flips();
  printer.clauses();
  if (applicants) printer.applicants(*applicants);
}

}  // namespace zice::cli
