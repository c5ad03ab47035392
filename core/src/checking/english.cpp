// English beside the words of a file: a page in English shows what lacks it in Chinese.
#include <algorithm>

#include "checking/remarks.h"
#include "json/english.h"

namespace zice {
namespace {

// What a file says of itself is for whoever looks after it.
constexpr std::array<std::string_view, 2> kForItsKeepers{"source", "waivers"};

bool is_one_of(const auto& keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// Whether an applicant reads it.
bool has_words(const JsonMember& member) {
  if (member.value.is(JsonValue::Type::string))
    return is_one_of(kTexts, member.key) || is_one_of(kHeadingTexts, member.key);
  return is_one_of(kHeadingLists, member.key) && !member.value.items.empty();
}

class English {
 public:
  explicit English(const Checking& checking) : checking_(checking) {}

  // `at` is what a waiver names.
  void look(const JsonValue& value, std::string_view at) {
    const JsonValue* english = value.find("en");
    if (english != nullptr) has_any_ = true;
    for (const JsonMember& member : value.members) {
      if (has_words(member) && !is_said(english, member.key)) lacking_.push_back({&member.value, at});
    }
    for (const JsonMember& member : value.members) {
      if (member.key == "en" || is_one_of(kForItsKeepers, member.key)) continue;
      const std::string_view id = text_of(member.value, "id");
      look(member.value, !at.empty() ? at : !id.empty() ? id : std::string_view(member.key));
    }
    for (const JsonValue& item : value.items) {
      const std::string_view id = text_of(item, "id");
      look(item, id.empty() ? at : id);
    }
  }

  void tell() const {
    if (!has_any_) return;
    for (const auto& [words, at] : lacking_)
      checking_.warn(words->offset, at, "check/english_missing",
                     "别处有英文（en），这里没有：英文页面上这一处仍是中文");
  }

 private:
  struct Lacking {
    const JsonValue* words;
    std::string_view at;
  };

  static bool is_said(const JsonValue* english, std::string_view key) {
    if (english == nullptr) return false;
    return english->is(JsonValue::Type::string) || english->find(key) != nullptr;
  }

  const Checking& checking_;
  bool has_any_ = false;
  std::vector<Lacking> lacking_;
};

}  // namespace

void check_english(const Checking& checking) {
  English english(checking);
  english.look(checking.file, "");
  english.tell();
}

}  // namespace zice
