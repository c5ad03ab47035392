// The deeds as plain text: for a chat, a sheet of paper or the description of a calendar's event.
#include <algorithm>
#include <cmath>

#include "deeds/parts.h"
#include "json/output.h"
#include "text/text.h"
#include "zice/cite.h"
#include "zice/words.h"

namespace zice {
namespace {

class DeedsText {
 public:
  explicit DeedsText(const Deeds& deeds) : deeds_(deeds), ruleset_(deeds.assessment.ruleset) {}

  std::string write() {
    head();
    questions();
    missed();
    ways(deeds_.ways, "");
    ways(deeds_.discretionary_ways, concat({"改动更少，但只到", word(Verdict::discretionary), "："}));
    papers();
    to_show();
    dates();
    asking();
    return std::move(out_);
  }

 private:
  void line(std::initializer_list<std::string_view> parts) { out_.append(concat(parts)).append("\n"); }

  void heading(std::string_view words) { line({"\n【", words, "】"}); }

  // A deed with its box, ticked or not.
  void deed(std::string_view kind, std::string_view which, std::initializer_list<std::string_view> parts) {
    const std::string id = deed_id(ruleset_, kind, which);
    const auto& ticked = deeds_.ticked;
    line({std::find(ticked.begin(), ticked.end(), id) == ticked.end() ? "□ " : "☑ ", concat(parts)});
  }

  void head() {
    const Assessment& assessment = deeds_.assessment;
    line({"要做的事：《", ruleset_.title(), "》"});
    line({assessment.as_of.iso(), " 自测：", word(assessment.verdict)});
    if (assessment.force.status != ForceStatus::in_force)
      line({"注意：本办法在评估日期", word(assessment.force.status)});
  }

  void questions() {
    const auto& facts = deeds_.assessment.open_questions.facts;
    if (facts.empty()) return;
    heading(concat({"还要填的 ", std::to_string(facts.size()), " 项"}));
    for (const FactIndex fact : facts)
      deed("answer", ruleset_.vocabulary().facts[fact].id, {standing_alone(ruleset_.fact_label(fact))});
  }

  void missed() {
    const Assessment& assessment = deeds_.assessment;
    const bool by_functions = assessment.functions_status == Status::unmet && assessment.functions_need;
    if (deeds_.missed.empty() && !by_functions && deeds_.beyond.empty()) return;
    heading(concat({word(Status::unmet), "的要求"}));
    for (const Missed& own : deeds_.missed) {
      deed("missed", own.node->id, {own.node->text, gap(*own.node), "（", article(own.node->cite), "）"});
      // The gap of a figure says what the one change of it would.
      const bool is_said =
          own.changes.size() == 1 && own.node->figure && !std::isnan(own.node->figure->actual);
      for (const Change& change : own.changes) {
        if (!is_said) line({"  ", change_text(change, ruleset_)});
      }
    }
    if (by_functions)
      deed("missed", "functions",
           {"服务功能：要达到 ", std::to_string(*assessment.functions_need), " 项，已达到 ",
            std::to_string(assessment.functions_met), " 项"});
    for (const Change& change : deeds_.beyond) line({"另外：", change_text(change, ruleset_)});
  }

  static std::string gap(const NodeResult& node) {
    if (!node.figure || std::isnan(node.figure->gap)) return {};
    const FigureResult& own = *node.figure;
    std::string text = "：";
    if (!std::isnan(own.actual)) text += concat({"现 ", figure_text(own.actual), " ", own.unit, "，"});
    text += concat(
        {word(Term::gap), " ", figure_text(own.gap), " ", own.gap_unit.empty() ? own.unit : own.gap_unit});
    return own.holds_from ? concat({text, "，", own.holds_from->iso(), " 起达到"}) : text;
  }

