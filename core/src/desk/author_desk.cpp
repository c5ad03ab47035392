#include "zice/author_desk.h"

#include <utility>

#include "image/image.h"
#include "zice/assessment.h"
#include "zice/cases.h"
#include "zice/check.h"
#include "zice/difference.h"
#include "zice/explain.h"
#include "zice/limits.h"

namespace zice {
namespace {

Finding no_vocabulary() { return call_finding("call/vocabulary", {}, "先加载词汇表"); }

std::string no_day(const std::string& called) {
  return errors_json({call_finding("call/date", called, expected_day())}, 0);
}

// What `tell` makes of an explanation; else what is wrong with the file.
template <class Tell>
std::string explained(const Loaded<Explanation>& explanation, Tell tell) {
  return explanation ? tell(*explanation.value) : errors_json(explanation.findings, 0);
}

}  // namespace

Loaded<Ruleset> AuthorDesk::load(const std::string& file_name, const std::string& ruleset) const {
  if (catalogue_->vocabulary() == nullptr) return {std::nullopt, {no_vocabulary()}};
  return load_ruleset(file_name, ruleset, catalogue_->vocabulary());
}

std::string AuthorDesk::check_ruleset(const std::string& file_name, const std::string& ruleset) const {
  CheckedFile file{file_name, {}};
  if (catalogue_->vocabulary() == nullptr)
    file.checked.errors = {no_vocabulary()};
  else
    file.checked = zice::check_ruleset(file_name, ruleset, *catalogue_);
  return to_json(std::vector<CheckedFile>{std::move(file)});
}

std::string AuthorDesk::explain(const std::string& file_name, const std::string& ruleset,
                                const std::string& source_name, const std::string& source) const {
  if (catalogue_->vocabulary() == nullptr) return errors_json({no_vocabulary()}, 0);
  return explained(explain_ruleset(file_name, ruleset, *catalogue_, source_name, source),
                   [](const Explanation& told) { return to_json(told); });
}

std::string AuthorDesk::explain_page(const std::string& file_name, const std::string& ruleset,
                                     const std::string& source_name, const std::string& source) const {
  if (catalogue_->vocabulary() == nullptr) return errors_json({no_vocabulary()}, 0);
  return explained(explain_ruleset(file_name, ruleset, *catalogue_, source_name, source), to_html);
}

std::string AuthorDesk::try_cases(const std::string& file_name, const std::string& ruleset,
                                  const std::string& cases_name, const std::string& cases) const {
  TriedFile tried;
  tried.file = cases_name;
  const auto measure = load(file_name, ruleset);
  const auto id = measure ? ruleset_of_cases(cases_name, cases) : Loaded<std::string>{{}, measure.findings};
  tried.ruleset = id.value.value_or("");
  const auto read = id ? load_cases(cases_name, cases, *measure.value) : Loaded<CaseFile>{{}, id.findings};
  tried.errors = read.findings;
  if (read) {
    tried.cases = zice::try_cases(*read.value, *measure.value, catalogue_->calendar());
    tried.coverage = coverage_of(*read.value);
  }
  return to_json(std::vector<TriedFile>{std::move(tried)});
}

std::string AuthorDesk::case_sheet(const std::string& file_name, const std::string& ruleset,
                                   const std::string& as_of) const {
  const auto measure = load(file_name, ruleset);
  if (!measure) return errors_json(measure.findings, 0);
  const auto day = assessment_day(as_of);
  return day ? zice::case_sheet(*measure.value, *day) : no_day(as_of);
}

std::string AuthorDesk::diff(const std::string& a_name, const std::string& a, const std::string& b_name,
                             const std::string& b, const std::string& as_of) const {
  const auto measure = load(a_name, a);
  if (!measure) return errors_json(measure.findings, 0);
  const auto other = load(b_name, b);
  if (!other) return errors_json(other.findings, 0);
  const auto day = assessment_day(as_of);
  return day ? to_json(difference(*measure.value, *other.value, *day), std::nullopt) : no_day(as_of);
}

std::string AuthorDesk::image() const {
  if (catalogue_->vocabulary() == nullptr) return {};
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string digits;
  for (const char byte : write_image(*catalogue_->vocabulary(), catalogue_->rulesets())) {
    digits += kDigits[static_cast<unsigned char>(byte) >> 4U];
    digits += kDigits[static_cast<unsigned char>(byte) & 15U];
  }
  return digits;
}

}  // namespace zice
