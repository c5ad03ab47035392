#include "zice/date.h"

#include <algorithm>
#include <array>
#include <boost/date_time/gregorian_calendar.hpp>
#include <boost/date_time/year_month_day.hpp>
#include <cmath>

namespace zice {
namespace {

// Boost's calendar over plain numbers: every date is checked here before it is counted.
using YearMonthDay = boost::date_time::year_month_day_base<int, int, int>;
using Calendar = boost::date_time::gregorian_calendar_base<YearMonthDay, std::uint32_t>;

YearMonthDay parts(std::int64_t serial) {
  return Calendar::from_day_number(static_cast<std::uint32_t>(serial));
}

int digits(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

void append_padded(std::string& text, int number, int width) {
  std::string figure = std::to_string(number);
  text.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(figure.size()))), '0')
      .append(figure);
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, int month, int day) {
  if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1) return std::nullopt;
  if (day > Calendar::end_of_month_day(year, month)) return std::nullopt;
  return Date(Calendar::day_number({year, month, day}));
}

std::optional<Date> Date::from_number(double yyyymmdd) {
  if (!(yyyymmdd >= 10000101 && yyyymmdd <= 99991231) || yyyymmdd != std::floor(yyyymmdd))
    return std::nullopt;
  const auto number = static_cast<std::int32_t>(yyyymmdd);
  return from_ymd(number / 10000, number / 100 % 100, number % 100);
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  return from_ymd(digits(iso.substr(0, 4)), digits(iso.substr(5, 2)), digits(iso.substr(8, 2)));
}

int Date::year() const { return parts(serial_).year; }
int Date::month() const { return parts(serial_).month; }
int Date::day() const { return parts(serial_).day; }

bool Date::is_weekend() const {
  const int weekday = Calendar::day_of_week(parts(serial_));  // from 0, a Sunday
  return weekday == 0 || weekday == 6;
}

std::string Date::iso() const {
  const auto ymd = parts(serial_);
  std::string text;
  append_padded(text, ymd.year, 4);
  text += '-';
  append_padded(text, ymd.month, 2);
  text += '-';
  append_padded(text, ymd.day, 2);
  return text;
}

Date Date::plus_days(std::int64_t days) const { return Date(serial_ + days); }

Date Date::plus_years(int years) const {
  // Not Boost's own `years`: it moves the end of a month to the end of a month.
  const auto ymd = parts(serial_);
  const int year = ymd.year + years;
  const int last = Calendar::end_of_month_day(year, ymd.month);
  return Date(Calendar::day_number({year, ymd.month, std::min(ymd.day, last)}));
}

}  // namespace zice
