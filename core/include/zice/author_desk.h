// What a page for authors asks of a ruleset that is being written, held against what a desk has loaded: text
// in, text out, as the command prints it with --json.
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

 private:
  const Catalogue* catalogue_;
};

}  // namespace zice
