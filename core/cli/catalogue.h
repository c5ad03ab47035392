// The rulesets at hand: built in, or those of a folder.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "zice/catalogue.h"

namespace zice::cli {

struct Opened {
  Catalogue catalogue;
  Findings findings;    // whatever is wrong with any file
  std::string failure;  // Chinese: why nothing could be loaded at all
};

// From the built-in files, or from `folder`, which holds vocabulary.json, documents.json and rulesets beside
// them. Where it has no calendar/working-days.json, the built-in one serves.
Opened open_catalogue(const std::optional<std::string>& folder);

// A ruleset by id, or from the file of that name.
Loaded<Ruleset> find_ruleset(const Catalogue& catalogue, const std::string& id_or_file, std::string& failure);

// The file itself, as its author wrote it.
struct RulesetFile {
  std::string name;
  std::string bytes;
};
std::optional<RulesetFile> ruleset_file(const Catalogue& catalogue, const std::string& id_or_file,
                                        const std::optional<std::string>& folder, std::string& failure);

// Of a ruleset's file, the cases of the same name in a folder beside it; the file itself where there are
// none.
std::string cases_of(const std::string& file);

// The files that a catalogue is filled from.
struct Shelf {
  std::string facts;
  std::string documents;
  std::vector<RulesetFile> rulesets;
};
Shelf shelf_of(const std::optional<std::string>& folder);

// The ruleset that `new` begins with.
std::string skeleton();

// The bytes of a file, or of standard input for "-"; nothing, with the reason, if it cannot be read.
std::optional<std::string> read_file(const std::string& path, std::string& failure);

}  // namespace zice::cli
