#include <optional>

#include "checking/remarks.h"
#include "json/content_digest.h"
#include "zice/date.h"
#include "zice/limits.h"

namespace zice {
namespace {

// The longest time between a day a measure is issued and that on which it takes effect.
constexpr int kMostDaysToForce = 400;

std::optional<Date> day(const JsonValue& object, std::string_view key) {
  return assessment_day(text_of(object, key));
}

void check_title(const Checking& checking) {
  const JsonValue& title = *checking.file.find("title");
  if (has_any(title.text, {"《", "》"}))
    checking.warn(title.offset, "title", "check/title_marks", "名称不带书名号：显示时会自动加上");
}

// 某工信〔2020〕154号, of the year in which it was issued; texts of laws go by their titles.
void check_number(const Checking& checking) {
  const JsonValue& number = *checking.file.find("document_number");
  const std::string_view text = number.text;
  if (text.empty()) return;
  const std::size_t open = text.find("〔"), close = text.find("〕");
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
    checking.warn(number.offset, "document_number", "check/number_form",
                  "文号的年份用六角括号，例如“许工信〔2020〕154号”");
    return;
  }
  const std::string_view year = text.substr(open + 3, close - open - 3);
  const std::string_view issued = text_of(checking.file, "issued").substr(0, 4);
  if (!issued.empty() && year != issued)
    checking.warn(number.offset, "document_number", "check/number_year",
                  "文号的年份是 " + std::string(year) + "，印发日期是 " + std::string(issued) + " 年");
}

void check_others_named(const Checking& checking) {
  for (const std::string_view key : {"basis", "repeals"}) {
    const JsonValue* list = checking.file.find(key);
    if (list == nullptr) continue;
    for (const JsonValue& title : list->items) {
      if (!has_any(title.text, {"《"}))
        checking.warn(title.offset, key, "check/basis_marks", "别的文件的名称要带书名号，后面可写文号");
    }
  }
}

void check_level(const Checking& checking) {
  const JsonValue& level = *checking.file.find("level");
  const std::string_view issuer = text_of(checking.file, "issuer");
  const std::string_view place = text_of(checking.file, "jurisdiction");
  const auto warn = [&](std::string_view expected) {
    checking.warn(level.offset, "level", "check/level",
                  "级别是 " + level.text + "，发文单位是“" + std::string(issuer) + "”、适用地区是“" +
                      std::string(place) + "”：应当是 " + std::string(expected));
  };
  const bool province = has_any(place, {"省", "自治区"}) || has_any(place, {"北京", "天津", "上海", "重庆"});
  const bool country = place == "全国";
  if (country && level.text != "national") warn("national");
  if (!country && province && level.text != "provincial") warn("provincial");
  if (!country && !province && level.text != "municipal") warn("municipal");
  if (!country && issuer.find(place.substr(0, place.size() - 3)) == std::string_view::npos)
    checking.warn(checking.file.find("issuer")->offset, "issuer", "check/issuer",
                  "发文单位里没有适用地区“" + std::string(place) + "”");
}

void check_force(const Checking& checking) {
  const JsonValue& force = *checking.file.find("force");
  const auto issued = day(checking.file, "issued");
  const auto from = day(force, "from");
  const auto until = day(force, "superseded_from");
  const auto published = day(force, "published");
  const auto warn = [&](std::string_view key, std::string_view code, std::string message) {
    checking.warn(force.find(key)->offset, "force", code, std::move(message));
  };
  for (const std::string_view key : {"from", "published"}) {
    const auto start = key == "from" ? from : published;
    if (!issued || !start) continue;
    if (*start < *issued) warn(key, "check/force_before_issue", "施行在印发之前：多半年份写错了");
    if (issued->plus_days(kMostDaysToForce) < *start)
      warn(key, "check/force_late", "印发一年多以后才施行：多半年份写错了");
  }
  if (from && until && *until <= *from)
    warn("superseded_from", "check/force_backwards", "被取代在施行之前：先后写反了，或年份写错了");
}

// A figure's own words in this measure are those of its unit.
void check_labels(const Checking& checking) {
  const JsonValue* labels = checking.file.find("labels");
  if (labels == nullptr) return;
  for (const JsonMember& member : labels->members) {
    const Fact* fact = checking.fact(member.key);
    const std::string_view label = text_of(member.value, "label");
    if (fact == nullptr || fact->type != FactType::number) continue;
    for (const std::string_view unit : {"亿元", "万元", "%"}) {
      if (label.find(unit) != std::string_view::npos && fact->unit != unit)
        checking.warn(member.value.offset, member.key, "check/label_unit",
                      "名称里写的单位是" + std::string(unit) + "，这一项按" + fact->unit + "填");
    }
  }
}

// Who read the text, who held the file against it, and whether that still stands.
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

void check_provenance(const Checking& checking) {
  if (const JsonValue* source = checking.file.find("source")) check_reading(checking, *source);
  if (const JsonValue* checks = checking.file.find("checked")) check_checks(checking, *checks);
}

}  // namespace

void check_heading(const Checking& checking) {
  check_title(checking);
  check_number(checking);
  check_others_named(checking);
  check_level(checking);
  check_force(checking);
  check_labels(checking);
  check_provenance(checking);
}

}  // namespace zice
