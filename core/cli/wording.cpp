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

std::string_view verdict_text(Verdict verdict) {
  switch (verdict) {
    case Verdict::meets:
      return "可核对的条件均已达到";
    case Verdict::falls_short:
      return "未达到";
    case Verdict::incomplete:
      return "尚不能判断，还有事实未填";
    case Verdict::discretionary:
      return "由主管部门裁量";
  }
  return "";
}

std::string_view status_text(Status status) {
  switch (status) {
    case Status::met:
      return "达到";
    case Status::unmet:
      return "未达到";
    case Status::unknown:
      return "未填";
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
      return "当日是否施行有两种理解";
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
  return first + "；前 " + std::to_string(questions.fewest) + " 项都符合即可定论";
}

std::string gap_text(const NodeResult& node) {
  if (!node.has_figure) return "";
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "，") + part; };
  const auto add_figure = [&](const char* what, double value, std::string_view unit) {
    if (!std::isnan(value)) add(what + figure_text(value) + " " + std::string(unit));
  };
  add_figure("实际 ", node.actual, node.unit);
  add_figure("要求 ", node.required, node.unit);
  add_figure("还差 ", node.gap, node.gap_unit.empty() ? node.unit : node.gap_unit);
  if (node.holds_from) add(node.holds_from->iso() + " 起满足");
  return text;
}

std::string printable(std::string_view text) {
  std::string safe(text);
  for (char& c : safe) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  }
  return safe;
}

}  // namespace zice::cli
