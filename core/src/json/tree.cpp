#include "json/tree.h"

#include <cmath>

namespace zice {

Json read_back(std::string_view json) { return Json::parse(json, nullptr, false); }

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json text(std::string_view view) { return Json(std::string(view)); }

void put(Json& object, const char* key, Json value) {
  object.get_ref<Json::object_t&>().push_back({key, std::move(value)});
}

void put_text(Json& object, const char* key, std::string_view value) { put(object, key, text(value)); }

Json figure(double value) {
  if (std::isnan(value)) return nullptr;
  if (value == std::floor(value)) return static_cast<std::int64_t>(value);
  return value;
}

}  // namespace zice
