// What measure it is, from which text, and who has held the file against that.
#include "explaining/parts.h"
#include "json/content_digest.h"
#include "text/text.h"
#include "zice/cite.h"

namespace zice {
namespace {

std::string listed(const JsonValue& file, std::string_view key) {
  std::vector<std::string> texts;
  for (const JsonValue& item : file.find(key)->items) texts.push_back(item.text);
  return join(texts);
}

std::string level_words(std::string_view level) {
  return level == "national" ? "国家级" : level == "provincial" ? "省级" : "市级";
}

// What stands under these keys, as "发布机关：…".
std::string told(const JsonValue& object,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> keys) {
  std::string words;
  for (const auto& [key, label] : keys) {
    const std::string_view text = text_of(object, key);
    if (!text.empty()) words += concat({words.empty() ? "" : "\n", label, "：", text});
  }
  return words;
}

std::string check_words(const JsonValue& check, const std::string& digest) {
  const bool same = text_of(check, "digest") == digest;
  return with_note(concat({text_of(check, "by"), "，", text_of(check, "on"), "：",
                           same ? "核对的就是现在的内容" : "核对之后规则又改过，须重新核对"}),
                   text_of(check, "note"));
}

}  // namespace

void explain_heading(const Explaining& all, std::vector<ExplainedPart>& parts) {
  ExplainedPart part{
      "heading", "办法和原文", {}, {{"item", "项目"}, {"value", "内容"}, {"ticked", "核对"}}, {}};
  const auto add = [&](std::string_view item, std::string value) {
    if (!value.empty()) part.rows.push_back({std::string(item), std::move(value), "□"});
  };
  const JsonValue& file = all.file;
  add("名称", concat({"《", text_of(file, "title"), "》"}));
  add("文号", file.find("document_number")->is(JsonValue::Type::null) ? "原文没有印文号"
                                                                      : all.ruleset.document_number());
  add("发文单位", std::string(text_of(file, "issuer")));
  add("适用地区、级别", concat({text_of(file, "jurisdiction"), "，", level_words(text_of(file, "level"))}));
  add("印发日期", file.find("issued")->is(JsonValue::Type::null) ? "原文没有印日期"
                                                                 : std::string(text_of(file, "issued")));
  add("上位依据", listed(file, "basis"));
  add("废止", listed(file, "repeals"));
  if (const JsonValue* takes = file.find("takes"))
    add("接受哪里的申报", with_note(concat({"注册地在", all.words.area_label(text_of(*takes, "area")), "的（",
                                            article(text_of(*takes, "cite")), "）；不是条件，不影响结论"}),
                                    text_of(*takes, "note")));
  if (const JsonValue* source = file.find("source"))
    add("规则所依据的原文", told(*source, {{"title", "标题"},
                                           {"number", "文号"},
                                           {"issuer", "发文单位"},
                                           {"url", "网址"},
                                           {"read_by", "读原文、写规则的人"},
                                           {"read_on", "读原文的日期"}}));
  const std::string digest = content_digest(file);
  if (const JsonValue* checks = file.find("checked")) {
    for (const JsonValue& check : checks->items) add("核对记录", check_words(check, digest));
  }
  parts.push_back(std::move(part));
}

}  // namespace zice
