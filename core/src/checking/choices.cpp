// Choices: whether what is accepted is what the text lists.
#include <algorithm>

#include "checking/remarks.h"
#include "checking/wording.h"

namespace zice {
namespace {

// So much of a value's name stands in a text that lists it.
constexpr double kListed = 0.6;

bool names(const JsonValue* list, std::string_view id) {
  return list != nullptr && std::any_of(list->items.begin(), list->items.end(),
                                        [&](const JsonValue& item) { return item.text == id; });
}

}  // namespace

void check_choice(const Checking& checking, const Written& written) {
  const JsonValue* choice = written.node.find("choice");
  if (choice == nullptr) return;
  const JsonValue& is = *choice->find("is");
  const JsonValue* bracket = choice->find("bracket");
  const Fact& fact = *checking.fact(text_of(*choice, "fact"));
  for (std::size_t i = 0; i < fact.choices.size(); ++i) {
    const std::string& label = fact.choice_labels[i];
    const bool accepted =
        names(&is, fact.choices[i]) || (bracket != nullptr && text_of(*bracket, "is") == fact.choices[i]);
    const double said = share_said(label, written.texts);
    if (!accepted && said >= kListed)
      checking.warn(is.offset, written.id, "check/value_missing",
                    "条文文字写有“" + label + "”，规则没有接受它（" + fact.choices[i] + "）");
    if (accepted && said < 1 - kListed)
      checking.warn(is.offset, written.id, "check/value_unsaid",
                    "规则接受“" + label + "”（" + fact.choices[i] + "），条文文字没有写");
  }
  if (is.items.size() == fact.choices.size())
    checking.warn(is.offset, written.id, "check/never_fails", "所有的选项都接受：谁都达到，等于没有要求");
}

}  // namespace zice
