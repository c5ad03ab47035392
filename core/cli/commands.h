// What the command can do. Each returns the exit code: 0 done, 1 a batch met a bad line, a strict check a
// warning, test a case that fails or diff a difference, 2 the call or the input is wrong, with the reason on
// standard error.
#pragma once

#include "arguments.h"
#include "zice/catalogue.h"

namespace zice::cli {

inline constexpr int kDone = 0;
inline constexpr int kNotAllGood = 1;
inline constexpr int kWrong = 2;

// The clock of the program; the core has none.
Date today();
// Tells why on standard error; kWrong.
int fail(const std::string& reason);
int fail(const Findings& findings);
// What the call names, or kWrong with the reason told. Nothing of a folder may be wrong.
int open_catalogue(const Arguments& arguments, Catalogue& catalogue);
// Likewise for who writes a ruleset: a folder that holds a broken file is still what the others are held
// against.
int open_workshop(const Arguments& arguments, Catalogue& catalogue);
int open_ruleset(const std::string& id_or_file, const Catalogue& catalogue, std::vector<Ruleset>& rulesets);
// The one of --ruleset.
int named_ruleset(const Arguments& arguments, const Catalogue& catalogue, std::vector<Ruleset>& rulesets);

int list(const Arguments& arguments);
int assess(const Arguments& arguments);
int deeds(const Arguments& arguments);
int compare(const Arguments& arguments);
int batch(const Arguments& arguments);
int check(const Arguments& arguments);
int test(const Arguments& arguments);
int cases(const Arguments& arguments);
int explain(const Arguments& arguments);
int mutate(const Arguments& arguments);
int facts(const Arguments& arguments);
int new_ruleset(const Arguments& arguments);
int diff(const Arguments& arguments);

}  // namespace zice::cli
