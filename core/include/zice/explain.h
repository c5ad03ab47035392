// A ruleset told clause by clause, for whoever holds it against the measure: what the rule does, in a fixed
// sentence made from the rule itself, beside what its author wrote and what the measure's text says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "zice/catalogue.h"
#include "zice/finding.h"

namespace zice {

// A table. Each row has a text for each column; line ends in it are meant.
struct ExplainedPart {
  struct Column {
    std::string_view id;     // "rule"
    std::string_view label;  // "规则"
  };
  std::string_view id;     // "conditions"
  std::string_view title;  // "申报条件"
  std::string intro;       // what is to be said before it; may be empty
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

struct Explanation {
  std::string ruleset;
  std::string title;
  std::string digest;                // what a signature is for: see content_digest() in json/content_digest.h
  std::vector<std::string> notices;  // what is to be known before reading: requirements not verified, …
  std::vector<ExplainedPart> parts;
};

// Explains a ruleset file. `source` is the plain text of the measure, empty if there is none: then each row
// shows the words of its article and item, and what no row cites is listed. The findings are those of loading
// the ruleset, or say that the source is no UTF-8.
Loaded<Explanation> explain_ruleset(std::string_view file_name, std::string_view text,
                                    const Catalogue& catalogue, std::string_view source_name = {},
                                    std::string_view source = {});

// A heading and a table for each part (GitHub Flavored Markdown).
std::string to_markdown(const Explanation& explanation);
// One page that needs nothing else, to be printed on A4 and signed.
std::string to_html(const Explanation& explanation);
// {"zice":1,"ruleset":…,"title":…,"digest":…,"notices":[…],"parts":[{"id","title","columns","rows"}]}.
std::string to_json(const Explanation& explanation);

}  // namespace zice
