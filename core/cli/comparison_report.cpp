#include "comparison_report.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <string>

#include "route_report.h"
#include "text_table.h"
#include "wording.h"

namespace zice::cli {
namespace {

class Printer {
 public:
  Printer(std::ostream& out, const Comparison& comparison)
      : out_(out), comparison_(comparison), vocabulary_(comparison.assessments[0].ruleset.vocabulary()) {}

  void measures() {
    out_ << "评估日期 " << comparison_.as_of.iso() << "　" << comparison_.assessments.size()
         << " 部办法，先看的在前\n\n";
    TextTable table({"地区", "规则", "效力", "结论", text(Status::unmet), text(Status::discretionary),
                     text(Status::unknown), "服务功能", "材料可用", "还需"});
    for (const MeasureStanding& one : comparison_.order) table.add(measure_cells(assessment(one)));
    table.print(out_);
    for (const Status counted : {Status::unmet, Status::discretionary, Status::unknown})
      out_ << "“" << word(counted) << "”";
    out_ << "按条件计；“服务功能”是达到的项数和需要的项数；“还需”是至少还要准备的材料种数。\n";
    for (const MeasureStanding& one : comparison_.order) notes(assessment(one));
    for (std::size_t i = 0; i < comparison_.successions.size(); ++i) {
      const std::string by = joined(comparison_.successions[i].superseded_by);
      if (!by.empty()) out_ << "注意　" << ruleset(i).id() << "：由 " << by << " 取代\n";
    }
  }

  void nearest_routes() {
    out_ << "\n最少的改动\n";
    TextTable table({"地区", "改到", "改什么"});
    for (const MeasureStanding& one : comparison_.order) {
      const Assessment& assessment = this->assessment(one);
      const std::string& place = assessment.ruleset.jurisdiction();
      table.add({place, text(Verdict::meets), nearest_route(assessment)});
      const auto& lenient = assessment.discretionary_routes.routes;
      if (!lenient.empty())
        table.add({place, text(Verdict::discretionary), short_route(lenient[0], assessment.ruleset)});
    }
    table.print(out_);
  }

  void figures() {
    if (comparison_.figures.empty()) return;
    const std::string strictest = text(Term::strictest);
    out_ << "\n指标对照（“" << strictest << "”是已知要求中最高的，各办法相同时不标）\n";
    TextTable table({"地区", text(Term::required), strictest, "状态", "差额或余量", "条款"});
    for (const FigureRow& row : comparison_.figures) {
      table.add_heading(figure_heading(row));
      for (const FigureEntry& entry : row.entries) {
        if (!entry.repeats) table.add(figure_cells(row, entry));
      }
    }
    table.print(out_);
  }

  void documents() {
    TextTable table({"地区", "状态", "条款", "说明"});
    bool any = false;
    for (const DocumentRow& row : comparison_.documents) {
      if (row.need == PaperNeed::none) continue;
      any = true;
      table.add_heading(vocabulary_.documents[row.document].label + "：" +
                        text(row.at_hand ? Term::at_hand : Term::absent));
      for (const AskedDocument& asked : row.asked) {
        if (asked.status != DocumentStatus::not_needed) table.add(document_cells(asked));
      }
    }
    if (!any) return;
    out_ << "\n申报材料（任一办法要求的；可任选其一的都列出）\n";
    table.print(out_);
  }

  void questions() {
    if (comparison_.open_questions.facts.empty()) return;
    out_ << "\n还需回答（" << settling_text(comparison_.open_questions) << "）\n";
    TextTable table({"情况", "编号", "哪些办法要用"});
    for (const FactIndex fact : comparison_.open_questions.facts) {
      const Fact& asked = vocabulary_.facts[fact];
      table.add(
          {std::string(standing_alone(asked.label)) + (asked.unit.empty() ? "" : "（" + asked.unit + "）"),
           asked.id, who_asks(fact)});
    }
    table.print(out_);
  }

 private:
  template <class Value>
  static std::string text(Value value) {
    return std::string(word(value));
  }

  const Assessment& assessment(const MeasureStanding& one) const {
    return comparison_.assessments[one.assessment];
  }
  const Ruleset& ruleset(std::size_t assessment) const { return comparison_.assessments[assessment].ruleset; }

  static std::string functions_cell(const Assessment& assessment) {
    if (assessment.function_rule == FunctionRule::none) return "不计";
    const std::string need = assessment.functions_need ? std::to_string(*assessment.functions_need) : "?";
    return std::to_string(assessment.functions_met) + "/" + need;
  }

