#include "zice/limits.h"

#include "json/output.h"
#include "text/text.h"

namespace zice {

Date first_day() { return *Date::from_ymd(1900, 1, 1); }
Date last_day() { return *Date::from_ymd(2999, 12, 31); }

bool is_assessment_day(Date day) { return day >= first_day() && day <= last_day(); }

std::optional<Date> assessment_day(std::string_view iso) {
  const auto day = Date::parse(iso);
  return day && is_assessment_day(*day) ? day : std::nullopt;
}

std::optional<Date> assessment_day(int yyyymmdd) {
  const auto day = Date::from_number(yyyymmdd);
  return day && is_assessment_day(*day) ? day : std::nullopt;
}

std::string expected_day() {
  return concat({first_day().iso(), " 至 ", last_day().iso(), " 之间确有的日期，形如 2022-09-15"});
}

std::string limits_json() {
  return written([](JsonWriter& json) {
    const auto object = json.object();
    json.count("file_bytes", kMostFileBytes);
    json.count("rows", kMostRows);
    json.count("list_rows", kMostListRows);
    json.count("digits", kMostDigits);
    json.text("first_day", first_day().iso());
    json.text("last_day", last_day().iso());
  });
}

}  // namespace zice
