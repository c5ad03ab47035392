// What is loaded and what is open, and every call on it as a page makes them: text and numbers in, text and
// numbers out. Text is JSON both ways; a call that cannot be answered gives {"zice":1,"errors":[…]}.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "zice/assessment.h"
#include "zice/catalogue.h"
#include "zice/enumerators.h"
#include "zice/lists.h"
#include "zice/open_forms.h"

namespace zice {

class Desk final : public OpenForms {
 public:
  // What is loaded.
  const Catalogue& catalogue() const { return catalogue_; }

  // Files; each gives {"id":…,"findings":[…]}.
  std::string use_vocabulary(const std::string& vocabulary, const std::string& documents);
  std::string add_ruleset(const std::string& file_name, const std::string& ruleset);
  // A file out of which words were cut that decide nothing, by the hash of the whole.
  std::string add_cut_ruleset(const std::string& file_name, const std::string& ruleset,
                              const std::string& hash);
  std::string use_calendar(const std::string& calendar);

  // Without a day, the applicant's own counts.
  std::string list(const std::string& as_of) const;
  std::string force(const std::string& ruleset, const std::string& as_of) const;
  std::string layout(const std::string& ruleset) const;
  // The rulesets that take whoever is registered in a place, by its code; local ones first.
  std::string taking(const std::string& region) const;
  std::string limits() const;
  // What is wrong with an applicant file: no errors if it can be weighed.
  std::string check(const std::string& applicant) const;
  std::string assess(const std::string& ruleset, const std::string& applicant,
                     const std::string& as_of) const;
  // The same worked out in several calls, each with the same words: empty until the last of them, which gives
  // what assess() does.
  std::string assess_step(const std::string& ruleset, const std::string& applicant, const std::string& as_of);
  std::string compare(const std::string& applicant, const std::string& as_of) const;
  // In several calls, as assess_step().
  std::string compare_step(const std::string& applicant, const std::string& as_of);
  // What there is to do; with `changes_scope` not 0, answers of what is applied for may be changed, too.
  std::string deeds(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                    int changes_scope) const;
  // One applicant as they are on a day, and another on another; what turns between the two.
  std::string what_if(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                      const std::string& other, const std::string& other_as_of) const;
  // An iCalendar file made at `made` (seconds since 1970), empty if none of its days is still to come; or
  // errors. An applicant without a name for calendars is known by what the file says.
  std::string ics(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                  double made) const;
  // The same with one more event, which has the deeds for its description; never empty.
  std::string deeds_ics(const std::string& ruleset, const std::string& applicant, const std::string& as_of,
                        double made) const;

  // How many of the list's columns the header among the rows has; 0 without one.
  int list_fit(const std::string& list, const std::string& rows) const;
  // What a list bears out. It is kept until another of its kind is read.
  std::string read_list(const std::string& list, const std::string& rows, const std::string& applicant);
  // A list in portions: the first after a list was read begins another. Empty, or errors where there is no
  // such list.
  std::string add_rows(const std::string& list, const std::string& rows);
  // The last list of its kind, or the rows added since, read by what is chosen of it, as load_list() takes
  // it.
  std::string settle_list(const std::string& list, const std::string& choices, const std::string& applicant);
  // A part of that, some milliseconds' worth on a phone; empty until the last of these calls, which gives the
  // whole.
  std::string settle_list_step(const std::string& list, const std::string& choices,
                               const std::string& applicant);
  // Of the last list of its kind the rows in the columns of a form, as form_rows() takes them.
  std::string list_rows(const std::string& list, const std::string& labels) const;
  // Of the last list of its kind, what hangs on the applicant.
  std::string held_list(const std::string& list, const std::string& applicant) const;

 protected:
  // Forms are of what is loaded, in the order of `list`.
  const std::vector<Ruleset>& rulesets() const override { return catalogue_.rulesets(); }

 private:
  std::string counted(const List& list, const Applicant& applicant) const;
  // One applicant, one ruleset and a day, as a call names them.
  struct Called {
    Ruleset ruleset;
    Applicant applicant;
    Date as_of;
  };
  // Or nothing, and why.
  std::optional<Called> called(const std::string& ruleset, const std::string& applicant,
                               const std::string& as_of, std::string& errors) const;
  Assessment assessed(const Called& call) const;

  // What assess_step() and compare_step() work out, one ruleset after the other.
  struct InSteps {
    std::string call;  // in whose words
    std::vector<Ruleset> rulesets;
    Applicant applicant;
    Date as_of;
    std::optional<Assessing> next = {};
    std::vector<Assessment> done = {};
  };
  bool has_begun(const std::string& call) const { return in_steps_ && in_steps_->call == call; }
  // Weighs on; false once all are weighed.
  bool weigh_on();

  Catalogue catalogue_;
  std::optional<InSteps> in_steps_;
  // By kind the last one read, and what reads it.
  std::array<Loaded<List>, count_of<ListKind>()> lists_;
  std::array<std::optional<ListReader>, count_of<ListKind>()> readers_;
};

}  // namespace zice
