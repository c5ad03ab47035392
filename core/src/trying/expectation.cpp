#include "trying/expectation.h"

#include <algorithm>

#include "ruleset/model.h"
#include "text/decimal.h"
#include "text/text.h"
#include "trying/expectation_words.h"
#include "zice/cite.h"
#include "zice/words.h"

namespace zice {
namespace {

using Type = JsonValue::Type;

class Holding {
 public:
  Holding(const Json& assessment, const RulesetModel& model, Held& held)
      : assessment_(assessment), model_(model), held_(held) {}

  void run(const JsonValue& expect) {
    for (const JsonMember& member : expect.members) {
      const JsonValue& wanted = member.value;
      if (member.key == "conditions" || member.key == "requirements") {
        for (const JsonMember& node : wanted.members)
          entry(node.value, node_of(node.key), node_text(node.key), Words::status);
      } else if (member.key == "functions") {
        functions(wanted);
      } else if (member.key == "timeline") {
        for (const JsonMember& step : wanted.members) timeline(step);
      } else if (member.key == "materials") {
        for (const JsonMember& material : wanted.members) this->material(material);
      } else if (member.key == "verdict") {
        value(wanted, find(assessment_, member.key), "结论", Words::verdict);
      } else if (member.key == "force") {
        entry(wanted, find(assessment_, member.key), "施行", Words::force);
      } else {
        value(wanted, find(assessment_, member.key), key_text(member.key), Words::status);
      }
    }
  }

 private:
  static const Json* find(const Json& object, const std::string& key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
  }
  static const Json* by_id(const Json* list, const std::string& id) {
    if (list == nullptr) return nullptr;
    for (const Json& one : *list) {
      if (one["id"] == id) return &one;
    }
    return nullptr;
  }

  static const Json* node_in(const Json& nodes, const std::string& id) {
    for (const Json& node : nodes) {
      if (node["id"] == id) return &node;
      for (const char* key : {"all", "any", "of"}) {
        const Json* children = find(node, key);
        const Json* found = children == nullptr ? nullptr : node_in(*children, id);
        if (found != nullptr) return found;
      }
    }
    return nullptr;
  }
  const Json* node_of(const std::string& id) const {
    if (const Json* found = node_in(assessment_["conditions"], id)) return found;
    for (const Json& function : assessment_["functions"]["list"]) {
      if (const Json* found = node_in(function["requirements"], id)) return found;
    }
    return nullptr;
  }

  std::string node_text(const std::string& id) const {
    for (const Node& node : model_.nodes) {
      if (node.id == id) return concat({"“", node.text, "”（", id, "）"});
    }
    return id;
  }

  void functions(const JsonValue& wanted) {
    const Json& actual = assessment_["functions"];
    for (const JsonMember& member : wanted.members) {
      if (member.key == "list" && member.value.is(Type::object)) {
        for (const JsonMember& function : member.value.members)
          entry(function.value, by_id(&actual["list"], function.key), node_text(function.key), Words::status);
      } else {
        value(member.value, find(actual, member.key), concat({"服务功能的", told(member.key)}),
              Words::status);
      }
    }
  }

  // A step that is expected not to be there is null.
  void timeline(const JsonMember& step) {
    static const Json none = nullptr;
    const Json* actual = by_id(&assessment_["timeline"], step.key);
    entry(step.value, actual == nullptr ? &none : actual, concat({"“", in_words(step.key, Words::step), "”"}),
          Words::status);
  }

  void material(const JsonMember& wanted) {
    const Json* actual = by_id(&assessment_["materials"], wanted.key);
    const std::string what = concat({"材料", article(wanted.key)});
    for (const JsonMember& member : wanted.value.members) {
      const Json* found = actual == nullptr ? nullptr : find(*actual, member.key);
      if (member.key != "documents") {
        value(member.value, found, concat({what, "的", told(member.key)}), Words::material);
        continue;
      }
      for (const JsonMember& document : member.value.members)
        entry(document.value, by_id(found, document.key),
              concat({what, "的“", paper_text(document.key), "”"}), Words::paper);
    }
  }

