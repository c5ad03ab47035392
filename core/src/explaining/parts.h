// The parts of an explanation, each filled from the ruleset's file and its compiled model.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "explaining/rule_words.h"
#include "explaining/source_text.h"
#include "zice/explain.h"

namespace zice {

// What there is to tell of.
struct Explaining {
  const JsonValue& file;
  const Ruleset& ruleset;
  const RuleWords& words;
  const SourceText* source = nullptr;  // none was given

  const RulesetModel& model() const { return ruleset.model(); }
};

// A text with the note below it.
std::string with_note(std::string_view text, std::string_view note);

// "第七条（一）、（二）、第八条".
std::string articles(const std::vector<std::string>& cites);

// A part of which each row belongs to an article: that stands first, the words of the source last, behind
// them a box to tick.
class CitedPart {
 public:
  CitedPart(const Explaining& all, std::string_view id, std::string_view title,
            std::vector<ExplainedPart::Column> columns);
  void intro(std::string text) { part_.intro = std::move(text); }
  enum class Shown : std::uint8_t { all, opening };
  // `below` stands under the article: the id of a requirement. Of an article whose items have rows of their
  // own the opening is enough.
  void add(std::string_view cite, std::string_view below, std::vector<std::string> cells,
           Shown shown = Shown::all);
  // Adds it to the explanation unless it is empty.
  void into(std::vector<ExplainedPart>& parts);

 private:
  std::string source_words(std::string_view cite, Shown shown);

  const SourceText* source_;
  ExplainedPart part_;
  std::string last_words_;
  std::string opened_;  // the article whose opening words were shown last
};

void explain_heading(const Explaining& all, std::vector<ExplainedPart>& parts);
void explain_dates(const Explaining& all, std::vector<ExplainedPart>& parts);
void explain_requirements(const Explaining& all, std::vector<ExplainedPart>& parts);
void explain_materials(const Explaining& all, std::vector<ExplainedPart>& parts);
// Areas, remarks, own words for facts, waivers.
void explain_rest(const Explaining& all, std::vector<ExplainedPart>& parts);
// Articles and items of the source that nothing cites.
void explain_uncited(const Explaining& all, std::vector<ExplainedPart>& parts);

}  // namespace zice
