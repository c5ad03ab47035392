#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>

#include "checking/amounts.h"
#include "checking/remarks.h"
#include "requirement/written_figure.h"
#include "text/decimal.h"
#include "text/text.h"

namespace zice {
namespace {

bool has(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

bool begins(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.substr(0, word.size()) == word; });
}

// A figure as the file has it, in the unit it is asked in.
struct Bound {
  const JsonValue& written;
  std::string unit;
  int places = 0;

  double value() const { return to_double(written_figure(written, unit, places), places); }
  std::string text() const {
    return written.is(JsonValue::Type::string) ? written.text : written.text + " " + unit;
  }
};

bool same(double one, double other) { return std::fabs(one - other) <= 1e-9 * std::max(1.0, std::fabs(one)); }
// "50万元、3年": what a text says in figures.
std::string said(const std::vector<Amount>& amounts) {
  std::string list;
  for (const Amount& amount : amounts) list += (list.empty() ? "" : "、") + std::string(amount.text);
  return list;
}

class RequirementCheck {
 public:
  RequirementCheck(const Checking& checking, const Written& written)
      : checking_(checking), written_(written), node_(written.node) {}

  void check() const {
    if (const JsonValue* fact = node_.find("figure")) check_figure(fact->text);
    if (const JsonValue* share = node_.find("share")) check_share(*share);
    if (const JsonValue* growth = node_.find("growth")) check_pair("growth", *growth, "later", "earlier");
    if (const JsonValue* duty = node_.find("duty")) check_pair("duty", *duty, "if", "then");
    for (const std::string_view kind : {"operating", "natural_years"}) {
      if (const JsonValue* years = node_.find(kind)) check_years(kind, *years);
    }
    if (const JsonValue* fact = node_.find("yes")) check_yes(*fact);
    if (const JsonValue* fact = node_.find("no")) check_no(*fact);
  }

 private:
  void warn(const JsonValue& at, std::string_view code, std::string message) const {
    checking_.warn(at.offset, written_.id, code, std::move(message));
  }

  // Whoever writes the unit sees whether the figure is in it.
  void check_unit(const Bound& bound) const {
    if (bound.written.is(JsonValue::Type::string)) return;
    checking_.refuse(bound.written.offset, written_.id, "ruleset/no_unit",
                     "数后面没有写单位：应写成 \"" + bound.text() + "\"");
  }

  void check_figure(std::string_view id) const {
    const Fact& fact = *checking_.fact(id);
    const Bound bound{*node_.find("at_least"), fact.unit, fact.places};
    if (is_not_seen(bound.written)) return;
    if (check_amount(bound)) check_left_over(bound, fact);
    check_reading(bound);
    check_words(bound);
    check_range(bound, fact);
    check_others(bound, fact);
    if (const JsonValue* area = node_.find("in_area")) {
      const Bound own{*area->find("at_least"), fact.unit, fact.places};
      if (is_not_seen(own.written)) return;
      check_amount(own);
      if (own.value() > bound.value())
        warn(own.written, "check/stricter_in_area",
             "对这个地区的数比一般的 " + bound.text() + " 更高：放宽的应当更低");
    }
  }

  // The figure stands in the text, in whatever unit.
  bool check_amount(const Bound& bound) const {
    check_unit(bound);
    const std::vector<Amount> amounts = amounts_in(written_.texts);
    const bool percent = bound.unit == "%";
    const double wanted = bound.value() * scale_of(bound.unit);
    if (std::any_of(amounts.begin(), amounts.end(), [&](const Amount& amount) {
          return amount.percent == percent && same(amount.value, wanted);
        }))
      return true;
    if (amounts.empty())
      warn(bound.written, "check/figure_unsaid",
           "条文文字里没有写数，规则里是 " + bound.text() + "：请在 text 里写明");
    else
      warn(bound.written, "check/figure_differs",
           "规则里是 " + bound.text() + "，条文文字里写的是 " + said(amounts) + "：多半是单位或数写错了");
    return false;
  }