  void ways(const Ways& ways, std::string_view introduced) {
    if (!introduced.empty() && ways.routes > 0) {
      line({"\n", introduced});
      for (const Change& change : ways.shared) line({"  ", change_text(change, ruleset_)});
    }
    for (const Choice& choice : ways.choices) {
      line({"任选其", choice.take == 1 ? "一" : std::to_string(choice.take), "："});
      const std::size_t shown = std::min(choice.of.size(), kMostShown);
      for (std::size_t i = 0; i < shown; ++i) line({"  · ", joined(choice.of[i])});
      if (choice.of.size() > shown) line({"  另有 ", std::to_string(choice.of.size() - shown), " 种"});
    }
  }

  std::string joined(const Route& changes) const {
    std::string text;
    for (const Change& change : changes)
      text.append(text.empty() ? "" : "；").append(change_text(change, ruleset_));
    return text;
  }

  void papers() {
    for (const PapersOf& from : deeds_.papers) {
      heading(concat({"还要备的材料：", word(from.origin)}));
      for (const LackingPaper& paper : from.papers) this->paper(paper);
    }
    if (deeds_.to_renew.empty()) return;
    std::vector<std::string> labels;
    for (const DocumentIndex document : deeds_.to_renew) labels.push_back(label(document));
    line({"不在当月提交的，须重新取得：", join(labels)});
  }

  void paper(const LackingPaper& paper) {
    const std::string& at = ruleset_.vocabulary().documents[paper.document].at;
    std::string text = label(paper.document);
    if (!at.empty()) text += concat({"（", at, "）"});
    if (paper.status != DocumentStatus::missing || !paper.why.empty())
      text += concat({"：", paper.why.empty() ? word(paper.status) : std::string_view(paper.why)});
    if (paper.rows > 0) text += concat({"，至少 ", std::to_string(paper.rows), " 行"});
    if (paper.fresh_from)
      text += concat({"，", paper.fresh_from->iso(), " 至 ", paper.fresh_until->iso(), " 之间取得并提交"});
    for (const auto& papers : paper.instead) {
      std::vector<std::string> labels;
      for (const DocumentIndex document : papers) labels.push_back(label(document));
      text += concat({"；或：", join(labels)});
    }
    deed("paper", ruleset_.vocabulary().documents[paper.document].id, {text});
  }

  const std::string& label(DocumentIndex document) const {
    return ruleset_.vocabulary().documents[document].label;
  }

  void to_show() {
    if (deeds_.to_show.empty()) return;
    heading(concat({word(Status::judged), "的，用材料说明"}));
    for (const ToShow& own : deeds_.to_show) {
      std::string text;
      for (const NodeResult* item : own.items) text.append(text.empty() ? "" : "；").append(item->text);
      std::string materials;
      for (const std::string_view id : own.materials)
        materials.append(materials.empty() ? "（材料：" : "、").append(article(id));
      deed("show", own.cite, {article(own.cite), "　", text, materials, materials.empty() ? "" : "）"});
    }
  }

  void dates() {
    const auto& steps = deeds_.assessment.timeline;
    if (deeds_.assessment.steps_begun >= steps.size()) return;
    heading("往后的日子");
    for (std::size_t i = deeds_.assessment.steps_begun; i < steps.size(); ++i) {
      const TimelineStep& step = steps[i];
      std::string days = step.date ? step.date->iso() : step.from ? step.from->iso() : "";
      if (!step.date && step.until && step.until != step.from) days += concat({" 至 ", step.until->iso()});
      line({"· ", word(step.id), "：", days.empty() ? word(standing(step)) : std::string_view(days)});
    }
  }

  void asking() {
    if (deeds_.asking.empty()) return;
    heading(concat({"向", deeds_.whom, "问清"}));
    for (const Asking& own : deeds_.asking)
      deed("ask", concat({name(own.about), "/", own.cite}), {own.text, "（", article(own.cite), "）"});
  }

  static constexpr std::size_t kMostShown = 5;

  const Deeds& deeds_;
  const Ruleset& ruleset_;
  std::string out_;
};

}  // namespace

std::string deeds_text(const Deeds& deeds) { return DeedsText(deeds).write(); }

std::string deeds_ics(const Deeds& deeds, const CalendarIssue& issue) {
  return timeline_ics(deeds.assessment, issue, deeds_text(deeds));
}

}  // namespace zice
