// Whether an expectation can be held against an assessment by a ruleset: its keys, words and ids.
#pragma once

#include <string>
#include <vector>

#include "json/source.h"
#include "ruleset/model.h"

namespace zice {

class ExpectationReader {
 public:
  ExpectationReader(JsonSource& source, const RulesetModel& model);

  // The "expect" of a case.
  void read(const JsonValue& expect);
  // What is expected of one condition or requirement: a status, or an object that names what counts.
  void read_node(const JsonValue& value);
  // That of a threshold's value, whose other keys are `besides`.
  void read_node_of_value(const JsonValue& value, const std::vector<std::string>& besides);
  // An article, an item of one, or an annex.
  void read_cite(const JsonValue& value);
  void read_fact(const JsonValue& value);
  // One that names a condition or requirement; where there is none it is told.
  bool read_node_id(std::uint32_t offset, const std::string& id);

 private:
  friend struct ExpectationFields;
  void read_id(std::uint32_t offset, const std::string& written, std::string_view what,
               const std::vector<std::string>& known);

  JsonSource& source_;
  const RulesetModel& model_;
  std::vector<std::string> nodes_;
};

}  // namespace zice
