// The core in a browser: JSON in and out for files, numbers and views for typing. Nothing is decided here.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zice/comparison.h"
#include "zice/forms.h"
#include "zice/lists.h"

namespace {

using namespace zice;

constexpr std::size_t kViews = 10;

// A form with the addresses of its views, as a page reads them.
struct OpenForm {
  Form form;
  std::array<std::uint32_t, kViews> views;
};

// Forms of all rulesets, with the address of their joint questions and then those of each form's views.
struct OpenForms {
  Forms forms;
  std::vector<std::uint32_t> views;
};

struct Module {
  std::shared_ptr<const Vocabulary> vocabulary;
  std::vector<Ruleset> rulesets;  // by id
  Calendar calendar;              // covers no day until one is loaded
  // By handle - 1; a closed one is empty.
  std::vector<std::unique_ptr<OpenForm>> forms;
  std::vector<std::unique_ptr<OpenForms>> comparisons;
  std::array<Loaded<List>, 2> lists;  // by kind: the last one read
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
  return call_error("call/date", iso, "评估日 \"" + iso + "\" 不对：应是 " + expected_day());
}

// A file that comes when it cannot be taken.
std::string refused(const std::string& file, const std::string& message) {
  Finding finding;
  finding.file = file;
  finding.code = "call/vocabulary";
  finding.message = message;
  return findings_json({}, {finding});
}

std::string use_vocabulary(const std::string& facts, const std::string& documents) {
  if (!module().rulesets.empty()) return refused("vocabulary.json", "已加载的规则沿用原来的词汇表，不能再换");
  auto loaded = load_vocabulary("vocabulary.json", facts, "documents.json", documents);
  if (loaded) module().vocabulary = *loaded.value;
  return findings_json({}, loaded.findings);
}

std::string add_ruleset(const std::string& file, const std::string& text) {
  if (module().vocabulary == nullptr) return refused(file, "先加载词汇表");
  auto& rulesets = module().rulesets;
  auto loaded = load_ruleset(file, text, module().vocabulary, rulesets);
  if (!loaded) return findings_json({}, loaded.findings);
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

// Reads the applicant, then calls `then`; or returns the errors.
template <class Then>
std::string with_applicant(const std::string& text, Then then) {
  if (module().vocabulary == nullptr) return call_error("call/vocabulary", "", "先加载词汇表");
  const auto loaded = load_applicant("applicant.json", text, *module().vocabulary);
  return loaded ? then(*loaded.value) : errors_json(loaded.findings, 0);
}

// The same with the day of the call, else of the file.
template <class Then>
std::string with_applicant(const std::string& text, const std::string& as_of, Then then) {
  return with_applicant(text, [&](const Applicant& given) {
    const auto day = as_of.empty() ? given.as_of : assessment_day(as_of);
    return day ? then(given, *day) : no_day(as_of);
  });
}

// What is wrong with an applicant file: no errors if it can be weighed.
std::string check(const std::string& applicant) {
  return with_applicant(applicant, [](const Applicant&) { return errors_json({}, 0); });
}

std::string assess_text(const std::string& id, const std::string& applicant, const std::string& as_of) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    return to_json(zice::assess(*ruleset, given, day, module().calendar));
  });
}

// An iCalendar file made at `made` (seconds since 1970), empty if none of its days is still to come; or, in
// JSON, the errors. An applicant without a name for calendars is known by what the file says.
std::string ics(const std::string& id, const std::string& applicant, const std::string& as_of, double made) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    const CalendarIssue issue{given.calendar.empty() ? applicant : given.calendar,
                              made > 0 && made < 1e11 ? static_cast<std::int64_t>(made) : 0};
    return timeline_ics(zice::assess(*ruleset, given, day, module().calendar), issue);
  });
}

std::string compare_text(const std::string& applicant, const std::string& as_of) {
  return with_applicant(applicant, as_of, [&](const Applicant& given, Date day) {
    return to_json(zice::compare(module().rulesets, given, day, module().calendar));
  });
}