  static std::vector<std::string> measure_cells(const Assessment& assessment) {
    const Counts& counts = assessment.counts;
    const std::string unclear = counts.documents.unknown == 0
                                    ? ""
                                    : "（另 " + std::to_string(counts.documents.unknown) + " 种" +
                                          text(DocumentStatus::unknown) + "）";
    return {assessment.ruleset.jurisdiction(),
            assessment.ruleset.id(),
            text(assessment.force.status),
            verdict_text(assessment),
            std::to_string(counts.conditions[Status::unmet]),
            std::to_string(counts.conditions[Status::discretionary]),
            std::to_string(counts.conditions[Status::unknown]),
            functions_cell(assessment),
            std::to_string(counts.documents.ready),
            std::to_string(counts.documents.needed) + unclear};
  }

  static std::string short_route(const Route& route, const Ruleset& ruleset) {
    constexpr std::size_t kMostOnALine = 4;
    return route.size() <= kMostOnALine ? route_text(route, ruleset)
                                        : "要改动或补填 " + std::to_string(route.size()) + " 项";
  }

  static std::string nearest_route(const Assessment& assessment) {
    if (assessment.verdict == Verdict::meets) return "不需要改动";
    const auto& routes = assessment.routes.routes;
    if (!routes.empty()) return short_route(routes[0], assessment.ruleset);
    return assessment.routes.exhaustive ? "自己能做的改动都不能到这一步" : std::string(not_all_tried);
  }

  // What a line of the table cannot hold.
  void notes(const Assessment& assessment) {
    for (const std::string& caution : cautions(assessment))
      out_ << "注意　" << assessment.ruleset.jurisdiction() << "：" << caution << "\n";
  }

  std::string figure_heading(const FigureRow& row) const {
    std::string text(row.asks);
    if (!text.empty()) text += "：";
    for (std::size_t i = 0; i < row.facts.size(); ++i)
      text.append(i == 0 ? "" : "、").append(standing_alone(vocabulary_.facts[row.facts[i]].label));
    text += "（" + std::string(row.unit) + "）：";
    return text + (std::isnan(row.actual) ? Printer::text(Term::unset)
                                          : Printer::text(Term::actual) + " " + figure_text(row.actual));
  }

  std::vector<std::string> figure_cells(const FigureRow& row, const FigureEntry& entry) const {
    return {ruleset(entry.assessment).jurisdiction(),
            required_text(entry),
            entry.stands_out ? text(Term::strictest) : "",
            status_cell(entry),
            slack_cell(row, entry),
            article(entry.node->cite) + function_text(entry)};
  }

  std::string required_text(const FigureEntry& entry) const {
    if (!std::isnan(entry.node->figure->required))
      return figure_text(entry.node->figure->required) +
             (entry.node->relaxed ? "（" + text(Term::relaxed) + "）" : "");
    const std::string possible = possible_text(entry.node->figure->may_require);
    return possible.empty() ? "取决于" + text(Term::unset) + "的情况" : possible;
  }

  // A status that hangs on an answer although the figure is known says on which.
  std::string status_cell(const FigureEntry& entry) const {
    std::string labels;
    for (const FactIndex fact : entry.node->figure->hangs_on)
      labels.append(labels.empty() ? "" : "、")
          .append(standing_alone(ruleset(entry.assessment).fact_label(fact)));
    return text(entry.node->status) + (labels.empty() ? "" : "，取决于" + labels);
  }

  static std::string slack_cell(const FigureRow& row, const FigureEntry& entry) {
    return slack_text(entry.node->figure->gap, entry.node->figure->margin, entry.node->figure->may_require,
                      row.gap_unit.empty() ? row.unit : row.gap_unit);
  }

  std::string function_text(const FigureEntry& entry) const {
    const auto function = vocabulary_.function(entry.function);
    return function ? "　" + std::string(ruleset(entry.assessment).function_label(*function)) : "";
  }

  std::vector<std::string> document_cells(const AskedDocument& asked) const {
    return {ruleset(asked.assessment).jurisdiction(), text(asked.status), article(asked.cite),
            asked.explains ? asked.why : ""};
  }

  std::string who_asks(FactIndex fact) const {
    std::string text;
    for (const Assessment& assessment : comparison_.assessments) {
      const auto& own = assessment.open_questions.facts;
      if (std::find(own.begin(), own.end(), fact) == own.end()) continue;
      text += (text.empty() ? "" : "、") + assessment.ruleset.jurisdiction();
    }
    return text;
  }

  std::ostream& out_;
  const Comparison& comparison_;
  const Vocabulary& vocabulary_;
};

}  // namespace

void print_comparison(std::ostream& out, const Comparison& comparison) {
  if (comparison.assessments.empty()) {
    out << "没有可对照的办法\n";
    return;
  }
  Printer printer(out, comparison);
  printer.measures();
  printer.nearest_routes();
  printer.figures();
  printer.documents();
  printer.questions();
  out << "\n逐条结果：zice assess --ruleset ID --applicant FILE\n";
}

}  // namespace zice::cli
