#include "zice/mutation.h"

#include <algorithm>

#include "answer_json/findings.h"
#include "mutating/mutants.h"
#include "mutating/telling_apart.h"
#include "text/text.h"
#include "text/words.h"
#include "trying/case_file.h"
#include "trying/expectation.h"
#include "zice/assessment.h"

namespace zice {
namespace {

// What may be spent on the changes to one ruleset, in steps of about reading a byte of it again; those of the
// five measures need no more than three quarters. Trying a case on it, and telling two assessments apart, is
// so much for each node.
constexpr std::int64_t kMostSteps = 200'000'000;
constexpr std::int64_t kCaseOfANode = 20;
constexpr std::size_t kLoadedNode = 300;
// Of that, for one change that no case notices.
constexpr std::int64_t kMostForASurvivor = 5'000'000;

// How many of the cases that noticed the last changes are tried first.
constexpr std::size_t kMostRecent = 5;

class Mutating {
 public:
  Mutating(const CaseFileContent& cases, std::string_view file, const std::string& text,
           const Calendar& calendar, Mutated& result)
      : cases_(cases), file_(file), text_(text), calendar_(calendar), result_(result) {
    for (const Scenario& scenario : cases.scenarios)
      naming_.push_back(concat({dump(written(scenario.expect)), "\"", scenario.cite, "\"", scenario.name}));
  }

  void run() {
    if (!passes_as_it_is()) return;
    JsonSource source(file_, text_, none_);
    JsonValue file;
    if (!source.parse(file)) return;
    std::vector<bool> used(cases_.no_difference.size());
    for (const Mutant& mutant : mutants_of(text_, file, cases_.ruleset.model())) {
      if (left_ <= 0) {
        ++result_.left_out;
        continue;
      }
      left_ -= static_cast<std::int64_t>(text_.size() + kLoadedNode * cases_.ruleset.model().nodes.size());
      const auto loaded =
          load_ruleset(file_, applied(mutant.edits, text_), cases_.ruleset.model().vocabulary);
      if (!loaded) {
        ++result_.refused;
        continue;
      }
      ++result_.tried;
      if (!noticed(mutant, *loaded.value))
        survived(mutant, *loaded.value, source.position(mutant.offset), used);
    }
    if (result_.left_out == 0) tell_unused(used);
  }

 private:
  bool passes(std::size_t i, const Ruleset& ruleset) {
    left_ -= kCaseOfANode * static_cast<std::int64_t>(ruleset.model().nodes.size());
    const Scenario& scenario = cases_.scenarios[i];
    const Json assessment =
        read_back(to_json(assess(ruleset, scenario.applicant, *scenario.applicant.as_of, calendar_)));
    return hold(scenario.expect, assessment, ruleset.model()).others.empty();
  }

  bool passes_as_it_is() {
    JsonSource source(cases_.file, cases_.text, result_.errors);
    for (std::size_t i = 0; i < cases_.scenarios.size(); ++i) {
      if (passes(i, cases_.ruleset)) continue;
      Finding& finding = result_.errors.emplace_back();
      finding.file = cases_.file;
      finding.line = cases_.scenarios[i].position.line;
      finding.column = cases_.scenarios[i].position.column;
      finding.code = "case/fails";
      finding.message = concat({"用例 \"", cases_.scenarios[i].name, "\" 不符：先用 zice test 看清楚、改好"});
    }
    return result_.errors.empty();
  }

  // Cases that noticed the last changes first, then those that name what is changed: most are noticed at
  // once.
  bool noticed(const Mutant& mutant, const Ruleset& ruleset) {
    std::vector<std::size_t> order = recent_;
    for (const std::string& name : mutant.names) {
      for (std::size_t i = 0; i < naming_.size(); ++i) {
        if (contains(naming_[i], name)) order.push_back(i);
      }
    }
    for (std::size_t i = 0; i < naming_.size(); ++i) order.push_back(i);
    std::vector<bool> tried(naming_.size());
    for (const std::size_t i : order) {
      if (tried[i]) continue;
      tried[i] = true;
      if (passes(i, ruleset)) continue;
      recent_.erase(std::remove(recent_.begin(), recent_.end(), i), recent_.end());
      recent_.insert(recent_.begin(), i);
      if (recent_.size() > kMostRecent) recent_.pop_back();
      return true;
    }
    return false;
  }

  void survived(const Mutant& mutant, const Ruleset& ruleset, JsonSource::Position at,
                std::vector<bool>& used) {
    bool excused = false;
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (cases_.no_difference[i].change != mutant.change) continue;
      used[i] = true;
      excused = true;
    }
    if (excused) {
      ++result_.excused;
      return;
    }
    const std::int64_t most = std::clamp<std::int64_t>(left_, 0, kMostForASurvivor);
    std::int64_t steps = most;
    auto paste = case_that_tells_apart(cases_.ruleset, ruleset, cases_.base, calendar_, steps);
    left_ -= most - steps;
    result_.survivors.push_back({at.line, at.column, mutant.cite, mutant.change, std::move(paste)});
  }

  void tell_unused(const std::vector<bool>& used) {
    JsonSource source(cases_.file, cases_.text, result_.errors);
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (!used[i])
        source.report(cases_.no_difference[i].offset, "case/unused",
                      {"没有这样一处看不出来的改动：\"", cases_.no_difference[i].change, "\"，删去这一条"});
    }
  }

  const CaseFileContent& cases_;
  std::string_view file_;
  const std::string& text_;
  const Calendar& calendar_;
  Mutated& result_;
  Findings none_;
  std::int64_t left_ = kMostSteps;
  std::vector<std::string> naming_;  // by case: all that it names
  std::vector<std::size_t> recent_;
};

void write_survivor(JsonWriter& json, const Survivor& survivor) {
  const auto object = json.object();
  json.count("line", survivor.line);
  json.count("column", survivor.column);
  json.text("cite", survivor.cite);
  json.text("change", survivor.change);
  json.json_or_null("case", survivor.paste);
}

}  // namespace

Mutated mutate(const CaseFile& cases, std::string_view file_name, const std::string& text,
               const Calendar& calendar) {
  Mutated result;
  Mutating(cases.content(), file_name, text, calendar, result).run();
  return result;
}

std::string to_json(const Mutated& mutated, std::string_view file, std::string_view cases) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("file", file);
    json.text("cases", cases);
    json.list("errors", mutated.errors, write_finding);
    json.count("tried", mutated.tried);
    json.count("refused", mutated.refused);
    json.count("excused", mutated.excused);
    if (mutated.left_out > 0) json.count("left_out", mutated.left_out);
    json.list("survivors", mutated.survivors, write_survivor);
  });
}

}  // namespace zice
