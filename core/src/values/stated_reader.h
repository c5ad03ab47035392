// Reading what an applicant states, wherever in a file it stands.
#pragma once

#include <vector>

#include "json/object.h"
#include "values/fact_value.h"
#include "zice/applicant.h"

namespace zice {

// Lays what it reads over the applicant: a fact or document that is null is not known, or not at hand.
class StatedReader {
 public:
  StatedReader(JsonSource& source, const Vocabulary& vocabulary, Applicant& applicant);

  void read_facts(const JsonValue& facts);
  void read_documents(const JsonValue& documents);
  // Tells of each part that was read here and is larger than its whole.
  void check_parts();
  Finding& report_field(const JsonValue& value, const std::string& field, std::string_view code,
                        const std::string& expected);
  // With the nearest name there is.
  void report_unknown_fact(const JsonMember& member);
  void report_unknown_document(const JsonMember& member);

 private:
  void read_fact(const JsonMember& member);
  void read_range(FactIndex index, const JsonValue& value);
  std::optional<RangeEnd> range_end(ObjectReader& reader, const Fact& fact, End end);
  void report_value(const Fact& fact, const JsonValue& value, Problem problem);
  FactValue functions_value(const Fact& fact, const JsonValue& value);
  void read_document(const JsonMember& member);
  template <class Items>
  void report_unknown(const JsonMember& member, std::string_view code, std::string_view what,
                      const Items& known);

  JsonSource& source_;
  const Vocabulary& vocabulary_;
  Applicant& applicant_;
  std::vector<const JsonValue*> read_;  // by fact: where it stands, of those that were read here
};

}  // namespace zice
