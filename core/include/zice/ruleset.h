// One measure as data, loaded and compiled. A Ruleset is immutable and cheap to copy; it may be used from
// several threads at once.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "zice/date.h"
#include "zice/finding.h"
#include "zice/status.h"
#include "zice/vocabulary.h"

namespace zice {

struct RulesetModel;

// Whether the measure is in force on a day, and why. Dates are ISO texts, empty where the measure names none.
struct Force {
  ForceStatus status = ForceStatus::in_force;
  std::string cite;
  std::string from;
  std::string until;        // the last day
  std::string from_strict;  // where "n days after publication" has two readings: those of the stricter one
  std::string until_strict;
  bool until_at_latest = false;  // it may have ended before `until`
  std::string note;
};

class Ruleset {
 public:
  const std::string& id() const;
  const std::string& title() const;
  const std::string& document_number() const;  // empty if the source prints none
  const std::string& jurisdiction() const;
  const std::string& level() const;                    // "national", "provincial", "municipal"
  const std::string& hash() const;                     // "sha1-…" over the file's bytes
  const std::vector<std::string>& supersedes() const;  // the ids of those whose place it took
  const Vocabulary& vocabulary() const;
  // The label of a fact in the words of this measure; see standing_alone().
  const std::string& fact_label(FactIndex fact) const;
  // What this measure calls a function; one that it lacks, by the shared label.
  std::string_view function_label(FunctionIndex function) const;
  // A place as this measure's areas tell it: "许昌市"; "新疆，南疆四地州以外". Empty if it names no areas.
  std::string place_label(std::int64_t region) const;
  Force force(Date as_of) const;

  // For the parts of the core itself.
  const RulesetModel& model() const { return *model_; }
  const std::shared_ptr<const RulesetModel>& shared_model() const { return model_; }
  explicit Ruleset(std::shared_ptr<const RulesetModel> model) : model_(std::move(model)) {}

 private:
  std::shared_ptr<const RulesetModel> model_;
};

// Loads and compiles a ruleset file. All findings at once: what is not JSON, what is not a ruleset, what
// names something that the vocabulary does not know, what no article could be cited as, and an id that one of
// the rulesets it is to stand beside has already. `hash` is that of the whole file where `text` lacks words
// of it that decide nothing, such as the English.
Loaded<Ruleset> load_ruleset(std::string_view file_name, std::string_view text,
                             std::shared_ptr<const Vocabulary> vocabulary,
                             const std::vector<Ruleset>& beside = {}, std::string_view hash = {});

}  // namespace zice
