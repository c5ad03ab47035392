// What the unit tests' helpers use of Catch, for a program that is no test run: a failure stops it, as a fuzzer wants.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>

namespace zice::test {

[[noreturn]] inline void stop(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::abort();
}

}  // namespace zice::test

#define REQUIRE(...) ((__VA_ARGS__) ? static_cast<void>(0) : zice::test::stop(#__VA_ARGS__))
#define CHECK(...) REQUIRE(__VA_ARGS__)
#define INFO(words) static_cast<void>(0)
#define FAIL(words)                            \
  do {                                         \
    std::ostringstream told;                   \
    told << words;                             \
    zice::test::stop(told.str());              \
  } while (false)
#define FAIL_CHECK(words) FAIL(words)
