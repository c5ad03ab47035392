#include "wording.h"

#include <array>
#include <charconv>
#include <cmath>

namespace zice::cli {

std::string figure_text(double value) {
  std::array<char, 32> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return std::string(buffer.data(), end.ptr);
}

namespace {

std::string_view verdict_word(Verdict verdict) {
  switch (verdict) {
    case Verdict::meets:
      return "可核对的均已达到";
    case Verdict::falls_short:
      return "未达到";
    case Verdict::incomplete:
      return "尚不能判断";
    case Verdict::discretionary:
      return "由主管部门裁量";
  }
  return "";
}

std::string elsewhere_text(const Elsewhere& elsewhere) { return "注册地不在" + std::string(elsewhere.area); }

}  // namespace

std::string verdict_text(const Assessment& assessment) {
  const ForceStatus force = assessment.force.status;
  std::string limits =
      force == ForceStatus::in_force ? "" : "本办法在评估日" + std::string(force_word(force));
  if (assessment.elsewhere) limits += (limits.empty() ? "" : "；") + elsewhere_text(*assessment.elsewhere);
  const std::string verdict(verdict_word(assessment.verdict));
  return limits.empty() ? verdict : verdict + "（" + limits + "）";
}

std::vector<std::string> cautions(const Assessment& assessment) {
  std::vector<std::string> all;
  const Force& force = assessment.force;
  if (force.status != ForceStatus::in_force) {
    all.push_back("评估日 " + assessment.as_of.iso() + "，本办法" + force_text(force) + "。" +
                  (force.note.empty() ? "" : force.note));
  }
  if (assessment.elsewhere) {
    all.push_back(elsewhere_text(*assessment.elsewhere) + "。" + std::string(assessment.elsewhere->note) +
                  "（" + article(assessment.elsewhere->cite) + "）");
  }
  for (const ApplicantNotice& notice : assessment.notices)
    all.push_back(std::string(notice.text) + "（" + article(notice.cite) + "）");
  return all;
}

std::string_view status_text(Status status) {
  switch (status) {
    case Status::met:
      return "达到";
    case Status::unmet:
      return "未达到";
    case Status::unknown:
      return "待定";
    case Status::discretionary:
      return "由主管部门裁量";
    case Status::not_applicable:
      return "不涉及";
    case Status::judged:
      return "由评审判断";
    case Status::not_claimed:
      return "未申报";
  }
  return "";
}

std::string_view document_text(DocumentStatus status) {
  switch (status) {
    case DocumentStatus::ready:
      return "可用";
    case DocumentStatus::missing:
      return "缺";
    case DocumentStatus::stale:
      return "已过期";
    case DocumentStatus::too_few_rows:
      return "行数不足";
    case DocumentStatus::pledge_not_allowed:
      return "不能承诺替代";
    case DocumentStatus::unknown:
      return "待补充情况";
    case DocumentStatus::not_needed:
      return "不需要";
  }
  return "";
}

std::string_view material_text(MaterialStatus status) {
  switch (status) {
    case MaterialStatus::ready:
      return "已备齐";
    case MaterialStatus::deficient:
      return "有缺陷";
    case MaterialStatus::unknown:
      return "待补充情况";
    case MaterialStatus::missing:
      return "缺";
    case MaterialStatus::not_applicable:
      return "不需要";
  }
  return "";
}

std::string_view force_word(ForceStatus status) {
  switch (status) {
    case ForceStatus::not_yet:
      return "尚未施行";
    case ForceStatus::in_force:
      return "施行中";
    case ForceStatus::lapsed:
      return "有效期已满";
    case ForceStatus::superseded:
      return "已被新办法取代";
    case ForceStatus::disputed_day:
      return "是否施行有两种理解";
  }
  return "";
}

std::string force_text(const Force& force) {
  const std::string until =
      force.until.empty() ? "，未载明截止" : (force.until_at_latest ? "，最迟至 " : " 至 ") + force.until;
  return std::string(force_word(force.status)) + "（" +
         (force.from.empty() ? "施行日未载明" : force.from + " 起") + until + "）";
}

std::string settling_text(const OpenQuestions& questions) {
  const std::string first = "最能定论的在前";
  if (questions.fewest == 0) return first;
  const std::string all = "；如果都符合，前 " + std::to_string(questions.fewest) + " 项即可定论";
  return first + all + (questions.fewest == 1 ? "" : "，有不符合的可能更早定论");
}

namespace {

std::string with_unit(double value, std::string_view unit) {
  return figure_text(value) + " " + std::string(unit);
}

std::string required_text(const NodeResult& node) {
  if (std::isnan(node.required)) {
    const std::string figures = possible_text(node);
    const std::string gaps = possible_gaps_text(node);
    return figures.empty()
               ? ""
               : "要求 " + figures + " " + std::string(node.unit) + (gaps.empty() ? "" : "，" + gaps);
  }
  const bool open_below = node.status == Status::unknown && node.gap > 0;
  return (open_below ? "低于 " : "要求 ") + with_unit(node.required, node.unit);
}

std::string hangs_on_text(const NodeResult& node, const Ruleset& ruleset) {
  std::string labels;
  for (const FactIndex fact : node.hangs_on)
    labels += (labels.empty() ? "“" : "”“") + ruleset.fact_label(fact);
  return labels.empty() ? "" : "；结果取决于未填的" + labels + "”";
}

}  // namespace

std::string possible_text(const NodeResult& node) {
  const auto& [low, high] = node.may_require;
  return std::isnan(low.figure) ? "" : figure_text(low.figure) + " 或 " + figure_text(high.figure);
}

std::string possible_gaps_text(const NodeResult& node) {
  std::string text;
  for (const PossibleFigure& possible : node.may_require) {
    if (std::isnan(possible.gap)) continue;
    text += (text.empty() ? "离 " : "，离 ") + figure_text(possible.figure) + " 还差 " +
            with_unit(possible.gap, node.unit);
  }
  return text;
}

std::string gap_text(const NodeResult& node, const Ruleset& ruleset) {
  if (!node.has_figure) return "";
  std::string text;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : "，") + part;
  };
  if (!std::isnan(node.actual)) add("实际 " + with_unit(node.actual, node.unit));
  add(required_text(node));
  if (!std::isnan(node.gap))
    add("还差 " + with_unit(node.gap, node.gap_unit.empty() ? node.unit : node.gap_unit));
  if (node.holds_from) add(node.holds_from->iso() + " 起满足");
  return text + hangs_on_text(node, ruleset);
}

std::string printable(std::string_view text) {
  std::string safe(text);
  for (char& c : safe) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  }
  return safe;
}

}  // namespace zice::cli
