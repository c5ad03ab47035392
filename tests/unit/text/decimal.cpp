#include "text/decimal.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "kit/dice.h"

namespace zice::test {
namespace {

struct Example {
  const char* written;
  int places;
  std::int64_t scaled;
};

struct Refused {
  const char* written;
  int places;
  DecimalError error;
};

}  // namespace

TEST_CASE("a decimal is read exactly, however it is written") {
  const Example examples[] = {{"0", 0, 0},
                              {"-0", 0, 0},
                              {"0.0000", 0, 0},
                              {"0e999999999", 0, 0},
                              {"0e-999999999", 0, 0},
                              {"80", 0, 80},
                              {"80.000", 0, 80},
                              {"1.50", 1, 15},
                              {"1.5", 4, 15000},
                              {"2e3", 0, 2000},
                              {"1.5e1", 0, 15},
                              {"150e-2", 1, 15},
                              {"1500E-3", 1, 15},
                              {"1.5E+2", 0, 150},
                              {"-1.25", 2, -125},
                              {"0.00000001", 8, 1},
                              {"79.99", 2, 7999},
                              {"0.1", 9, 100000000},
                              {"0.1000000000000", 1, 1},
                              {"100000000000000000e-15", 0, 100},
                              {"000080", 0, 80},
                              {"49.9999", 4, 499999},
                              {"1e14", 0, 100000000000000},
                              {"999999999999999", 0, 999999999999999},
                              {"1000000000", 4, 10000000000000},
                              {"1000000", 8, 100000000000000},
                              {"0.000000000000001e15", 0, 1}};
  for (const Example& example : examples) {
    INFO(example.written << " with " << example.places << " places");
    const Decimal read = read_decimal(example.written, example.places);
    CHECK(read.error == DecimalError::none);
    CHECK(read.scaled == example.scaled);
  }
}

TEST_CASE("a decimal that cannot be carried exactly is refused, and why") {
  const Refused examples[] = {{"49.99999", 4, DecimalError::places},
                              {"0.000000001", 8, DecimalError::places},
                              {"8.5", 0, DecimalError::places},
                              {"1e-1", 0, DecimalError::places},
                              {"1e-999999999", 9, DecimalError::places},
                              {"0.5e-99999999999", 0, DecimalError::places},
                              {"1e15", 0, DecimalError::range},
                              {"1000000000000000", 0, DecimalError::range},
                              {"-1e15", 0, DecimalError::range},
                              {"999999999999999", 1, DecimalError::range},
                              {"1e999999999", 0, DecimalError::range},
                              {"9e99999999999", 0, DecimalError::range},
                              {"123456789012345678901234567890", 0, DecimalError::range},
                              {"", 0, DecimalError::malformed},
                              {"-", 0, DecimalError::malformed},
                              {".", 0, DecimalError::malformed},
                              {"e5", 0, DecimalError::malformed},
                              {"1.2.3", 4, DecimalError::malformed},
                              {"80%", 0, DecimalError::malformed},
                              {" 80", 0, DecimalError::malformed},
                              {"+80", 0, DecimalError::malformed},
                              {"0x50", 0, DecimalError::malformed},
                              {"八十", 0, DecimalError::malformed}};
  for (const Refused& example : examples) {
    INFO(example.written << " with " << example.places << " places");
    CHECK(read_decimal(example.written, example.places).error == example.error);
  }
}

TEST_CASE("a typed number is the decimal that it shows") {
  CHECK(read_decimal(1.005, 3).scaled == 1005);  // the nearest double lies below 1.005
  CHECK(read_decimal(79.99, 2).scaled == 7999);
  CHECK(read_decimal(0.07, 8).scaled == 7000000);
  CHECK(read_decimal(0.1 + 0.2, 2).error == DecimalError::places);  // 0.30000000000000004
  CHECK(read_decimal(79.995, 2).error == DecimalError::places);
  CHECK(read_decimal(-0.0, 0).scaled == 0);
  CHECK(read_decimal(1e15, 0).error == DecimalError::range);
  CHECK(read_decimal(1e300, 0).error == DecimalError::range);
  CHECK(read_decimal(std::numeric_limits<double>::infinity(), 2).error == DecimalError::range);
  CHECK(read_decimal(-std::numeric_limits<double>::infinity(), 2).error == DecimalError::range);
  CHECK(read_decimal(std::numeric_limits<double>::quiet_NaN(), 2).error == DecimalError::malformed);
  CHECK(read_decimal(std::numeric_limits<double>::denorm_min(), 9).error == DecimalError::places);
}

TEST_CASE("written, typed and shown again, every decimal of fifteen digits is the same") {
  Dice dice(15);
  for (int i = 0; i < 200000; ++i) {
    const int places = static_cast<int>(dice.below(kMaxPlaces + 1));
    const std::int64_t scaled =
        dice.between(-1, 1) * dice.between(0, power_of_ten(static_cast<int>(dice.below(16))) - 1);
    const std::string written = to_text(scaled, places);
    const double typed = std::strtod(written.c_str(), nullptr);
    const Decimal from_text = read_decimal(written, places);
    const Decimal from_double = read_decimal(typed, places);
    const bool same = from_text.error == DecimalError::none && from_text.scaled == scaled &&
                      from_double.error == DecimalError::none && from_double.scaled == scaled &&
                      to_double(scaled, places) == typed;
    if (!same) FAIL(written << " with " << places << " places");
  }
}

TEST_CASE("a decimal is shown without trailing zeros") {
  CHECK(to_text(0, 4) == "0");
  CHECK(to_text(800000, 4) == "80");
  CHECK(to_text(1, 8) == "0.00000001");
  CHECK(to_text(15, 1) == "1.5");
  CHECK(to_text(-5, 2) == "-0.05");
  CHECK(to_text(100000000000000, 8) == "1000000");
}

}  // namespace zice::test
