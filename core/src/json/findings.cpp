// Findings on a JSON text: where they stand, what is shown of it, and no more of them than anyone reads.
#include <algorithm>

#include "json/source.h"
#include "text/text.h"
#include "zice/utf8.h"

namespace zice {
namespace {

// Longer than any name or figure of ours.
constexpr std::size_t kMostBytesOfAPart = 1000;
constexpr std::size_t kMostBytesOfAnExcerpt = 60;

}  // namespace

JsonSource::JsonSource(std::string_view file, std::string_view text, Findings& findings)
    : file_(file), text_(text), findings_(findings) {}

void JsonSource::find_lines() {
  line_starts_.push_back(0);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

// Characters from the start of the line, counted on from where they were counted last if that is on the way.
std::uint32_t JsonSource::column(std::uint32_t line_start, std::uint32_t offset) {
  const bool on_the_way = counted_.offset >= line_start && counted_.offset <= offset;
  const Counted from = on_the_way ? counted_ : Counted{line_start, 1};
  const auto passed = character_count(text_.substr(from.offset, offset - from.offset));
  counted_ = {offset, from.column + static_cast<std::uint32_t>(passed)};
  return counted_.column;
}

JsonSource::Position JsonSource::position(std::uint32_t offset) {
  if (line_starts_.empty()) find_lines();
  const auto line = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset) - line_starts_.begin();
  return {static_cast<std::uint32_t>(line), column(line_starts_[static_cast<std::size_t>(line - 1)], offset)};
}

Finding& JsonSource::add(std::uint32_t offset, std::string_view code) {
  const auto [line, column] = position(offset);
  Finding& finding = findings_.emplace_back();
  finding.file = std::string(file_);
  finding.line = line;
  finding.column = column;
  finding.code = code;
  return finding;
}

Finding& JsonSource::report(std::uint32_t offset, std::string_view code,
                            std::initializer_list<std::string_view> message) {
  const bool told = tells();
  ++reported_;
  if (!told) return count_only(offset);
  Finding& finding = add(offset, code);
  for (const std::string_view part : message) {
    const std::string_view start = shortened(part, kMostBytesOfAPart);
    finding.message.append(start).append(start.size() < part.size() ? "…" : "");
  }
  return finding;
}

Finding& JsonSource::count_only(std::uint32_t offset) {
  if (reported_ == kMostFindings + 1) {
    summary_ = findings_.size();
    add(offset, "json/more_findings");
  }
  findings_[summary_].message = concat(
      {"共有 ", std::to_string(reported_), " 处错误，这里只列出前 ", std::to_string(kMostFindings), " 处"});
  untold_ = {};
  return untold_;
}

std::string JsonSource::excerpt(const JsonValue& value) const {
  switch (value.type) {
    case JsonValue::Type::null:
      return "null";
    case JsonValue::Type::boolean:
      return value.truth ? "true" : "false";
    case JsonValue::Type::number:
      return value.text.substr(0, kMostBytesOfAnExcerpt);
    case JsonValue::Type::array:
      return "[…]";
    case JsonValue::Type::object:
      return "{…}";
    case JsonValue::Type::string:
      break;
  }
  return concat({"\"", shown(value.text), "\""});
}

std::string JsonSource::shown(std::string_view text) {
  const std::string_view start = shortened(text, kMostBytesOfAnExcerpt);
  return concat({start, start.size() < text.size() ? "…" : ""});
}

std::string to_string(const Finding& finding) {
  return concat({finding.file, ":", std::to_string(finding.line), ":", std::to_string(finding.column), ": ",
                 finding.code, ": ", finding.message});
}

}  // namespace zice