// Holds the last list of its kind, once `open` has seen to it, against the applicant, then gives what `write`
// makes of it; or the errors.
template <class Open, class Write>
std::string with_list(const std::string& list, const std::string& applicant, Open open, Write write) {
  const auto kind = list_kind(list);
  if (!kind) return call_error("call/unknown_list", list, "没有名单 \"" + list + "\"");
  return with_applicant(applicant, [&](const Applicant& given) {
    Loaded<List>& kept = module().lists[static_cast<std::size_t>(*kind)];
    open(*kind, kept);
    if (!kept) return errors_json(kept.findings, 0);
    const Vocabulary& vocabulary = *module().vocabulary;
    return write(count_list(*kept.value, given, vocabulary, module().rulesets), vocabulary);
  });
}

// The list is read now and never again; its rows are not kept.
std::string read_list_text(const std::string& list, const std::string& rows, const std::string& applicant) {
  return with_list(
      list, applicant, [&](ListKind kind, Loaded<List>& kept) { kept = load_list(kind, rows); },
      [](const ListReading& reading, const Vocabulary& vocabulary) { return to_json(reading, vocabulary); });
}

// The last list of its kind, held against another applicant.
std::string held_list(const std::string& list, const std::string& applicant) {
  return with_list(
      list, applicant, [](ListKind, Loaded<List>&) {}, held_json);
}

std::string list_fit_text(const std::string& list, const std::string& rows) {
  const auto kind = list_kind(list);
  return std::to_string(kind ? zice::list_fit(*kind, rows) : 0);
}

std::string force(const std::string& id, const std::string& as_of) {
  const Ruleset* ruleset = ruleset_named(id);
  if (ruleset == nullptr) return no_ruleset(id);
  const auto day = assessment_day(as_of);
  return day ? force_json(ruleset->force(*day)) : no_day(as_of);
}

std::string limits() { return limits_json(); }

std::string layout(const std::string& id) {
  const Ruleset* ruleset = ruleset_named(id);
  return ruleset == nullptr ? no_ruleset(id) : layout_json(*ruleset);
}

template <class Open>
Open* opened(const std::vector<std::unique_ptr<Open>>& all, int handle) {
  return handle < 1 || static_cast<std::size_t>(handle) > all.size()
             ? nullptr
             : all[static_cast<std::size_t>(handle) - 1].get();
}
OpenForm* open_form(int handle) { return opened(module().forms, handle); }
OpenForms* open_comparison(int handle) { return opened(module().comparisons, handle); }

std::optional<Date> assessment_day(int number) {
  const auto day = Date::from_number(number);
  return day && is_assessment_day(*day) ? day : std::nullopt;
}

// Numbers come from a page; one that is none of ours must not wrap round into one that is.
FactIndex index(int number) {
  constexpr int kNone = 0xFFFF;
  return static_cast<FactIndex>(number < 0 || number > kNone ? kNone : number);
}

DocumentState document_state(int state, int obtained_on, int rows) {
  DocumentState given;
  given.listed = state != 0;
  given.pledged = state == 2;
  given.obtained_on = Date::from_number(obtained_on);
  if (rows >= 0) given.rows = rows;
  return given;
}

std::string problem(int handle, int fact) {
  const OpenForm* open = open_form(handle);
  return open == nullptr || fact < 0 ? std::string() : open->form.problem_text(index(fact));
}

template <class Item>
std::uint32_t address(const std::vector<Item>& items) {
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(items.data()));
}

std::array<std::uint32_t, kViews> addresses(const Form::Views& views) {
  return {address(views.summary),  address(views.status),   address(views.because),  address(views.relaxed),
          address(views.figures),  address(views.problem),  address(views.material), address(views.document),
          address(views.conflict), address(views.questions)};
}

}  // namespace

EMSCRIPTEN_BINDINGS(zice) {
  emscripten::function("useVocabulary", &use_vocabulary);
  emscripten::function("addRuleset", &add_ruleset);
  emscripten::function("list", &list);
  emscripten::function("useCalendar", &use_calendar);
  emscripten::function("check", &check);
  emscripten::function("assess", &assess_text);
  emscripten::function("ics", &ics);
  emscripten::function("compare", &compare_text);
  emscripten::function("listFit", &list_fit_text);
  emscripten::function("readList", &read_list_text);
  emscripten::function("heldList", &held_list);
  emscripten::function("force", &force);
  emscripten::function("layout", &layout);
  emscripten::function("limits", &limits);
  emscripten::function("problem", &problem);
}

