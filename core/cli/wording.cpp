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

std::string word_text(Term term) { return std::string(word(term)); }

std::string elsewhere_text(const Elsewhere& elsewhere) { return "注册地不在" + std::string(elsewhere.area); }

}  // namespace

std::string verdict_text(const Assessment& assessment) {
  const ForceStatus force = assessment.force.status;
  std::string limits = force == ForceStatus::in_force ? "" : "本办法在评估日期" + std::string(word(force));
  if (assessment.elsewhere) limits += (limits.empty() ? "" : "；") + elsewhere_text(*assessment.elsewhere);
  const std::string verdict(word(assessment.verdict));
  return limits.empty() ? verdict : verdict + "（" + limits + "）";
}

std::vector<std::string> cautions(const Assessment& assessment) {
  std::vector<std::string> all;
  const Force& force = assessment.force;
  if (force.status != ForceStatus::in_force) {
    all.push_back("评估日期 " + assessment.as_of.iso() + "，本办法" + force_text(force) + "。" +
                  (force.note.empty() ? "" : force.note));
  }
  if (assessment.elsewhere) {
    all.push_back(elsewhere_text(*assessment.elsewhere) + "。" + std::string(assessment.elsewhere->note) +
                  "（" + article(assessment.elsewhere->cite) + "）");
  }
  for (const Obstacle& obstacle : assessment.whether) {
    if (!obstacle.by.empty())
      all.push_back("取代它的办法：" +
                    joined(std::vector<std::string_view>(obstacle.by.begin(), obstacle.by.end())));
    if (obstacle.condition.empty()) continue;
    all.push_back("有条款排除申报，因为办法要求“" + std::string(obstacle.text) + "”（" +
                  article(obstacle.cite) + "）");
  }
  for (const ApplicantNotice& notice : assessment.notices)
    all.push_back(std::string(notice.text) + "（" + article(notice.cite) + "）");
  return all;
}

std::string force_text(const Force& force) {
  const std::string until =
      force.until.empty() ? "，未载明截止" : (force.until_at_latest ? "，最迟至 " : " 至 ") + force.until;
  return std::string(word(force.status)) + "（" + (force.from.empty() ? "施行日未载明" : force.from + " 起") +
         until + "）";
}

std::string settling_text(const OpenQuestions& questions) {
  std::string first = "最能定论的在前";
  if (questions.fewest == 0) return first;
  const std::string all = "；如果都达到，前 " + std::to_string(questions.fewest) + " 项即可定论";
  return first + all + (questions.fewest == 1 ? "" : "；有的一项未达到，就可能提前定论");
}

namespace {

std::string with_unit(double value, std::string_view unit) {
  return figure_text(value) + " " + std::string(unit);
}

std::string required_text(Status status, const FigureResult& figure) {
  if (std::isnan(figure.required)) {
    const std::string figures = possible_text(figure.may_require);
    return figures.empty() ? "" : word_text(Term::required) + " " + figures + " " + std::string(figure.unit);
  }
  const bool open_below = status == Status::unknown && figure.gap > 0;
  return (open_below ? "低于" : word_text(Term::required)) + " " + with_unit(figure.required, figure.unit);
}

std::string hangs_on_text(const FigureResult& figure, const Ruleset& ruleset) {
  std::string labels;
  for (const FactIndex fact : figure.hangs_on)
    labels.append(labels.empty() ? "“" : "”“").append(standing_alone(ruleset.fact_label(fact)));
  return labels.empty() ? "" : "；结果取决于" + word_text(Term::unset) + "的" + labels + "”";
}

}  // namespace

std::string range_text(const FigureRange& range) {
  if (std::isnan(range.at_most))
    return std::isnan(range.at_least) ? "" : figure_text(range.at_least) + " 以上";
  if (std::isnan(range.at_least)) return "不超过 " + figure_text(range.at_most);
  return figure_text(range.at_least) + " 至 " + figure_text(range.at_most);
}

std::string possible_text(const PossibleFigures& figures) {
  const auto& [low, high] = figures;
  return std::isnan(low.figure) ? "" : figure_text(low.figure) + " 或 " + figure_text(high.figure);
}

std::string slack_text(double gap, double margin, const PossibleFigures& figures, std::string_view unit) {
  if (!std::isnan(gap)) return word_text(Term::gap) + " " + with_unit(gap, unit);
  if (margin == 0) return word_text(Term::exact);
  if (!std::isnan(margin)) return word_text(Term::margin) + " " + with_unit(margin, unit);
  std::string text;
  for (const PossibleFigure& possible : figures) {
    if (std::isnan(possible.gap)) continue;
    text += (text.empty() ? "离 " : "，离 ") + figure_text(possible.figure) + " " + word_text(Term::gap) +
            " " + with_unit(possible.gap, unit);
  }
  return text;
}

std::string gap_text(const NodeResult& node, const Ruleset& ruleset) {
  if (!node.figure) return "";
  const FigureResult& figure = *node.figure;
  std::string text;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : "，") + part;
  };
  if (!std::isnan(figure.actual)) add(word_text(Term::actual) + " " + with_unit(figure.actual, figure.unit));
  if (figure.actual_range)
    add(word_text(Term::actual) + " " + range_text(*figure.actual_range) + " " + std::string(figure.unit));
  add(required_text(node.status, figure));
  add(slack_text(figure.gap, figure.margin, figure.may_require,
                 figure.gap_unit.empty() ? figure.unit : figure.gap_unit));
  const std::string_view slack_unit = figure.gap_unit.empty() ? figure.unit : figure.gap_unit;
  for (const auto& [term, range] :
       {std::pair(Term::gap, figure.gap_range), std::pair(Term::margin, figure.margin_range)}) {
    if (range) add(word_text(term) + " " + range_text(*range) + " " + std::string(slack_unit));
  }
  if (figure.holds_from) add(figure.holds_from->iso() + " 起达到");
  return text + hangs_on_text(figure, ruleset);
}

bool is_unanswerable(const NodeResult& node) {
  return node.because == Because::not_verified || node.because == Because::not_seen;
}

std::string_view unanswerable_text(Because because) {
  return because == Because::not_verified ? "这一项规则尚未与条文核对" : "这一项的数值没有见到原文";
}

std::string joined(const std::vector<std::string_view>& items) {
  std::string all;
  for (const std::string_view item : items) all += (all.empty() ? "" : "、") + std::string(item);
  return all;
}

std::string printable(std::string_view text) {
  std::string safe(text);
  for (char& c : safe) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  }
  return safe;
}

}  // namespace zice::cli
