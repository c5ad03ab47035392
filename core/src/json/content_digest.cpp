#include "json/content_digest.h"

#include <algorithm>

#include "text/digest.h"
#include "text/words.h"

namespace zice {
namespace {

constexpr std::string_view kUnsigned = "|checked|waivers|$schema|";

// Each text behind its length, so that nothing can be taken for two; members by their keys.
void write(const JsonValue& value, std::string& written) {
  written += static_cast<char>('0' + static_cast<int>(value.type));
  if (value.is(JsonValue::Type::boolean)) written += value.truth ? '1' : '0';
  written += std::to_string(value.text.size()) + ":" + value.text;
  written += std::to_string(value.items.size() + value.members.size()) + "[";
  for (const JsonValue& item : value.items) write(item, written);
  std::vector<const JsonMember*> members;
  for (const JsonMember& member : value.members) members.push_back(&member);
  std::sort(members.begin(), members.end(),
            [](const JsonMember* one, const JsonMember* other) { return one->key < other->key; });
  for (const JsonMember* member : members) {
    written += std::to_string(member->key.size()) + ":" + member->key;
    write(member->value, written);
  }
}

}  // namespace

std::string content_digest(const JsonValue& file) {
  JsonValue content = file;
  content.members.erase(std::remove_if(content.members.begin(), content.members.end(),
                                       [](const JsonMember& member) { return among(kUnsigned, member.key); }),
                        content.members.end());
  std::string written;
  write(content, written);
  return digest(written);
}

}  // namespace zice
