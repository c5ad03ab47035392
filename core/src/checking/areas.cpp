// Areas: whether the codes are those of the places that the names say.
#include <algorithm>
#include <set>

#include "checking/amounts.h"
#include "checking/places/place_names.h"
#include "checking/remarks.h"

namespace zice {
namespace {

// "喀什地区（6531）".
std::string named(const PlacePrefix& prefix) {
  return std::string(place_name(prefix)) + "（" + std::to_string(prefix.code) + "）";
}

bool says(const JsonValue& value, std::string_view name) {
  if (value.is(JsonValue::Type::string)) return value.text.find(name) != std::string::npos;
  return std::any_of(value.items.begin(), value.items.end(),
                     [&](const JsonValue& item) { return says(item, name); }) ||
         std::any_of(value.members.begin(), value.members.end(),
                     [&](const JsonMember& member) { return says(member.value, name); });
}

class AreaCheck {
 public:
  AreaCheck(const Checking& checking, const JsonMember& area)
      : checking_(checking), area_(area), label_(text_of(area.value, "label")) {}

  void check(const PlacePrefix& jurisdiction) const {
    const PlacePrefix labelled = place_named(label_);
    std::string covered;
    bool elsewhere = false;
    for (const JsonValue& code : area_.value.find("codes")->items) {
      const PlacePrefix prefix = *place_prefix(code.text);
      if (place_name(prefix).empty()) {
        warn(code, "check/no_such_place", "没有代码以 " + code.text + " 开头的地方：请核对行政区划代码");
        continue;
      }
      covered += (covered.empty() ? "" : "、") + named(prefix);
      if (labelled.digits > 0 ? lies_in(prefix, labelled) : lies_in(prefix, jurisdiction)) continue;
      elsewhere = true;
    }
    if (labelled.digits == 0 && !elsewhere) check_said();
    if (elsewhere)
      warn(area_.value, "check/area_elsewhere",
           "代码写的是" + covered + "，“" + std::string(label_) + "”是" +
               (labelled.digits > 0 ? named(labelled) : named(jurisdiction) + "之内的地方") +
               "：多半代码写错了");
    check_count(covered);
  }

 private:
  // Where the name says no place, some text of the measure says which are meant.
  void check_said() const {
    for (const JsonValue& code : area_.value.find("codes")->items) {
      const std::string_view name = place_name(*place_prefix(code.text));
      if (!says(checking_.file, name))
        warn(code, "check/area_unsaid",
             "“" + std::string(label_) + "”里有" + std::string(name) +
                 "，哪一处文字都没有提到：请核对代码，"
                 "并在 remarks 里写明是哪些地方");
    }
  }

  // "南疆四地州" has four codes.
  void check_count(const std::string& covered) const {
    for (const Amount& amount : amounts_in(label_)) {
      const auto after = static_cast<std::size_t>(amount.text.data() - label_.data()) + amount.text.size();
      const bool counts = has_any(label_.substr(after, 6), {"州", "地区", "市", "县", "区"});
      const std::size_t codes = area_.value.find("codes")->items.size();
      if (counts && static_cast<std::size_t>(amount.value) != codes)
        warn(area_.value, "check/area_count",
             "名称说有 " + std::string(amount.text) + " 个地方，代码有 " + std::to_string(codes) + " 个：" +
                 covered);
    }
  }

  void warn(const JsonValue& at, std::string_view code, std::string message) const {
    checking_.warn(at.offset, area_.key, code, std::move(message));
  }

  const Checking& checking_;
  const JsonMember& area_;
  std::string_view label_;
};

void areas_used(const JsonValue& value, std::set<std::string>& used) {
  for (const std::string_view key : {"area", "within"}) {
    const JsonValue* area = value.find(key);
    if (area != nullptr && area->is(JsonValue::Type::string)) used.insert(area->text);
  }
  for (const JsonMember& member : value.members) areas_used(member.value, used);
  for (const JsonValue& item : value.items) areas_used(item, used);
}

}  // namespace

void check_areas(const Checking& checking) {
  const JsonValue& jurisdiction = *checking.file.find("jurisdiction");
  const PlacePrefix place = place_named(jurisdiction.text);
  if (place.digits == 0 && jurisdiction.text != "全国")
    checking.warn(jurisdiction.offset, "jurisdiction", "check/jurisdiction",
                  "行政区划里没有“" + jurisdiction.text + "”：请核对，写全称，例如“许昌市”");
  const JsonValue* areas = checking.file.find("areas");
  if (areas == nullptr) return;
  std::set<std::string> used;
  areas_used(checking.file, used);
  for (const JsonMember& area : areas->members) {
    AreaCheck(checking, area).check(place);
    if (used.count(area.key) == 0)
      checking.warn(area.offset, area.key, "check/area_unused", "没有一处用到这个地区");
  }
}

}  // namespace zice
