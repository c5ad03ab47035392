// Whether a ruleset says what its measure says, as far as that can be told without the measure: what the
// loader takes and a reader of the law would stumble over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/catalogue.h"
#include "zice/finding.h"

namespace zice {

struct Checked {
  Findings errors;    // the ruleset cannot be used, or waives what nobody warns of
  Findings warnings;  // it can, and is probably wrong; their codes begin with "check/"
};

// Checks a ruleset file against its own texts, the vocabulary, and the other measures of the catalogue: those
// of another id. What its "waivers" name is not told.
Checked check_ruleset(std::string_view file_name, std::string_view text, const Catalogue& catalogue);

// What the others of a catalogue contradict in what a ruleset of it says of its predecessors: that there are
// none such, or that they are later.
Findings check_predecessors(std::string_view file_name, std::string_view text, const Ruleset& ruleset,
                            const Catalogue& catalogue);

// {"files":[{"file":…,"errors":[…],"warnings":[…]}]}, with a finding as a page gets it.
struct CheckedFile {
  std::string file;
  Checked checked;
};
std::string to_json(const std::vector<CheckedFile>& files);

}  // namespace zice
