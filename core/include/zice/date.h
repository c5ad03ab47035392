// Calendar days, counted as Chinese civil law counts them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zice {

// A day of the Gregorian calendar between 1400-01-01 and 9999-12-31. A plain number inside, so dates
// compare, copy and travel to other languages as numbers.
class Date {
 public:
  // The day, or nothing if there is no such day (2023-02-29).
  static std::optional<Date> from_ymd(int year, int month, int day);
  // From the form 20220915.
  static std::optional<Date> from_number(double yyyymmdd);
  // From the form "2022-09-15", exactly ten characters.
  static std::optional<Date> parse(std::string_view iso);
  // From `serial()`.
  static Date from_serial(std::int64_t serial) { return Date(serial); }

  std::int64_t serial() const { return serial_; }  // a day count: later days are larger by one a day
  int year() const;
  int month() const;
  int day() const;
  bool is_weekend() const;  // a Saturday or a Sunday, worked or not
  std::string iso() const;  // "2022-09-15"

  Date plus_days(std::int64_t days) const;
  // The corresponding day `years` later; where that day does not exist, the last day of the month (Civil Code
  // art. 202): 2022-02-28 + 2 = 2024-02-28, 2020-02-29 + 2 = 2022-02-28.
  Date plus_years(int years) const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::int64_t serial) : serial_(serial) {}
  std::int64_t serial_;
};

}  // namespace zice
