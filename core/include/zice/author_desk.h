// What a page for authors asks of a ruleset that is being written, held against what a desk has loaded: text
// in, text out, as the command prints it with --json. A file that cannot be answered for gives
// {"zice":1,"errors":[…]}.
#pragma once

#include <string>

#include "zice/catalogue.h"

namespace zice {

class AuthorDesk {
 public:
  // The catalogue is the desk's, and has to outlive this.
  explicit AuthorDesk(const Catalogue& catalogue) : catalogue_(&catalogue) {}

  // What `zice check FILE --json` prints of one file.
  std::string check_ruleset(const std::string& file_name, const std::string& ruleset) const;
  // What `zice explain --ruleset FILE --source SOURCE --json` prints; an empty source is none.
  std::string explain(const std::string& file_name, const std::string& ruleset,
                      const std::string& source_name, const std::string& source) const;
  // The same as one page to be printed and signed; or errors as JSON.
  std::string explain_page(const std::string& file_name, const std::string& ruleset,
                           const std::string& source_name, const std::string& source) const;
  // What `zice test FILE --coverage --json` prints of a ruleset file whose cases are these.
  std::string try_cases(const std::string& file_name, const std::string& ruleset,
                        const std::string& cases_name, const std::string& cases) const;
  // What `zice cases FILE` prints: a scenario file to fill in.
  std::string case_sheet(const std::string& file_name, const std::string& ruleset,
                         const std::string& as_of) const;
  // What `zice diff A B --as-of DAY --json` prints.
  std::string diff(const std::string& a_name, const std::string& a, const std::string& b_name,
                   const std::string& b, const std::string& as_of) const;

  // The image of what is loaded, as hexadecimal digits, for FormDesk::use(): what the page is built with.
  // Empty without a vocabulary.
  std::string image() const;

 private:
  // With a finding of its own where no vocabulary has been loaded.
  Loaded<Ruleset> load(const std::string& file_name, const std::string& ruleset) const;

  const Catalogue* catalogue_;
};

}  // namespace zice
