// Who read the text, who held the file against it, and whether that still stands.
#include <optional>

#include "checking/remarks.h"
#include "json/content_digest.h"
#include "zice/date.h"
#include "zice/limits.h"

namespace zice {
namespace {

void check_reading(const Checking& checking, const JsonValue& source) {
  const JsonValue* read_on = source.find("read_on");
  const auto issued = assessment_day(text_of(checking.file, "issued"));
  const auto read = assessment_day(text_of(source, "read_on"));
  if (issued && read && *read < *issued)
    checking.warn(read_on->offset, "source", "check/read_before_issue",
                  "读原文的日子在印发之前：多半年份写错了");
  const JsonValue& title = *source.find("title");
  if (has_any(title.text, {"《", "》"}))
    checking.warn(title.offset, "source", "check/title_marks", "名称不带书名号：显示时会自动加上");
}

// Days in their order, by somebody else than the author, and of what the file says now.
void check_checks(const Checking& checking, const JsonValue& checks) {
  const JsonValue* source = checking.file.find("source");
  const std::string_view author = source == nullptr ? std::string_view() : text_of(*source, "read_by");
  // Days as they are written stand in the order of the days.
  std::string_view before = source == nullptr ? std::string_view() : text_of(*source, "read_on");
  bool still_stands = false;
  const std::string now = content_digest(checking.file);
  for (const JsonValue& check : checks.items) {
    const std::string_view day = text_of(check, "on");
    if (day < before)
      checking.warn(check.find("on")->offset, "checked", "check/checked_order",
                    "核对的日子在读原文或前一次核对之前：多半年份写错了，或次序写反了");
    before = day;
    if (!author.empty() && text_of(check, "by") == author)
      checking.warn(check.find("by")->offset, "checked", "check/checked_by_author",
                    "核对人就是写这份规则的人：应当由另一个人核对");
    still_stands = still_stands || text_of(check, "digest") == now;
  }
  if (!still_stands)
    checking.warn(checks.offset, "checked", "check/checked_before_change",
                  "核对之后规则又改过：请由核对人用 zice explain 重新核对，再写上现在的内容摘要");
}

}  // namespace

void check_provenance(const Checking& checking) {
  if (const JsonValue* source = checking.file.find("source")) check_reading(checking, *source);
  if (const JsonValue* checks = checking.file.find("checked")) check_checks(checking, *checks);
}

}  // namespace zice
