#include "report.h"

#include <algorithm>
#include <functional>
#include <ostream>
#include <string>

#include "route_report.h"
#include "timeline_report.h"
#include "wording.h"
#include "zice/succession.h"

namespace zice::cli {
namespace {

using Visit = std::function<void(const NodeResult&)>;

void each_leaf(const std::vector<NodeResult>& nodes, const Visit& visit) {
  for (const NodeResult& node : nodes) {
    if (node.children.empty())
      visit(node);
    else
      each_leaf(node.children, visit);
  }
}

std::string line(std::string_view mark, const NodeResult& node, const Ruleset& ruleset) {
  const std::string figures =
      is_unanswerable(node) ? std::string(unanswerable_text(node.because)) : gap_text(node, ruleset);
  return "  " + std::string(mark) + " " + std::string(node.text) + (figures.empty() ? "" : "：" + figures) +
         "　" + article(node.cite) + "\n";
}

class Printer {
 public:
  Printer(std::ostream& out, const Ruleset& ruleset, const Assessment& assessment)
      : out_(out), ruleset_(ruleset), vocabulary_(ruleset.vocabulary()), assessment_(assessment) {}

  void verdict() {
    const auto& counts = assessment_.counts;
    out_ << "《" << ruleset_.title() << "》";
    if (!ruleset_.document_number().empty()) out_ << "　" << ruleset_.document_number();
    out_ << "\n评估日期 " << assessment_.as_of.iso() << "　" << force_text(assessment_.force) << "\n";
    out_ << "\n结论：" << verdict_text(assessment_);
    if (counts.judged > 0) out_ << "；另有 " << counts.judged << " 项" << word(Status::judged);
    out_ << "\n";
    for (const std::string& caution : cautions(assessment_)) out_ << "  注意：" << caution << "\n";
    out_ << "  条件：" << word(Status::met) << " " << counts.conditions[Status::met];
    for (const Status status :
         {Status::unmet, Status::discretionary, Status::unknown, Status::not_applicable}) {
      const int count = counts.conditions[status];
      if (status != Status::not_applicable || count > 0) out_ << "，" << word(status) << " " << count;
    }
    out_ << "\n";
    if (assessment_.function_rule == FunctionRule::none) return;
    out_ << "  服务功能：" << functions_rule() << "　" << word(assessment_.functions_status) << "\n";
  }

  void conditions(Status status, std::string_view mark) {
    bool headed = false;
    const auto print = [&](const NodeResult& node) {
      if (node.status != status) return;
      if (!headed) out_ << "\n" << word(status) << "\n";
      headed = true;
      out_ << line(mark, node, ruleset_);
    };
    for (const NodeResult& condition : assessment_.conditions) {
      if (condition.status == status) each_leaf({condition}, print);
    }
  }

  // What reviewers judge, wherever it stands.
  void judged() {
    const auto& ids = assessment_.for_reviewers;
    if (ids.empty()) return;
    out_ << "\n" << word(Status::judged) << "\n";
    const auto print = [&](const NodeResult& node) {
      if (std::find(ids.begin(), ids.end(), node.id) != ids.end()) out_ << line("–", node, ruleset_);
    };
    each_leaf(assessment_.conditions, print);
    for (const FunctionResult& function : assessment_.functions) each_leaf(function.requirements, print);
  }

  // Conditions that hang on an answer although their figure is known.
  void hanging() {
    bool headed = false;
    for (const NodeResult& condition : assessment_.conditions) {
      each_leaf({condition}, [&](const NodeResult& node) {
        if (!node.figure || node.figure->hangs_on.empty()) return;
        if (!headed) out_ << "\n已填但还不能确定\n";
        headed = true;
        out_ << line("?", node, ruleset_);
      });
    }
  }

  // What nobody can answer, in whatever state the verdict is.
  void unanswerable() {
    bool headed = false;
    for (const NodeResult& condition : assessment_.conditions) {
      each_leaf({condition}, [&](const NodeResult& node) {
        if (!is_unanswerable(node)) return;
        if (!headed) out_ << "\n规则本身还不能核对，无论怎样填都不算达到\n";
        headed = true;
        out_ << line("?", node, ruleset_);
      });
    }
  }

  void functions() {
    if (assessment_.functions.empty()) return;
    out_ << "\n服务功能\n";
    for (const FunctionResult& function : assessment_.functions) {
      out_ << "  " << mark(function.status) << " " << function.text << "　" << word(function.status) << "　"
           << article(function.cite) << "\n";
      if (function.status == Status::met || function.status == Status::not_claimed) continue;
      each_leaf(function.requirements, [&](const NodeResult& node) {
        if (node.status == Status::unmet || node.status == Status::unknown ||
            node.status == Status::discretionary)
          out_ << "  " << line(mark(node.status), node, ruleset_);
      });
    }
  }

