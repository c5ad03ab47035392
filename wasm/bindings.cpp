// The core in a browser: JSON in and out for files, numbers and views for typing. Nothing is decided here.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zice/assessment.h"
#include "zice/form.h"

namespace {

using namespace zice;

// A form with the addresses of its views, as a page reads them.
struct OpenForm {
  Form form;
  std::array<std::uint32_t, 10> views;
};

struct Module {
  std::shared_ptr<const Vocabulary> vocabulary;
  std::vector<Ruleset> rulesets;                 // by id
  Calendar calendar;                             // covers no day until one is loaded
  std::vector<std::unique_ptr<OpenForm>> forms;  // by handle - 1; a closed one is empty
};

Module& module() {
  static Module instance;
  return instance;
}

std::string call_error(const std::string& code, const std::string& value, const std::string& message) {
  Finding finding;
  finding.code = code;
  finding.value = value;
  finding.message = message;
  return errors_json({finding}, 0);
}

const Ruleset* ruleset_named(const std::string& id) {
  const auto& rulesets = module().rulesets;
  const auto found = std::find_if(rulesets.begin(), rulesets.end(),
                                  [&](const Ruleset& ruleset) { return ruleset.id() == id; });
  return found == rulesets.end() ? nullptr : &*found;
}

std::optional<Date> assessment_day(const std::string& iso) {
  const auto day = Date::parse(iso);
  return day && is_assessment_day(*day) ? day : std::nullopt;
}

std::string no_ruleset(const std::string& id) {
  return call_error("call/unknown_ruleset", id, "没有规则 \"" + id + "\"");
}
std::string no_day(const std::string& iso) {
  return call_error("call/date", iso, "评估日 \"" + iso + "\" 不对：应形如 2022-09-15");
}

std::string use_vocabulary(const std::string& facts, const std::string& documents) {
  auto loaded = load_vocabulary("vocabulary.json", facts, "documents.json", documents);
  if (loaded) module().vocabulary = *loaded.value;
  return findings_json({}, loaded.findings);
}

std::string add_ruleset(const std::string& file, const std::string& text) {
  if (module().vocabulary == nullptr) {
    Finding finding;
    finding.file = file;
    finding.code = "call/vocabulary";
    finding.message = "先加载词汇表";
    return findings_json({}, {finding});
  }
  auto loaded = load_ruleset(file, text, module().vocabulary);
  if (!loaded) return findings_json({}, loaded.findings);
  auto& rulesets = module().rulesets;
  const auto after = std::find_if(rulesets.begin(), rulesets.end(),
                                  [&](const Ruleset& other) { return loaded.value->id() < other.id(); });
  rulesets.insert(after, *loaded.value);
  return findings_json(loaded.value->id(), loaded.findings);
}

std::string use_calendar(const std::string& text) {
  auto loaded = load_calendar("calendar/working-days.json", text);
  if (loaded) module().calendar = std::move(*loaded.value);
  return findings_json({}, loaded.findings);
}

std::string list(const std::string& as_of) {
  const auto day = assessment_day(as_of);
  return day ? list_json(module().rulesets, *day) : no_day(as_of);
}

// Reads the applicant and the day, then calls `then`; or returns the errors.
template <class Then>
std::string with_applicant(const std::string& text, const std::string& as_of, Then then) {
  const auto loaded = load_applicant("applicant.json", text, *module().vocabulary);
  if (!loaded) return errors_json(loaded.findings, 0);
  const auto day = as_of.empty() ? loaded.value->as_of : assessment_day(as_of);
  return day ? then(*loaded.value, *day) : no_day(as_of);
}

// Assesses, then gives what `write` makes of it; or the errors.
template <class Write>
std::string with_assessment(const std::string& id, const std::string& applicant, const std::string& as_of,
                            Write write) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    return write(zice::assess(*ruleset, given, day, module().calendar));
  });
}

std::string assess_text(const std::string& id, const std::string& applicant, const std::string& as_of) {
  return with_assessment(id, applicant, as_of,
                         [](const Assessment& assessment) { return to_json(assessment); });
}

