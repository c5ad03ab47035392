// What a requirement asks, in a fixed sentence made from the rule and nothing else.
#pragma once

#include <string>
#include <string_view>

#include "json/source.h"
#include "ruleset/model.h"

namespace zice {

class RuleWords {
 public:
  // The model is of the file that the requirements are from; it must outlive this.
  explicit RuleWords(const RulesetModel& model) : model_(model) {}

  // "上年末总资产不低于50万元；注册地在南疆四地州的，不低于30万元".
  std::string of(const JsonValue& requirement) const;

  // "“非法人分支机构”" or "“甲”、“乙”之一".
  std::string choices(std::string_view fact, const JsonValue& values) const;
  std::string label(std::string_view fact) const;
  std::string area_label(std::string_view area) const;
  // "80%", "50万元"; of years "2年".
  static std::string amount(const JsonValue& figure, std::string_view unit);
  static std::string all_of(std::size_t count);  // "下列 3 项都要达到"

 private:
  struct Kind;
  static const Kind kKinds[];

  std::string judged(const JsonValue& value, const JsonValue& node) const;
  std::string yes(const JsonValue& value, const JsonValue& node) const;
  std::string no(const JsonValue& value, const JsonValue& node) const;
  std::string figure(const JsonValue& value, const JsonValue& node) const;
  std::string growth(const JsonValue& value, const JsonValue& node) const;
  std::string share(const JsonValue& value, const JsonValue& node) const;
  std::string operating(const JsonValue& value, const JsonValue& node) const;
  std::string natural_years(const JsonValue& value, const JsonValue& node) const;
  std::string choice(const JsonValue& value, const JsonValue& node) const;
  std::string area(const JsonValue& value, const JsonValue& node) const;
  std::string duty(const JsonValue& value, const JsonValue& node) const;
  std::string all(const JsonValue& value, const JsonValue& node) const;
  std::string any(const JsonValue& value, const JsonValue& node) const;
  std::string at_least(const JsonValue& value, const JsonValue& node) const;

  const Fact& fact(std::string_view id) const;
  std::string quoted(std::string_view fact) const;
  std::string named(const JsonValue& object, std::string_view key) const;

  const RulesetModel& model_;
};

}  // namespace zice
