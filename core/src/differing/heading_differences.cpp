// What stands around the clauses: heading, force, areas, discretions, remarks.
#include "differing/clauses.h"
#include "differing/parts.h"
#include "differing/rule_words.h"
#include "text/text.h"
#include "zice/cite.h"
#include "zice/words.h"

namespace zice {
namespace {

void compare_text(const Comparing& comparing, const std::string& key, std::string_view what,
                  const std::string& a, const std::string& b) {
  if (a == b) return;
  const auto shown = [](const std::string& text) { return text.empty() ? std::string("没有") : text; };
  comparing.add(Subject::heading, ChangeOf::changed, {key, ""}, {key, ""},
                concat({what, "：", from_to(shown(a), shown(b))}));
}

std::string level_word(const std::string& level) {
  return level == "national" ? "国家级" : level == "provincial" ? "省级" : "市级";
}

std::string force_words(const ForceRule& rule) {
  std::string words = rule.from ? rule.from->iso() + " 起施行" : std::string("施行日没有写明");
  if (rule.two_readings) words += "（有一日之差的两种算法）";
  if (rule.years > 0) words += concat({"，有效期 ", std::to_string(rule.years), " 年"});
  if (rule.superseded_from)
    words +=
        concat({"，", rule.superseded_at_latest ? "最迟 " : "", rule.superseded_from->iso(), " 起被取代"});
  return words;
}

void compare_force(const Comparing& comparing) {
  const ForceRule& a = comparing.a.force;
  const ForceRule& b = comparing.b.force;
  const std::string in_a = force_words(a);
  const std::string in_b = force_words(b);
  const DifferingClause of_a{"force", a.cite};
  const DifferingClause of_b{"force", b.cite};
  if (in_a != in_b)
    comparing.add(Subject::force, ChangeOf::changed, of_a, of_b, from_to(in_a, in_b));
  else if (a.cite != b.cite)
    comparing.add(Subject::force, ChangeOf::moved, of_a, of_b, in_b);
  else if (a.note != b.note)
    comparing.add(Subject::force, ChangeOf::reworded, of_a, of_b, from_to(a.note, b.note));
}

std::string area_words(const Area& area) {
  std::vector<std::string> codes;
  for (const Area::Prefix& prefix : area.prefixes) codes.push_back(std::to_string(prefix.code));
  return area.label.empty() ? concat({"注册地 ", join(codes)})
                            : concat({area.label, "（", join(codes), "）"});
}

// Added, dropped, or in other words, of anything that has an id and can be told in words.
template <class Item, class Words>
void compare_named(const Comparing& comparing, Subject subject, const Pair<Item>& pair, const Words& words,
                   ChangeOf changed) {
  const auto named = [](const Item* item) {
    if constexpr (requires { item->cite; })
      return item == nullptr ? DifferingClause{} : DifferingClause{item->id, item->cite};
    else
      return item == nullptr ? DifferingClause{} : DifferingClause{item->id, ""};
  };
  const DifferingClause a = named(pair.a);
  const DifferingClause b = named(pair.b);
  if (pair.a == nullptr) return comparing.add(subject, ChangeOf::added, a, b, words(*pair.b));
  if (pair.b == nullptr) return comparing.add(subject, ChangeOf::dropped, a, b, words(*pair.a));
  const std::string in_a = words(*pair.a);
  const std::string in_b = words(*pair.b);
  if (in_a != in_b)
    comparing.add(subject, changed, a, b, from_to(in_a, in_b));
  else if (a.cite != b.cite)
    comparing.add(subject, ChangeOf::moved, a, b, in_b);
}

std::string discretion_words(const RulesetModel& model, const Discretion& discretion) {
  std::vector<std::string> when;
  for (const FactIndex fact : discretion.yes) when.push_back(fact_words(model, fact, kYes));
  if (discretion.area != nullptr) when.push_back(concat({"注册地在", discretion.area->label}));
  std::vector<std::string> covered;
  for (const std::string& cite : discretion.covers) covered.push_back(article(cite));
  return concat({"有“", join(when), "”的，", join(covered), "的数字可酌情放宽"});
}

std::string takes_words(const RulesetModel& model) {
  return model.takes.area == nullptr ? "不限" : area_words(*model.takes.area);
}

// A remark has no id: it is its article and its area.
struct Remark {
  std::string id;
  std::string cite;
  std::string text;
};
std::vector<Remark> remarks_of(const RulesetModel& model) {
  std::vector<Remark> remarks;
  for (const LocalRemark& remark : model.local_remarks)
    remarks.push_back({concat({"remarks/", remark.cite, "/", remark.area.label}), remark.cite,
                       concat({area_words(remark.area), "：", remark.text})});
  return remarks;
}

}  // namespace

void compare_heading(const Comparing& comparing) {
  const RulesetModel& a = comparing.a;
  const RulesetModel& b = comparing.b;
  compare_text(comparing, "title", "名称", a.title, b.title);
  compare_text(comparing, "document_number", "文号", a.document_number, b.document_number);
  compare_text(comparing, "jurisdiction", "适用地区", a.jurisdiction, b.jurisdiction);
  compare_text(comparing, "level", "级别", level_word(a.level), level_word(b.level));
  compare_text(comparing, "supersedes", "取代", join(a.supersedes), join(b.supersedes));
  compare_force(comparing);
}

void compare_areas(const Comparing& comparing) {
  for (const auto& pair : paired_by_id(comparing.a.areas, comparing.b.areas))
    compare_named(comparing, Subject::area, pair, area_words, ChangeOf::changed);
  const std::string in_a = takes_words(comparing.a);
  const std::string in_b = takes_words(comparing.b);
  if (in_a != in_b)
    comparing.add(Subject::area, ChangeOf::changed, {"takes", comparing.a.takes.cite},
                  {"takes", comparing.b.takes.cite}, concat({"受理注册地：", from_to(in_a, in_b)}));
}

void compare_discretions(const Comparing& comparing) {
  for (const auto& pair : paired_by_id(comparing.a.discretions, comparing.b.discretions)) {
    const auto words = [&](const Discretion& discretion) {
      return discretion_words(&discretion == pair.a ? comparing.a : comparing.b, discretion);
    };
    compare_named(comparing, Subject::discretion, pair, words, ChangeOf::changed);
  }
  const std::vector<Remark> in_a = remarks_of(comparing.a);
  const std::vector<Remark> in_b = remarks_of(comparing.b);
  for (const auto& pair : paired_by_id(in_a, in_b))
    compare_named(
        comparing, Subject::remark, pair, [](const Remark& remark) { return remark.text; },
        ChangeOf::reworded);
}

}  // namespace zice
