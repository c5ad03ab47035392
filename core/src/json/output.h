// Writing JSON: members in the order in which they are put, figures exact, the same bytes everywhere.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace zice {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json);

Json text(std::string_view view);
Json figure(double value);  // whole figures as integers, NaN as null

// Appends a member; a key is put once.
void put(Json& object, const char* key, Json value);
void put_text(Json& object, const char* key, std::string_view value);
void put_text_or_null(Json& object, const char* key, std::string_view value);  // null if empty
void put_count(Json& object, const char* key, int value);
void put_figure(Json& object, const char* key, double value);

// {"zice":1}, to which the rest is added.
Json document();

template <class Items, class Each>
Json array(const Items& items, Each each) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(each(item));
  return list;
}

}  // namespace zice
