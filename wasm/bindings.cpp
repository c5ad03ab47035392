// The core in a browser: JSON in and out for files, numbers and views for typing. Nothing is decided here.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "zice/assessment.h"
#include "zice/form.h"

namespace {

using namespace zice;
using Json = nlohmann::ordered_json;

struct Module {
  std::shared_ptr<const Vocabulary> vocabulary;
  std::vector<Ruleset> rulesets;  // in the order in which they were added
  std::map<int, Form> forms;
  std::map<int, std::array<std::uint32_t, 10>> views;
  int last_form = 0;
};

Module& module() {
  static Module instance;
  return instance;
}

Json findings_array(const Findings& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    Json item;
    item["file"] = finding.file;
    item["line"] = finding.line;
    item["column"] = finding.column;
    item["code"] = finding.code;
    item["message"] = finding.message;
    list.push_back(std::move(item));
  }
  return list;
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string call_error(const std::string& code, const std::string& value, const std::string& message) {
  Finding finding;
  finding.code = code;
  finding.value = value;
  finding.message = message;
  return errors_json({finding}, 0);
}

const Ruleset* ruleset_named(const std::string& id) {
  const auto& rulesets = module().rulesets;
  const auto found = std::find_if(rulesets.begin(), rulesets.end(), [&](const Ruleset& ruleset) { return ruleset.id() == id; });
  return found == rulesets.end() ? nullptr : &*found;
}

std::vector<Ruleset> by_id() {
  std::vector<Ruleset> sorted = module().rulesets;
  std::sort(sorted.begin(), sorted.end(), [](const Ruleset& a, const Ruleset& b) { return a.id() < b.id(); });
  return sorted;
}

std::optional<Date> assessment_day(const std::string& iso) {
  const auto day = Date::parse(iso);
  return day && is_assessment_day(*day) ? day : std::nullopt;
}

std::string no_ruleset(const std::string& id) { return call_error("call/unknown_ruleset", id, "没有规则 \"" + id + "\""); }
std::string no_day(const std::string& iso) { return call_error("call/date", iso, "评估日 \"" + iso + "\" 不对：应形如 2022-09-15"); }

std::string use_vocabulary(const std::string& facts, const std::string& documents) {
  auto loaded = load_vocabulary("vocabulary.json", facts, "documents.json", documents);
  if (loaded) module().vocabulary = *loaded.value;
  Json json;
  json["findings"] = findings_array(loaded.findings);
  return dump(json);
}

std::string add_ruleset(const std::string& file, const std::string& text) {
  Json json;
  json["id"] = nullptr;
  if (module().vocabulary == nullptr) {
    Finding finding;
    finding.file = file;
    finding.code = "call/vocabulary";
    finding.message = "先加载词汇表";
    json["findings"] = findings_array({finding});
    return dump(json);
  }
  auto loaded = load_ruleset(file, text, module().vocabulary);
  if (loaded) {
    json["id"] = loaded.value->id();
    module().rulesets.push_back(*loaded.value);
  }
  json["findings"] = findings_array(loaded.findings);
  return dump(json);
}

std::string list(const std::string& as_of) {
  const auto day = assessment_day(as_of);
  return day ? list_json(by_id(), *day) : no_day(as_of);
}

// Reads the applicant and the day, then calls `then`; or returns the errors.
template <class Then>
std::string with_applicant(const std::string& text, const std::string& as_of, Then then) {
  const auto loaded = load_applicant("applicant.json", text, *module().vocabulary);
  if (!loaded) return errors_json(loaded.findings, 0);
  const auto day = as_of.empty() ? loaded.value->as_of : assessment_day(as_of);
  return day ? then(*loaded.value, *day) : no_day(as_of);
}

std::string assess_text(const std::string& id, const std::string& applicant, const std::string& as_of) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) { return to_json(assess(*ruleset, given, day), *module().vocabulary); });
}

