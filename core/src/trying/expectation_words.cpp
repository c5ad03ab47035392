#include "trying/expectation_words.h"

#include <optional>
#include <utility>

#include "zice/enumerators.h"
#include "zice/timeline.h"
#include "zice/words.h"

namespace zice {
namespace {

template <class Enum>
std::optional<std::string> word_of(std::string_view written) {
  for (std::size_t i = 0; i < count_of<Enum>(); ++i) {
    if (name(static_cast<Enum>(i)) == written) return std::string(word(static_cast<Enum>(i)));
  }
  return std::nullopt;
}

std::optional<std::string> word_of(Words words, std::string_view written) {
  switch (words) {
    case Words::verdict:
      return word_of<Verdict>(written);
    case Words::paper:
      return word_of<DocumentStatus>(written);
    case Words::material:
      return word_of<MaterialStatus>(written);
    case Words::force:
      return word_of<ForceStatus>(written);
    case Words::step:
      return word_of<StepId>(written);
    case Words::status:
      break;
  }
  return word_of<Status>(written);
}

constexpr std::pair<std::string_view, std::string_view> kKeys[] = {{"actual", "实际数"},
                                                                   {"required", "要求数"},
                                                                   {"gap", "差额"},
                                                                   {"margin", "余量"},
                                                                   {"relaxed", "是否已放宽"},
                                                                   {"because", "裁量的原因"},
                                                                   {"need", "应达到的项数"},
                                                                   {"met", "达到的项数"},
                                                                   {"claimed", "是否申报"},
                                                                   {"cite", "条款号"},
                                                                   {"from", "起日"},
                                                                   {"until", "止日"},
                                                                   {"open_questions", "还要回答的问题"},
                                                                   {"routes", "改进办法"},
                                                                   {"notices", "提示"},
                                                                   {"elsewhere", "不在适用地区"},
                                                                   {"counts", "计数"},
                                                                   {"holds_from", "达到的日子"},
                                                                   {"facts", "涉及的事实"},
                                                                   {"kind", "种类"},
                                                                   {"proves", "佐证的条款"},
                                                                   {"conflicts", "与表格的出入"},
                                                                   {"applies", "是否适用"},
                                                                   {"documents", "文件"}};

}  // namespace

std::string key_text(std::string_view key) {
  for (const auto& [written, told] : kKeys) {
    if (written == key) return std::string(told);
  }
  return std::string(key);
}

std::string in_words(const Json& value, Words words) {
  if (value.is_null()) return "没有";
  if (value.is_boolean()) return std::string(word(value.get<bool>() ? Term::yes : Term::no));
  if (!value.is_string()) return dump(value);
  const std::string& text = value.get_ref<const std::string&>();
  return word_of(words, text).value_or(text);
}

}  // namespace zice
