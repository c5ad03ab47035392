#include "zice/status.h"

#include "text/pick.h"

namespace zice {

std::string_view name(Status value) {
  static constexpr std::string_view names[] = {
      "met", "unmet", "unknown", "discretionary", "not_applicable", "judged", "not_claimed"};
  return pick(value, names);
}
std::string_view name(Verdict value) {
  static constexpr std::string_view names[] = {"meets", "falls_short", "incomplete", "discretionary"};
  return pick(value, names);
}
std::string_view name(Because value) {
  static constexpr std::string_view names[] = {"none", "relaxation", "reading", "not_verified", "not_seen"};
  return pick(value, names);
}
std::string_view name(NodeKind value) {
  static constexpr std::string_view names[] = {"computed", "declared", "judged", "all", "any", "at_least"};
  return pick(value, names);
}
std::string_view name(DocumentStatus value) {
  static constexpr std::string_view names[] = {
      "ready", "missing", "stale", "too_few_rows", "pledge_not_allowed", "unknown", "not_needed"};
  return pick(value, names);
}
std::string_view name(MaterialStatus value) {
  static constexpr std::string_view names[] = {"ready", "deficient", "unknown", "missing", "not_applicable"};
  return pick(value, names);
}
std::string_view name(ForceStatus value) {
  static constexpr std::string_view names[] = {"not_yet", "in_force", "lapsed", "superseded", "disputed_day"};
  return pick(value, names);
}
std::string_view name(FunctionRule value) {
  static constexpr std::string_view names[] = {"at_least", "each_declared", "none"};
  return pick(value, names);
}
std::string_view name(Claim value) {
  static constexpr std::string_view names[] = {"yes", "no", "undeclared"};
  return pick(value, names);
}

}  // namespace zice
