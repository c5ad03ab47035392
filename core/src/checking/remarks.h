// What is to be warned of in a ruleset, before what its author waives is taken out.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/source.h"
#include "ruleset/model.h"

namespace zice {

// A warning, or an error that no waiver takes out: the check refuses more than the loader does. `at` is what
// a waiver names: the id of a node or material, else the key at the top of the file.
struct Remark {
  std::uint32_t offset = 0;
  std::string at;
  std::string_view code;
  std::string message;
  bool refused = false;
};
using Remarks = std::vector<Remark>;

// What there is to compare with and to write to.
struct Checking {
  const JsonValue& file;
  const RulesetModel& model;
  const std::vector<const RulesetModel*>& others;
  Remarks& remarks;

  void warn(std::uint32_t offset, std::string_view at, std::string_view code, std::string message) const {
    remarks.push_back({offset, std::string(at), code, std::move(message)});
  }
  void refuse(std::uint32_t offset, std::string_view at, std::string_view code, std::string message) const {
    remarks.push_back({offset, std::string(at), code, std::move(message), true});
  }
  const Fact* fact(std::string_view id) const;
};

// A requirement as the file has it, with all that it stands below.
struct Written {
  const JsonValue& node;
  std::string id;
  std::string text;                     // its own
  std::string texts;                    // with those it stands below
  const JsonValue* function = nullptr;  // that it stands below
};

// A count as the file has it.
double count_written(const JsonValue& written);
bool has_any(std::string_view text, std::initializer_list<std::string_view> words);

// Article and item of a cite: 7 and 2 of "7.2/total_assets". An annex comes last.
inline constexpr int kAnnex = 10'000;
std::pair<int, int> place_of(std::string_view cite);

// The longest term of a measure or a title.
inline constexpr int kMostYears = 20;

// Figures, comparisons and kinds of a requirement, held against its text and the other measures.
void check_requirement(const Checking& checking, const Written& written);
// Conditions and functions beside each other: what contradicts, repeats or stands below another's article.
void check_tree(const Checking& checking);
// Choices: whether what is accepted is what the text lists.
void check_choice(const Checking& checking, const Written& written);
// Facts: whether texts speak of what is asked, and what nobody asks.
void check_facts(const Checking& checking);
// Groups and functions: which ways through them lead anywhere, and how many are needed.
void check_groups(const Checking& checking);
// Cites: items that are missing, articles beyond the last.
void check_cites(const Checking& checking);
// Areas: whether codes are those of the places named.
void check_areas(const Checking& checking);
// Dates: whether their figures are said in words too.
void check_dates(const Checking& checking);
// Papers: what nothing proves, what proves nothing, what is asked for twice.
void check_papers(const Checking& checking);
// Whether what is asked of each is what its text says.
void check_paper_words(const Checking& checking);
// Whether each proves what other measures have it prove.
void check_proofs(const Checking& checking);
// Whether all that an applicant reads has English, where anything has.
void check_english(const Checking& checking);
// The documents that a material needs, each where it is named.
void documents_in(const JsonValue& needs, std::vector<const JsonValue*>& found);
// Predecessors and others of its jurisdiction. What contradicts them is an error.
void check_succession(const Checking& checking, JsonSource& source);
// Title, level, issuer, force, and where the measure comes from.
void check_heading(const Checking& checking);

// Calls `visit` with every requirement of the file, groups before their members.
template <class Visit>
void each_requirement(const JsonValue& node, std::string_view above, const JsonValue* function,
                      const Visit& visit) {
  const std::string text(text_of(node, "text"));
  const Written written{node, std::string(text_of(node, "id")), text, std::string(above) + "\n" + text,
                        function};
  visit(written);
  for (const std::string_view key : {"all", "any", "of"}) {
    const JsonValue* list = node.find(key);
    if (list == nullptr) continue;
    for (const JsonValue& child : list->items) each_requirement(child, written.texts, function, visit);
  }
}

template <class Visit>
void each_requirement(const JsonValue& file, const Visit& visit) {
  for (const JsonValue& condition : file.find("conditions")->items)
    each_requirement(condition, "", nullptr, visit);
  const JsonValue* functions = file.find("functions")->find("list");
  if (functions == nullptr) return;
  for (const JsonValue& function : functions->items) {
    for (const JsonValue& requirement : function.find("requirements")->items)
      each_requirement(requirement, text_of(function, "text"), &function, visit);
  }
}

}  // namespace zice
