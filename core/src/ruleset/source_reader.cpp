#include "ruleset/reader.h"
#include "text/words.h"
#include "zice/date.h"

namespace zice {
namespace {

constexpr std::string_view kDigest = "sha1-";
constexpr std::size_t kDigits = 40;

void read_day(JsonSource& source, const JsonValue* day) {
  if (day != nullptr && !Date::parse(day->text))
    source.report(day->offset, "ruleset/date", {"\"", day->text, "\" 不是日期，应形如 2022-06-20"});
}

void check_url(JsonSource& source, const JsonValue& url) {
  std::string_view rest = url.text;
  const bool web = drop_start(rest, "https://") || drop_start(rest, "http://");
  if (!web || rest.empty() || contains(rest, " "))
    source.report(url.offset, "ruleset/url",
                  {"\"", url.text, "\" 不是网址：应以 https:// 或 http:// 开头，中间没有空格"});
}

void check_digest(JsonSource& source, const JsonValue& digest) {
  std::string_view digits = digest.text;
  if (drop_start(digits, kDigest) && digits.size() == kDigits && consists_of(digits, "0123456789abcdef"))
    return;
  source.report(digest.offset, "ruleset/digest",
                {"\"", digest.text, "\" 不是内容摘要：应是 zice explain 打印的 sha1- 和 40 位数字、字母"});
}

}  // namespace

// The text that the measure was read from. Whoever has read it has done so on a day.
void read_source(JsonSource& source, const JsonValue& value) {
  ObjectReader reader(source, value, "source");
  reader.text("title");
  reader.optional_text("number");
  reader.optional_text("issuer");
  if (const JsonValue* url = reader.optional("url", JsonValue::Type::string)) check_url(source, *url);
  if (reader.has("read_by") || reader.has("read_on")) {
    reader.text("read_by");
    read_day(source, reader.required("read_on", JsonValue::Type::string));
  }
  reader.finish();
}

// Who held it against the text, when, and what it said then.
void read_checks(JsonSource& source, const std::vector<JsonValue>& checks) {
  for (const JsonValue& check : checks) {
    ObjectReader reader(source, check, "核对");
    if (!reader.valid()) continue;
    reader.text("by");
    read_day(source, reader.required("on", JsonValue::Type::string));
    if (const JsonValue* digest = reader.required("digest", JsonValue::Type::string))
      check_digest(source, *digest);
    reader.optional_text("note");
    reader.finish();
  }
}

}  // namespace zice
