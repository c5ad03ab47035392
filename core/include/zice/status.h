// The words of an assessment. Numbers are stable: other languages read them from memory.
#pragma once

#include <cstdint>
#include <string_view>

namespace zice {

enum class Status : std::uint8_t { met, unmet, unknown, discretionary, not_applicable, judged, not_claimed };
enum class Verdict : std::uint8_t { meets, falls_short, incomplete, discretionary };
// Why something is discretionary; or why a requirement is unknown whatever is answered: its author did not
// hold it against the text of the measure, or did not see a figure of it.
enum class Because : std::uint8_t { none, relaxation, reading, not_verified, not_seen };
enum class NodeKind : std::uint8_t { computed, declared, judged, all, any, at_least };
enum class DocumentStatus : std::uint8_t {
  ready,
  missing,
  stale,
  too_few_rows,
  pledge_not_allowed,
  unknown,
  not_needed
};
enum class MaterialStatus : std::uint8_t { ready, deficient, unknown, missing, not_applicable };
enum class ForceStatus : std::uint8_t { not_yet, in_force, lapsed, superseded, disputed_day };
enum class FunctionRule : std::uint8_t { at_least, each_declared, none };
enum class Claim : std::uint8_t { yes, no, undeclared };

// Their names in files: "not_applicable".
std::string_view name(Status);
std::string_view name(Verdict);
std::string_view name(Because);
std::string_view name(NodeKind);
std::string_view name(DocumentStatus);
std::string_view name(MaterialStatus);
std::string_view name(ForceStatus);
std::string_view name(FunctionRule);
std::string_view name(Claim);

}  // namespace zice
