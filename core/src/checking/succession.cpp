// A measure beside those that it took the place of, and beside others of its jurisdiction.
#include <algorithm>

#include "checking/remarks.h"
#include "text/nearest.h"
#include "text/text.h"
#include "zice/limits.h"

namespace zice {
namespace {

struct Term {
  Date from;
  Date until;  // the last day
};

// From the first day on which it is in force by one reading to the last.
Term term_of(const RulesetModel& model) {
  const ForceRule& rule = model.force;
  Term term{rule.from.value_or(first_day()), last_day()};
  if (rule.from && rule.years > 0) term.until = std::min(term.until, rule.from->plus_years(rule.years));
  if (rule.superseded_from) term.until = std::min(term.until, rule.superseded_from->plus_days(-1));
  return term;
}

bool names(const RulesetModel& later, const std::string& earlier) {
  return std::find(later.supersedes.begin(), later.supersedes.end(), earlier) != later.supersedes.end();
}

const RulesetModel* found(const std::vector<const RulesetModel*>& all, const std::string& id) {
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const RulesetModel* model) { return model->id == id; });
  return at == all.end() ? nullptr : *at;
}

class Predecessors {
 public:
  Predecessors(const Checking& checking, JsonSource& source) : checking_(checking), source_(source) {}

  void check(const JsonValue& item) const {
    const RulesetModel* earlier = found(checking_.others, item.text);
    if (earlier == nullptr) return report_unknown(item);
    const Term own = term_of(checking_.model);
    const Term its = term_of(*earlier);
    // So no line comes back to where it began.
    if (own.from <= its.from)
      source_.report(item.offset, "succession/backwards",
                     {"本办法 ", own.from.iso(), " 起施行，不晚于“", item.text, "”（", its.from.iso(),
                      " 起）：先后写反了，或日期写错了"});
    else if (its.until >= own.from)
      checking_.warn(
          item.offset, "supersedes", "check/overlapping_successor",
          concat({"“", item.text, "”", its.until == last_day() ? "没有写明截止" : "施行至 " + its.until.iso(),
                  "，与本办法重叠：在它的 force 里写 superseded_from ", own.from.iso()}));
  }

 private:
  void report_unknown(const JsonValue& item) const {
    std::vector<std::string> ids;
    for (const RulesetModel* other : checking_.others) ids.push_back(other->id);
    source_.report(
        item.offset, "succession/unknown",
        {"没有规则 “", item.text, "”", nearest_hint(source_.nearest(item.text, [&] { return ids; }))});
  }

  const Checking& checking_;
  JsonSource& source_;
};

// Two of one jurisdiction and level that are in force together: one of them is an older version of the other,
// or a date is wrong.
void check_others_in_force(const Checking& checking) {
  const RulesetModel& own = checking.model;
  for (const RulesetModel* other : checking.others) {
    const bool same = other->jurisdiction == own.jurisdiction && other->level == own.level;
    if (!same || names(own, other->id) || names(*other, own.id)) continue;
    const Term here = term_of(own);
    const Term there = term_of(*other);
    if (here.from > there.until || there.from > here.until) continue;
    checking.warn(
        checking.file.find("force")->offset, "force", "check/force_overlap",
        concat({"与同一地区的“", other->id, "”同时施行：新的一份写 supersedes，旧的一份写 superseded_from"}));
  }
}

}  // namespace

void check_succession(const Checking& checking, JsonSource& source) {
  if (const JsonValue* supersedes = checking.file.find("supersedes")) {
    for (const JsonValue& item : supersedes->items) Predecessors(checking, source).check(item);
  }
  check_others_in_force(checking);
}

}  // namespace zice
