// What the command can do. Each returns the exit code: 0 done, 1 a batch met a bad line, a strict check a
// warning or a test a case that fails, 2 the call or the input is wrong, with the reason on standard error.
#pragma once

#include "arguments.h"

namespace zice::cli {

inline constexpr int kDone = 0;
inline constexpr int kNotAllGood = 1;
inline constexpr int kWrong = 2;

// By the clock of the program; the core has none.
Date today();

int list(const Arguments& arguments);
int assess(const Arguments& arguments);
int compare(const Arguments& arguments);
int batch(const Arguments& arguments);
int check(const Arguments& arguments);
int test(const Arguments& arguments);
int cases(const Arguments& arguments);
int explain(const Arguments& arguments);
int facts(const Arguments& arguments);
int new_ruleset(const Arguments& arguments);
int mutate(const Arguments& arguments);

}  // namespace zice::cli