// The typed path: plain exports, because a call through Embind costs more than weighing a fact.
extern "C" {

// `ruleset` is its position in `list`.
EMSCRIPTEN_KEEPALIVE int zice_form_open(int ruleset, int as_of) {
  Module& loaded = module();
  const auto day = assessment_day(as_of);
  if (ruleset < 0 || static_cast<std::size_t>(ruleset) >= loaded.rulesets.size() || !day) return 0;
  auto open = std::make_unique<OpenForm>(
      OpenForm{Form(loaded.rulesets[static_cast<std::size_t>(ruleset)], *day), {}});
  open->views = addresses(open->form.views());
  loaded.forms.push_back(std::move(open));
  return static_cast<int>(loaded.forms.size());
}

EMSCRIPTEN_KEEPALIVE void zice_form_close(int handle) {
  if (open_form(handle) != nullptr) module().forms[static_cast<std::size_t>(handle) - 1].reset();
}

EMSCRIPTEN_KEEPALIVE int zice_form_set(int handle, int fact, double value) {
  OpenForm* open = open_form(handle);
  return open == nullptr ? 0 : open->form.set(index(fact), value);
}

EMSCRIPTEN_KEEPALIVE void zice_form_clear(int handle, int fact) {
  if (OpenForm* open = open_form(handle)) open->form.clear(index(fact));
}

EMSCRIPTEN_KEEPALIVE int zice_form_document(int handle, int document, int state, int obtained_on, int rows) {
  OpenForm* open = open_form(handle);
  return open == nullptr ? 0
                         : open->form.set_document(index(document), document_state(state, obtained_on, rows));
}

EMSCRIPTEN_KEEPALIVE int zice_form_questions(int handle) {
  OpenForm* open = open_form(handle);
  return open == nullptr ? 0 : static_cast<int>(open->form.ask());
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* zice_form_views(int handle) {
  const OpenForm* open = open_form(handle);
  return open == nullptr ? nullptr : open->views.data();
}

// The same for all rulesets at once.
EMSCRIPTEN_KEEPALIVE int zice_comparison_open(int as_of) {
  Module& loaded = module();
  const auto day = assessment_day(as_of);
  if (loaded.rulesets.empty() || !day) return 0;
  auto open = std::make_unique<OpenForms>(OpenForms{Forms(loaded.rulesets, *day), {}});
  open->views.push_back(address(open->forms.questions()));
  for (const Form& form : open->forms.each()) {
    for (const std::uint32_t view : addresses(form.views())) open->views.push_back(view);
  }
  loaded.comparisons.push_back(std::move(open));
  return static_cast<int>(loaded.comparisons.size());
}

EMSCRIPTEN_KEEPALIVE void zice_comparison_close(int handle) {
  if (open_comparison(handle) != nullptr) module().comparisons[static_cast<std::size_t>(handle) - 1].reset();
}

EMSCRIPTEN_KEEPALIVE int zice_comparison_set(int handle, int fact, double value) {
  OpenForms* open = open_comparison(handle);
  return open == nullptr ? 0 : open->forms.set(index(fact), value);
}

EMSCRIPTEN_KEEPALIVE void zice_comparison_clear(int handle, int fact) {
  if (OpenForms* open = open_comparison(handle)) open->forms.clear(index(fact));
}

EMSCRIPTEN_KEEPALIVE int zice_comparison_document(int handle, int document, int state, int obtained_on,
                                                  int rows) {
  OpenForms* open = open_comparison(handle);
  return open == nullptr
             ? 0
             : open->forms.set_document(index(document), document_state(state, obtained_on, rows));
}

EMSCRIPTEN_KEEPALIVE int zice_comparison_questions(int handle) {
  OpenForms* open = open_comparison(handle);
  return open == nullptr ? 0 : static_cast<int>(open->forms.ask());
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* zice_comparison_views(int handle) {
  const OpenForms* open = open_comparison(handle);
  return open == nullptr ? nullptr : open->views.data();
}

}  // extern "C"
