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
    out_ << "评估日 " << comparison_.as_of.iso() << "　" << comparison_.assessments.size() << " 部办法\n\n";
    TextTable table(
        {"地区", "规则", "效力", "结论", "未达到", "待裁量", "待定", "服务功能", "材料可用", "还需"});
    for (const Assessment& assessment : comparison_.assessments) table.add(measure_cells(assessment));
    table.print(out_);
    out_ << "“未达到”“待裁量”“待定”按条件计；“服务功能”是达到的项数和需要的项数；“还需”是至少还要准备的材料种"
            "数。\n";
    for (const Assessment& assessment : comparison_.assessments) notes(assessment);
  }

  void nearest_routes() {
    out_ << "\n最少的改动\n";
    TextTable table({"地区", "改到", "改什么"});
    for (const Assessment& assessment : comparison_.assessments) {
      const std::string& place = assessment.ruleset.jurisdiction();
      table.add({place, "可核对的均达到", nearest_route(assessment)});
      const auto& lenient = assessment.discretionary_routes.routes;
      if (!lenient.empty()) table.add({place, "由主管部门裁量", short_route(lenient[0], assessment.ruleset)});
    }
    table.print(out_);
  }

  void figures() {
    if (comparison_.figures.empty()) return;
    out_ << "\n指标对照（“最高”是已知要求中最高的，各办法相同时不标）\n";
    TextTable table({"地区", "要求", "最高", "状态", "差额或余量", "条款"});
    for (const FigureRow& row : comparison_.figures) {
      table.add_heading(figure_heading(row));
      // Two ways of one function can ask the same (Xiamen art. 8(5): guarantors and all others).
      std::vector<std::string> last;
      for (const FigureEntry& entry : row.entries) {
        std::vector<std::string> cells = figure_cells(row, entry);
        if (cells != last) table.add(cells);
        last = std::move(cells);
      }
    }
    table.print(out_);
  }

  void documents() {
    TextTable table({"地区", "状态", "条款", "说明"});
    bool any = false;
    for (const DocumentRow& row : comparison_.documents) {
      const auto wanted = [](const AskedDocument& asked) {
        return asked.status != DocumentStatus::not_needed;
      };
      if (std::none_of(row.asked.begin(), row.asked.end(), wanted)) continue;
      any = true;
      table.add_heading(vocabulary_.documents[row.document].label + (row.at_hand ? "：在手" : "：不在手"));
      for (const AskedDocument& asked : row.asked) {
        if (wanted(asked)) table.add(document_cells(asked));
      }
    }
    if (!any) return;
    out_ << "\n申报材料（任一办法要求的；可任选其一的都列出）\n";
    table.print(out_);
  }

  void questions() {
    if (comparison_.open_questions.facts.empty()) return;
    out_ << "\n还需回答（" << settling_text(comparison_.open_questions) << "）\n";
    TextTable table({"事实", "编号", "哪些办法要用"});
    for (const FactIndex fact : comparison_.open_questions.facts) {
      const Fact& asked = vocabulary_.facts[fact];
      table.add(
          {asked.label + (asked.unit.empty() ? "" : "（" + asked.unit + "）"), asked.id, who_asks(fact)});
    }
    table.print(out_);
  }

 private:
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
                                    : "（另 " + std::to_string(counts.documents.unknown) + " 种待补充情况）";
    return {assessment.ruleset.jurisdiction(),
            assessment.ruleset.id(),
            std::string(force_word(assessment.force.status)),
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
      text += std::string(i == 0 ? "" : "、") + figure_label(row.facts[i]);
    text += "（" + std::string(row.unit) + "）：";
    return text + (std::isnan(row.actual) ? "未填" : "实际 " + figure_text(row.actual));
  }

  // The label where it does not stand below the whole that it is part of.
  std::string figure_label(FactIndex fact) const {
    constexpr std::string_view part = "其中：";
    const std::string& label = vocabulary_.facts[fact].label;
    return label.substr(0, part.size()) == part ? label.substr(part.size()) : label;
  }

  // Whether an entry is the strictest of a row in which the measures differ.
  static bool stands_out(const FigureRow& row, const FigureEntry& entry) {
    std::size_t measures = 0;
    double highest = 0;
    for (std::size_t i = 0; i < row.entries.size(); ++i) {
      if (i == 0 || row.entries[i].assessment != row.entries[i - 1].assessment) ++measures;
      if (row.entries[i].required > highest) highest = row.entries[i].required;
    }
    return entry.required == highest && row.strictest.size() < measures;
  }

  std::vector<std::string> figure_cells(const FigureRow& row, const FigureEntry& entry) const {
    return {ruleset(entry.assessment).jurisdiction(),
            required_text(entry),
            stands_out(row, entry) ? "最高" : "",
            status_cell(entry),
            slack_text(row, entry),
            article(entry.cite) + function_label(entry.function)};
  }

  // Where an entry comes from.
  const NodeResult& node_of(const FigureEntry& entry) const {
    const Assessment& assessment = comparison_.assessments[entry.assessment];
    const NodeResult* found = find(assessment.conditions, entry.id);
    for (const FunctionResult& function : assessment.functions)
      found = found == nullptr ? find(function.requirements, entry.id) : found;
    return *found;
  }

  static const NodeResult* find(const std::vector<NodeResult>& nodes, std::string_view id) {
    for (const NodeResult& node : nodes) {
      if (node.id == id) return &node;
      if (const NodeResult* below = find(node.children, id)) return below;
    }
    return nullptr;
  }

  std::string required_text(const FigureEntry& entry) const {
    if (!std::isnan(entry.required)) return figure_text(entry.required) + (entry.relaxed ? "（已放宽）" : "");
    const std::string possible = possible_text(node_of(entry));
    return possible.empty() ? "取决于未填的事实" : possible;
  }

  // A status that hangs on an answer although the figure is known says on which.
  std::string status_cell(const FigureEntry& entry) const {
    std::string labels;
    for (const FactIndex fact : node_of(entry).hangs_on)
      labels += (labels.empty() ? "" : "、") + ruleset(entry.assessment).fact_label(fact);
    return std::string(status_text(entry.status)) + (labels.empty() ? "" : "，取决于" + labels);
  }

  std::string slack_text(const FigureRow& row, const FigureEntry& entry) const {
    const std::string unit = " " + std::string(row.gap_unit.empty() ? row.unit : row.gap_unit);
    if (entry.status == Status::met)
      return std::isnan(entry.margin) ? "" : "余 " + figure_text(entry.margin) + unit;
    if (!std::isnan(entry.gap)) return "差 " + figure_text(entry.gap) + unit;
    return possible_gaps_text(node_of(entry));
  }

  std::string function_label(std::string_view function) const {
    const auto index = vocabulary_.function(function);
    return index ? "　" + vocabulary_.functions[*index].label : "";
  }

  std::vector<std::string> document_cells(const AskedDocument& asked) const {
    const bool says_more = asked.status != DocumentStatus::missing || asked.why != "尚未备齐";
    return {ruleset(asked.assessment).jurisdiction(), std::string(document_text(asked.status)),
            article(asked.cite), says_more ? asked.why : ""};
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
