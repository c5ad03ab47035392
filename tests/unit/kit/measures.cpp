#include "kit/measures.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "text/decimal.h"

namespace zice::test {
namespace {

Measure load(const std::string& id) {
  const std::string text = shipped_text(id + ".json");
  auto loaded = load_ruleset(id + ".json", text, vocabulary());
  for (const Finding& finding : loaded.findings) FAIL_CHECK(to_string(finding));
  REQUIRE(loaded);
  return {*loaded.value, nlohmann::json::parse(text)};
}

nlohmann::json as_written(const Fact& about, std::int64_t value) {
  switch (about.type) {
    case FactType::number:
      if (about.places > 0) return to_double(value, about.places);
      return value;
    case FactType::yes_no:
      return value != 0;
    case FactType::choice:
      return std::string(about.choices[static_cast<std::size_t>(value)]);
    case FactType::date:
      return Date::from_serial(value).iso();
    case FactType::region:
      return std::to_string(value);
    case FactType::functions:
      break;
  }
  nlohmann::json list = nlohmann::json::array();
  for (std::size_t i = 0; i < vocabulary()->functions.size(); ++i) {
    if ((value >> i & 1) != 0) list.push_back(std::string(vocabulary()->functions[i].id));
  }
  return list;
}

// Visits every node of an assessment in order, as visit(id, status).
template <class Visit>
void visit_nodes(const std::vector<NodeResult>& nodes, const Visit& visit) {
  for (const NodeResult& node : nodes) {
    visit(node.id, node.status);
    visit_nodes(node.children, visit);
  }
}

template <class Visit>
void visit_all(const Assessment& assessment, const Visit& visit) {
  visit_nodes(assessment.conditions, visit);
  for (const FunctionResult& function : assessment.functions) {
    visit(function.id, function.status);
    visit_nodes(function.requirements, visit);
  }
}

}  // namespace

std::string shipped_text(std::string_view file_name) {
  std::ifstream stream(ZICE_RULESETS "/" + std::string(file_name), std::ios::binary);
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::shared_ptr<const Vocabulary> vocabulary() {
  static const std::shared_ptr<const Vocabulary> loaded = [] {
    const auto result = load_vocabulary("vocabulary.json", shipped_text("vocabulary.json"), "documents.json",
                                        shipped_text("documents.json"));
    for (const Finding& finding : result.findings) FAIL_CHECK(to_string(finding));
    REQUIRE(result);
    return *result.value;
  }();
  return loaded;
}

const Calendar& working_days() {
  static const Calendar loaded = [] {
    const auto result = load_calendar("working-days.json", shipped_text("calendar/working-days.json"));
    for (const Finding& finding : result.findings) FAIL_CHECK(to_string(finding));
    REQUIRE(result);
    return *result.value;
  }();
  return loaded;
}

const std::vector<std::string>& measure_ids() {
  static const std::vector<std::string> ids = [] {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(ZICE_RULESETS)) {
      const std::filesystem::path& file = entry.path();
      const std::string name = file.stem().string();
      if (file.extension() == ".json" && name != "vocabulary" && name != "documents") found.push_back(name);
    }
    std::sort(found.begin(), found.end());
    return found;
  }();
  return ids;
}

const Measure& measure(std::string_view id) {
  static std::map<std::string, Measure, std::less<>> loaded;
  auto found = loaded.find(id);
  if (found == loaded.end()) found = loaded.emplace(std::string(id), load(std::string(id))).first;
  return found->second;
}

FactIndex fact(std::string_view id) {
  const auto found = vocabulary()->fact(id);
  INFO(id);
  REQUIRE(found);
  return *found;
}

DocumentIndex document(std::string_view id) {
  const auto found = vocabulary()->document(id);
  INFO(id);
  REQUIRE(found);
  return *found;
}

Applicant applicant_with(const Answers& answers) {
  Applicant applicant;
  applicant.facts = answers;
  applicant.documents.resize(vocabulary()->documents.size());
  return applicant;
}

std::string applicant_text(const Answers& answers, Date as_of) {
  nlohmann::json facts = nlohmann::json::object();
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const Fact& about = vocabulary()->facts[i];
    if (answers[i]) facts[std::string(about.id)] = as_written(about, *answers[i]);
  }
  return nlohmann::json({{"zice", 1}, {"as_of", as_of.iso()}, {"facts", facts}}).dump();
}

Date day(std::string_view iso) {
  const auto parsed = Date::parse(iso);
  INFO(iso);
  REQUIRE(parsed);
  return *parsed;
}

std::vector<Status> statuses(const Assessment& assessment) {
  std::vector<Status> found;
  visit_all(assessment, [&](const auto&, Status status) { found.push_back(status); });
  return found;
}

std::vector<std::string> node_ids(const Assessment& assessment) {
  std::vector<std::string> found;
  visit_all(assessment, [&](const auto& id, Status) { found.emplace_back(id); });
  return found;
}

}  // namespace zice::test
