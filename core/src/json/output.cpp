#include "json/output.h"

#include <cmath>

namespace zice {

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json text(std::string_view view) { return Json(std::string(view)); }

void put(Json& object, const char* key, Json value) {
  object.get_ref<Json::object_t&>().push_back({key, std::move(value)});
}

void put_text(Json& object, const char* key, std::string_view value) { put(object, key, text(value)); }

void put_text_or_null(Json& object, const char* key, std::string_view value) {
  put(object, key, value.empty() ? Json(nullptr) : text(value));
}

void put_count(Json& object, const char* key, int value) { put(object, key, Json(value)); }

Json figure(double value) {
  if (std::isnan(value)) return nullptr;
  if (value == std::floor(value)) return static_cast<std::int64_t>(value);
  return value;
}

void put_figure(Json& object, const char* key, double value) { put(object, key, figure(value)); }

Json document() {
  Json json = Json::object();
  put_count(json, "zice", 1);
  return json;
}

}  // namespace zice