  // A figure of the same unit in the text that the rule has no use for.
  void check_left_over(const Bound& bound, const Fact& fact) const {
    const JsonValue* area = node_.find("in_area");
    const double scale = scale_of(bound.unit);
    for (const Amount& amount : amounts_in(written_.text)) {
      const auto end =
          static_cast<std::size_t>(amount.text.data() - written_.text.data()) + amount.text.size();
      const std::string_view after = std::string_view(written_.text).substr(end);
      const bool in_unit = bound.unit == "%"
                               ? amount.percent
                               : begins(after, {std::string_view(bound.unit).substr(scale > 1 ? 3 : 0)});
      if (!in_unit || same(amount.value, bound.value() * scale)) continue;
      if (area != nullptr &&
          same(amount.value, Bound{*area->find("at_least"), fact.unit, fact.places}.value() * scale))
        continue;
      warn(bound.written, "check/figure_left_over",
           "条文文字里还有 " + std::string(amount.text) +
               "，规则没有用到：多半漏了对某个地区放宽的数（in_area）");
    }
  }

  void check_reading(const Bound& bound) const {
    const JsonValue* missed = node_.find("missed");
    if (missed != nullptr && text_of(node_, "note").empty())
      warn(bound.written, "check/reading_unsaid",
           "达不到时留给主管部门决定，note 里要写明条文怎样可以这样理解");
  }

  void check_words(const Bound& bound) const {
    const std::string_view text = written_.text;
    if (has_any(text, {"不超过", "不高于", "不大于", "不多于", "以内", "至多"}))
      warn(bound.written, "check/upper_bound", "条文文字是上限（不超过……），规则却是不少于");
    else if (has_any(text, {"超过", "大于", "多于", "高于"}))
      warn(bound.written, "check/strictly_above",
           "条文文字要求超过 " + bound.text() + "，正好 " + bound.text() + " 不算；规则里正好等于也算达到");
    else if (has(text, "以下") && !has(text, "以上"))
      warn(bound.written, "check/upper_bound", "条文文字是上限（……以下），规则却是不少于");
  }

  void check_range(const Bound& bound, const Fact& fact) const {
    if (bound.value() > to_double(fact.most, fact.places))
      warn(bound.written, "check/beyond_range",
           bound.text() + " 超过“" + fact.label + "”能填的最大值，谁也达不到：请核对单位");
  }

  // Ten times as much or as little as every other measure asks of the same fact, if there are some.
  void check_others(const Bound& bound, const Fact& fact) const {
    double least = INFINITY, most = 0;
    int measures = 0;
    for (const RulesetModel* other : checking_.others) {
      for (const Node& node : other->nodes) {
        if (node.requirement == nullptr || node.requirement->kind->key != "figure") continue;
        const auto& facts = node.requirement->facts;
        const bool asks = std::any_of(facts.begin(), facts.end(), [&](FactIndex index) {
          return other->vocabulary->facts[index].id == fact.id;
        });
        if (!asks) continue;
        Circumstances nothing(*other->vocabulary, Date::from_serial(0));
        for (const FactIndex index : facts) nothing[index].known = true;
        const double required = node.requirement->figures(nothing).required;
        if (std::isnan(required)) continue;
        least = std::min(least, required);
        ++measures;
        most = std::max(most, required);
      }
    }
    if (measures < 2) return;
    const double own = bound.value();
    if (own >= 10 * most || own * 10 <= least)
      warn(bound.written, "check/far_from_others",
           "“" + fact.label + "”规则里是 " + bound.text() + "，其他办法都在 " + plain(least) + " 至 " +
               plain(most) + "：请核对单位");
  }

  static std::string plain(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
  }

  void check_share(const JsonValue& share) const {
    const Bound bound{*share.find("at_least"), "%", 2};
    if (!is_not_seen(bound.written)) check_amount(bound);
    check_whole(*share.find("of"));
    const JsonValue& joined = *share.find("joined");
    const std::string_view text = written_.texts;
    if (joined.text == "or" ? !has(text, "或") : !has_any(text, {"和", "及", "与", "且"}))
      warn(joined, "check/joined",
           joined.text == "or" ? "规则按“或”算，条文文字里没有“或”" : "规则按“和”算，条文文字里没有“和”");
  }