  std::string paper_text(const std::string& id) const {
    const auto document = model_.vocabulary->document(id);
    return document ? model_.vocabulary->documents[*document].label : id;
  }

  static std::string told(const std::string& key) { return key == "status" ? "状态" : key_text(key); }

  // What has a status: a word alone stands for that.
  void entry(const JsonValue& wanted, const Json* actual, const std::string& what, Words words) {
    if (wanted.is(Type::object)) {
      if (actual == nullptr || !actual->is_object()) return differ(wanted, actual, what, words);
      for (const JsonMember& member : wanted.members) {
        const std::string part = member.key == "status" ? what : concat({what, "的", key_text(member.key)});
        value(member.value, find(*actual, member.key), part, words);
      }
    } else if (actual != nullptr && actual->is_object()) {
      value(wanted, find(*actual, "status"), what, words);
    } else {
      value(wanted, actual, what, words);
    }
  }

  void value(const JsonValue& wanted, const Json* actual, const std::string& what, Words words) {
    if (wanted.is(Type::string) && wanted.text == kBlank)
      ++held_.blanks;
    else if (actual == nullptr || !same(wanted, *actual))
      differ(wanted, actual, what, words);
  }

  static bool same(const JsonValue& wanted, const Json& actual) {
    switch (wanted.type) {
      case Type::null:
        return actual.is_null();
      case Type::boolean:
        return actual.is_boolean() && actual.get<bool>() == wanted.truth;
      case Type::string:
        return actual.is_string() && actual.get_ref<const std::string&>() == wanted.text;
      case Type::number:
        return actual.is_number() && actual.get<double>() == number_of(wanted);
      case Type::array:
        return actual.is_array() && actual.size() == wanted.items.size() &&
               std::equal(wanted.items.begin(), wanted.items.end(), actual.begin(), same);
      case Type::object:
        break;
    }
    return actual.is_object() &&
           std::all_of(wanted.members.begin(), wanted.members.end(), [&](const JsonMember& member) {
             const Json* found = find(actual, member.key);
             return found != nullptr && same(member.value, *found);
           });
  }

  // The part of what is there that was expected of it.
  static Json named(const Json& actual, const JsonValue& wanted) {
    if (actual.is_object() && wanted.is(Type::object)) {
      Json part = Json::object();
      for (const JsonMember& member : wanted.members) {
        const Json* found = find(actual, member.key);
        if (found != nullptr) put(part, member.key.c_str(), named(*found, member.value));
      }
      return part;
    }
    if (!actual.is_array() || !wanted.is(Type::array)) return actual;
    Json list = Json::array();
    for (std::size_t i = 0; i < actual.size(); ++i)
      list.push_back(i < wanted.items.size() ? named(actual[i], wanted.items[i]) : actual[i]);
    return list;
  }

  void differ(const JsonValue& wanted, const Json* actual, const std::string& what, Words words) {
    const std::string is = actual == nullptr ? "没有" : in_words(named(*actual, wanted), words);
    held_.others.push_back({wanted.offset, {1, 1, what, in_words(written(wanted), words), is}});
  }

  const Json& assessment_;
  const RulesetModel& model_;
  Held& held_;
};

}  // namespace

double number_of(const JsonValue& value) {
  for (const int places : {0, 4, kMaxPlaces}) {
    const Decimal number = read_decimal(value.text, places);
    if (number.error == DecimalError::none) return to_double(number.scaled, places);
  }
  return kNone;
}

Json written(const JsonValue& value) {
  switch (value.type) {
    case Type::null:
      return nullptr;
    case Type::boolean:
      return value.truth;
    case Type::string:
      return value.text;
    case Type::number:
      return figure(number_of(value));
    case Type::array:
      break;
    case Type::object:
      break;
  }
  if (value.is(Type::array)) {
    Json list = Json::array();
    for (const JsonValue& item : value.items) list.push_back(written(item));
    return list;
  }
  Json object = Json::object();
  for (const JsonMember& member : value.members) put(object, member.key.c_str(), written(member.value));
  return object;
}

Held hold(const JsonValue& expect, const Json& assessment, const RulesetModel& model) {
  Held held;
  Holding(assessment, model, held).run(expect);
  return held;
}

}  // namespace zice