// An iCalendar file, empty if no day is known; or, in JSON, the errors.
std::string ics(const std::string& id, const std::string& applicant, const std::string& as_of) {
  return with_assessment(id, applicant, as_of, timeline_ics);
}

std::string compare_text(const std::string& applicant, const std::string& as_of) {
  if (module().vocabulary == nullptr) return call_error("call/vocabulary", "", "先加载词汇表");
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    std::vector<Assessment> assessments;
    for (const Ruleset& ruleset : module().rulesets)
      assessments.push_back(zice::assess(ruleset, given, day, module().calendar));
    return to_json(assessments, day);
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

OpenForm* open_form(int handle) {
  auto& forms = module().forms;
  return handle < 1 || static_cast<std::size_t>(handle) > forms.size()
             ? nullptr
             : forms[static_cast<std::size_t>(handle) - 1].get();
}

std::string problem(int handle, int fact) {
  const OpenForm* open = open_form(handle);
  return open == nullptr || fact < 0 ? std::string() : open->form.problem_text(static_cast<FactIndex>(fact));
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
  emscripten::function("useCalendar", &use_calendar);
  emscripten::function("assess", &assess_text);
  emscripten::function("ics", &ics);
  emscripten::function("compare", &compare_text);
  emscripten::function("force", &force);
  emscripten::function("layout", &layout);
  emscripten::function("problem", &problem);
}

// The typed path: plain exports, because a call through Embind costs more than weighing a fact.
extern "C" {

// `ruleset` is its position in `list`.
EMSCRIPTEN_KEEPALIVE int zice_form_open(int ruleset, int as_of) {
  Module& loaded = module();
  const auto day = Date::from_number(as_of);
  if (ruleset < 0 || static_cast<std::size_t>(ruleset) >= loaded.rulesets.size() || !day ||
      !is_assessment_day(*day))
    return 0;
  auto open = std::make_unique<OpenForm>(
      OpenForm{Form(loaded.rulesets[static_cast<std::size_t>(ruleset)], *day), {}});
  const Form::Views& views = open->form.views();
  open->views = {address(views.summary),  address(views.status),   address(views.because),
                 address(views.relaxed),  address(views.figures),  address(views.problem),
                 address(views.material), address(views.document), address(views.conflict),
                 address(views.questions)};
  loaded.forms.push_back(std::move(open));
  return static_cast<int>(loaded.forms.size());
}

EMSCRIPTEN_KEEPALIVE void zice_form_close(int handle) {
  if (open_form(handle) != nullptr) module().forms[static_cast<std::size_t>(handle) - 1].reset();
}

EMSCRIPTEN_KEEPALIVE int zice_form_set(int handle, int fact, double value) {
  OpenForm* open = open_form(handle);
  return open == nullptr ? 0 : open->form.set(static_cast<FactIndex>(fact), value);
}

EMSCRIPTEN_KEEPALIVE void zice_form_clear(int handle, int fact) {
  if (OpenForm* open = open_form(handle)) open->form.clear(static_cast<FactIndex>(fact));
}

EMSCRIPTEN_KEEPALIVE void zice_form_document(int handle, int document, int state, int obtained_on, int rows) {
  OpenForm* open = open_form(handle);
  if (open == nullptr) return;
  DocumentState given;
  given.listed = state != 0;
  given.pledged = state == 2;
  given.obtained_on = Date::from_number(obtained_on);
  if (rows >= 0) given.rows = rows;
  open->form.set_document(static_cast<DocumentIndex>(document), given);
}

EMSCRIPTEN_KEEPALIVE int zice_form_questions(int handle) {
  OpenForm* open = open_form(handle);
  return open == nullptr ? 0 : static_cast<int>(open->form.ask());
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* zice_form_views(int handle) {
  const OpenForm* open = open_form(handle);
  return open == nullptr ? nullptr : open->views.data();
}

}  // extern "C"