  // A share is of the staff whose number is asked, where one is.
  void check_whole(const JsonValue& whole) const {
    const Fact& fact = *checking_.fact(whole.text);
    bool asked = false, other = false;
    each_requirement(checking_.file, [&](const Written& one) {
      const JsonValue* figure = one.node.find("figure");
      if (figure == nullptr || checking_.fact(figure->text)->unit != fact.unit) return;
      (figure->text == whole.text ? asked : other) = true;
    });
    if (other && !asked)
      warn(whole, "check/share_of_other",
           "占的是“" + fact.label + "”的比例，别的条件问的是另一种人数：多半应当是同一种");
  }

  // Two facts that another measure has the other way round.
  void check_pair(std::string_view kind, const JsonValue& pair, std::string_view first,
                  std::string_view second) const {
    const std::string one = std::string(text_of(pair, first)), other = std::string(text_of(pair, second));
    for (const RulesetModel* measure : checking_.others) {
      for (const Node& node : measure->nodes) {
        if (node.requirement == nullptr) continue;
        const auto& facts = node.requirement->facts;
        if (facts.size() != 2 || node.requirement->kind->key != kind) continue;
        const auto id = [&](std::size_t at) { return measure->vocabulary->facts[facts[at]].id; };
        if (id(0) == other && id(1) == one) {
          warn(*pair.find(first), "check/other_way_round",
               concat({"《", measure->title, "》里 ", first, " 是 ", other, "，", second, " 是 ", one,
                       "：这里多半写反了"}));
          return;
        }
      }
    }
  }

  void check_years(std::string_view kind, const JsonValue& operating) const {
    const bool natural = kind == "natural_years";
    const JsonValue* older = operating.find("years");
    const Bound bound{older != nullptr ? *older : *operating.find("at_least"), natural ? "个自然年度" : "年"};
    const JsonValue& years = bound.written;
    if (older != nullptr)
      checking_.refuse(years.offset, written_.id, "ruleset/no_unit",
                       "数后面没有写单位：应写成 \"at_least\": \"" + bound.text() + "\"");
    const std::vector<Amount> amounts = amounts_in(written_.texts);
    const bool says = std::any_of(amounts.begin(), amounts.end(), [&](const Amount& amount) {
      return amount.years && same(amount.value, bound.value());
    });
    if (!says && !is_not_seen(years))
      warn(years, "check/years_differ",
           "规则里是 " + bound.text() + "，条文文字里" +
               (amounts.empty() ? std::string("没有写") : "写的是 " + said(amounts)));
    if (natural != has(written_.texts, "自然年"))
      warn(years, "check/natural_year",
           !natural ? "条文文字写的是自然年：应当用 natural_years"
                    : "条文文字没有写自然年：满若干年的应当用 operating");
  }

  void check_yes(const JsonValue& fact) const {
    if (begins(written_.text, {"未", "不得", "没有", "无", "不是", "不属于"}))
      warn(fact, "check/negated", "条文文字是否定的，规则要求“是”：多半应当用 no");
  }

  void check_no(const JsonValue& fact) const {
    if (!has_any(written_.text, {"未", "不", "无", "没有", "非"}))
      warn(fact, "check/negated", "条文文字不是否定的，规则要求“否”：多半应当用 yes");
  }

  const Checking& checking_;
  const Written& written_;
  const JsonValue& node_;
};

}  // namespace

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

double count_written(const JsonValue& written) { return std::strtod(written.text.c_str(), nullptr); }

const Fact* Checking::fact(std::string_view id) const {
  const auto index = model.vocabulary->fact(id);
  return index ? &model.vocabulary->facts[*index] : nullptr;
}

void check_requirement(const Checking& checking, const Written& written) {
  RequirementCheck(checking, written).check();
}

}  // namespace zice
