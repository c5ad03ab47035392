// What applicants are weighed by: the vocabularies, the rulesets beside each other, the calendar. Each file
// is loaded as text, so that whoever has files, or bytes of them, fills it alike.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "zice/applicant.h"
#include "zice/calendar.h"
#include "zice/finding.h"
#include "zice/ruleset.h"

namespace zice {

class Catalogue {
 public:
  // First of all, and once: rulesets are compiled against it. Gives what is wrong.
  Findings use_vocabulary(std::string_view facts_name, std::string_view facts_text,
                          std::string_view documents_name, std::string_view documents_text);
  // Beside those there are, of which none may have the same id. `hash`: as load_ruleset() says.
  Loaded<Ruleset> add_ruleset(std::string_view file_name, std::string_view text, std::string_view hash = {});
  // Covers no day until one is loaded.
  Findings use_calendar(std::string_view file_name, std::string_view text);

  // Null before one is loaded.
  const std::shared_ptr<const Vocabulary>& vocabulary() const { return vocabulary_; }
  const std::vector<Ruleset>& rulesets() const { return rulesets_; }  // by id
  const Calendar& calendar() const { return calendar_; }

  // The ruleset of that id, or a finding that names those there are.
  Loaded<Ruleset> ruleset(std::string_view id) const;
  // An applicant file (docs/contract.md §1), or what is wrong with it.
  Loaded<Applicant> applicant(std::string_view file_name, std::string_view text) const;

 private:
  std::shared_ptr<const Vocabulary> vocabulary_;
  std::vector<Ruleset> rulesets_;
  Calendar calendar_;
};

// A finding about a call and no file: what was called with, and what is wrong.
Finding call_finding(std::string_view code, std::string_view value, std::string_view message);

}  // namespace zice