  void materials() {
    const auto& counts = assessment_.counts.materials;
    out_ << "\n申报材料：" << word(MaterialStatus::ready) << " " << counts[MaterialStatus::ready];
    for (const MaterialStatus status :
         {MaterialStatus::missing, MaterialStatus::deficient, MaterialStatus::unknown})
      out_ << "，" << word(status) << " " << counts[status];
    out_ << "\n";
    for (const MaterialOutcome& material : assessment_.materials) {
      if (material.status == MaterialStatus::ready || material.status == MaterialStatus::not_applicable)
        continue;
      out_ << "  " << (material.status == MaterialStatus::missing ? "✗" : "△") << " " << material.name << "："
           << word(material.status) << "　" << article(material.id) << "\n";
      for (const DocumentResult& document : material.documents) {
        if (document.status == DocumentStatus::ready || document.status == DocumentStatus::not_needed)
          continue;
        out_ << "      " << document_label(document.id) << "："
             << (document.explains ? document.why : word(document.status)) << "\n";
      }
    }
    for (const MaterialOutcome& material : assessment_.materials) {
      for (const Conflict& conflict : material.conflicts) {
        out_ << "  ！ " << article(conflict.cite) << "的表格要求 " << conflict.form << " 行，条款只要求 "
             << figure_text(conflict.article) << "，现为 " << figure_text(conflict.actual)
             << "：条件不受影响，请向主管部门确认\n";
      }
    }
  }

  void questions() {
    const OpenQuestions& open = assessment_.open_questions;
    list_questions("还需回答（" + settling_text(open) + "）", open.facts);
    if (!open.facts.empty()) return;
    list_questions("其余" + std::string(word(Term::unset)) + "的（结论已定；填了才知道一共差什么）",
                   assessment_.further_questions);
  }

 private:
  void list_questions(const std::string& heading, const std::vector<FactIndex>& facts) {
    if (facts.empty()) return;
    out_ << "\n" << heading << "\n";
    for (const FactIndex fact : facts) {
      const Fact& asked = vocabulary_.facts[fact];
      out_ << "  ? " << standing_alone(ruleset_.fact_label(fact))
           << (asked.unit.empty() ? "" : "（" + asked.unit + "）") << "　" << asked.id << "\n";
    }
  }

  std::string functions_rule() const {
    const auto& need = assessment_.functions_need;
    if (assessment_.function_rule == FunctionRule::each_declared && !need) return "尚未选择申报哪几类";
    const std::string met =
        std::string(word(Status::met)) + " " + std::to_string(assessment_.functions_met) + " 项";
    if (!need) return met + "，需要几项取决于" + std::string(word(Term::unset)) + "的情况";
    const bool at_least = assessment_.function_rule == FunctionRule::at_least;
    return met + (at_least ? "，至少需要 " : "，已申报 ") + std::to_string(*need) + " 项";
  }

  static std::string_view mark(Status status) {
    if (status == Status::met) return "✓";
    if (status == Status::unmet) return "✗";
    return status == Status::discretionary ? "△" : status == Status::unknown ? "?" : "–";
  }

  std::string_view document_label(std::string_view document) const {
    const auto index = vocabulary_.document(document);
    return index ? vocabulary_.documents[*index].label : document;
  }

  std::ostream& out_;
  const Ruleset& ruleset_;
  const Vocabulary& vocabulary_;
  const Assessment& assessment_;
};

}  // namespace

void print_assessment(std::ostream& out, const Ruleset& ruleset, const Assessment& assessment) {
  Printer printer(out, ruleset, assessment);
  printer.verdict();
  printer.conditions(Status::unmet, "✗");
  printer.conditions(Status::discretionary, "△");
  printer.hanging();
  printer.unanswerable();
  printer.functions();
  printer.questions();
  print_routes(out, assessment);
  printer.materials();
  printer.judged();
  print_timeline(out, assessment);
}

void print_list(std::ostream& out, const std::vector<Ruleset>& rulesets, Date as_of) {
  for (const Ruleset& ruleset : rulesets) {
    out << ruleset.id() << "\n  《" << ruleset.title() << "》";
    if (!ruleset.document_number().empty()) out << "　" << ruleset.document_number();
    out << "\n  " << ruleset.jurisdiction() << "　" << as_of.iso() << " " << force_text(ruleset.force(as_of))
        << "\n";
    const Succession line = succession(ruleset, rulesets, as_of);
    const std::string successors = joined(line.superseded_by);
    if (!successors.empty()) out << "  由 " << successors << " 取代\n";
    // Of one alone its force says as much.
    if (line.current && !(successors.empty() && ruleset.supersedes().empty())) out << "  现行的一部\n";
  }
}

}  // namespace zice::cli
