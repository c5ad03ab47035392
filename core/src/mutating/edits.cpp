#include "mutating/edits.h"

#include "json/source.h"

namespace zice {

std::size_t end_of_value(const std::string& text, std::size_t start) {
  int depth = 0;
  for (std::size_t at = start; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      for (++at; text[at] != '"'; ++at) at += text[at] == '\\' ? 1U : 0U;
      if (depth == 0) return at + 1;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    } else if (depth == 0 && (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
      return at;
    }
  }
  return text.size();
}

std::string applied(const std::vector<Edit>& edits, const std::string& text) {
  std::string changed;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    changed.append(text, at, edit.start - at).append(edit.with);
    at = edit.end;
  }
  return changed.append(text, at, std::string::npos);
}

Edit Editing::insertion(std::size_t at, std::string with) { return {at, at, std::move(with)}; }

Edit Editing::replaced(const JsonValue& value, std::string with) const {
  return {value.offset, end_of_value(text_, value.offset), std::move(with)};
}

Edit Editing::left_out(const JsonValue& object, std::size_t i) const {
  const auto& members = object.members;
  if (i + 1 < members.size()) return {members[i].offset, members[i + 1].offset, ""};
  const std::size_t start = i == 0 ? members[i].offset : end_of_value(text_, members[i - 1].value.offset);
  return {start, end_of_value(text_, members[i].value.offset), ""};
}

Edit Editing::left_out(const JsonValue& object, std::string_view key) const {
  std::size_t i = 0;
  while (object.members[i].key != key) ++i;
  return left_out(object, i);
}

Edit Editing::item_left_out(const JsonValue& list, std::size_t i) const {
  const auto& items = list.items;
  if (i + 1 < items.size()) return {items[i].offset, items[i + 1].offset, ""};
  const std::size_t start = i == 0 ? items[i].offset : end_of_value(text_, items[i - 1].offset);
  return {start, end_of_value(text_, items[i].offset), ""};
}

void Editing::leave_out_references(const JsonValue& value, const std::string& id,
                                   std::vector<Edit>& edits) const {
  for (std::size_t i = 0; i < value.members.size(); ++i) {
    const JsonMember& member = value.members[i];
    if (member.key == "condition" && member.value.text == id)
      edits.push_back(left_out(value, i));
    else
      leave_out_references(member.value, id, edits);
  }
  for (const JsonValue& item : value.items) leave_out_references(item, id, edits);
}

}  // namespace zice
