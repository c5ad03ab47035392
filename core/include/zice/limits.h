// How much is taken at most: the same for every way in, be it a file, a typed answer, a list or a ruleset.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "zice/date.h"

namespace zice {

// Bytes of a file: of an applicant, a ruleset, a vocabulary or a calendar.
inline constexpr std::size_t kMostFileBytes = 8'000'000;
// Entries that a list is said to hold, or that a measure asks for.
inline constexpr std::int64_t kMostRows = 1'000'000;
// Rows of a list that is read.
inline constexpr std::size_t kMostListRows = 10'000;
// Letters of the name by which calendars know an applicant.
inline constexpr std::size_t kMostCalendarLetters = 64;
// Deeds that an applicant has ticked off, and letters of the id of one.
inline constexpr std::size_t kMostTicked = 1000;
inline constexpr std::size_t kMostDeedLetters = 200;
// Digits of a figure: as many as a double carries exactly, so that one survives the way to a page and back.
inline constexpr int kMostDigits = 15;

// The days an assessment can be asked for, and a paper be of. The ranges of dates among the facts are the
// vocabulary's.
Date first_day();
Date last_day();
bool is_assessment_day(Date day);
// Such a day as "2022-09-15" or as 20220915; nothing if it is none.
std::optional<Date> assessment_day(std::string_view iso);
std::optional<Date> assessment_day(int yyyymmdd);
// What is expected of one, in Chinese: "1900-01-01 至 2999-12-31 之间确有的日期，形如 2022-09-15".
std::string expected_day();

// {"file_bytes":…,"rows":…,"list_rows":…,"digits":…,"first_day":…,"last_day":…}, for a page
// that offers boxes to type in and takes files.
std::string limits_json();

}  // namespace zice
