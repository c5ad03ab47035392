// JSON as a tree, for what is read back or put together out of its order; answers are written straight
// (output.h), which is many times faster.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace zice {

using Json = nlohmann::ordered_json;

// What was written here.
Json read_back(std::string_view json);
std::string dump(const Json& json);

Json text(std::string_view view);
Json figure(double value);  // whole figures as integers, NaN as null

// Appends a member; a key is put once.
void put(Json& object, const char* key, Json value);
void put_text(Json& object, const char* key, std::string_view value);

}  // namespace zice