std::string compare_text(const std::string& applicant, const std::string& as_of) {
  if (module().vocabulary == nullptr) return call_error("call/vocabulary", "", "先加载词汇表");
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    std::vector<Assessment> assessments;
    for (const Ruleset& ruleset : by_id()) assessments.push_back(assess(ruleset, given, day));
    return to_json(assessments, day, *module().vocabulary);
  });
}

std::string force(const std::string& id, const std::string& as_of) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  const auto day = assessment_day(as_of);
  return day ? force_json(ruleset->force(*day)) : no_day(as_of);
}

std::string layout(const std::string& id) {
  const Ruleset* ruleset = ruleset_named(id);
  return ruleset == nullptr ? no_ruleset(id) : layout_json(*ruleset);
}

Form* form_of(int handle) {
  const auto found = module().forms.find(handle);
  return found == module().forms.end() ? nullptr : &found->second;
}

std::string problem(int handle, int fact) {
  const Form* form = form_of(handle);
  return form == nullptr || fact < 0 ? std::string() : form->problem_text(static_cast<FactIndex>(fact));
}

template <class Item>
std::uint32_t address(const std::vector<Item>& items) {
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(items.data()));
}

}  // namespace

EMSCRIPTEN_BINDINGS(zice) {
  emscripten::function("useVocabulary", &use_vocabulary);
  emscripten::function("addRuleset", &add_ruleset);
  emscripten::function("list", &list);
  emscripten::function("assess", &assess_text);
  emscripten::function("compare", &compare_text);
  emscripten::function("force", &force);
  emscripten::function("layout", &layout);
  emscripten::function("problem", &problem);
}

// The typed path: plain exports, because a call through Embind costs more than weighing a fact.
extern "C" {

EMSCRIPTEN_KEEPALIVE int zice_form_open(int ruleset, int as_of) {
  Module& loaded = module();
  const auto day = Date::from_number(as_of);
  if (ruleset < 0 || static_cast<std::size_t>(ruleset) >= loaded.rulesets.size() || !day || !is_assessment_day(*day)) return 0;
  const int handle = ++loaded.last_form;
  const Form& form = loaded.forms.emplace(handle, Form(loaded.rulesets[static_cast<std::size_t>(ruleset)], *day)).first->second;
  const Form::Views& views = form.views();
  loaded.views[handle] = {address(views.summary),  address(views.status),   address(views.because),  address(views.relaxed),
                          address(views.figures),  address(views.problem),  address(views.material), address(views.document),
                          address(views.conflict), address(views.questions)};
  return handle;
}

EMSCRIPTEN_KEEPALIVE void zice_form_close(int handle) {
  module().forms.erase(handle);
  module().views.erase(handle);
}

EMSCRIPTEN_KEEPALIVE int zice_form_set(int handle, int fact, double value) {
  Form* form = form_of(handle);
  return form == nullptr ? 0 : form->set(static_cast<FactIndex>(fact), value);
}

EMSCRIPTEN_KEEPALIVE void zice_form_clear(int handle, int fact) {
  if (Form* form = form_of(handle)) form->clear(static_cast<FactIndex>(fact));
}

EMSCRIPTEN_KEEPALIVE void zice_form_document(int handle, int document, int state, int obtained_on, int rows) {
  Form* form = form_of(handle);
  if (form == nullptr) return;
  DocumentState given;
  given.listed = state != 0;
  given.pledged = state == 2;
  given.obtained_on = Date::from_number(obtained_on);
  if (rows >= 0) given.rows = rows;
  form->set_document(static_cast<DocumentIndex>(document), given);
}

EMSCRIPTEN_KEEPALIVE int zice_form_questions(int handle) {
  Form* form = form_of(handle);
  return form == nullptr ? 0 : static_cast<int>(form->ask());
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* zice_form_views(int handle) {
  const auto found = module().views.find(handle);
  return found == module().views.end() ? nullptr : found->second.data();
}

}  // extern "C"
