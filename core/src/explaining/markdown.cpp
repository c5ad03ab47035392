#include "json/output.h"
#include "text/text.h"
#include "text/words.h"
#include "zice/explain.h"

namespace zice {
namespace {

// A cell is one line, and says what it says: nothing in it is a mark of Markdown or HTML.
std::string escaped(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_<>|[]~#";
  std::string cell;
  for (const char c : text) {
    if (c == '\n') {
      cell += "<br>";
    } else if (c == '&') {
      cell += "&amp;";
    } else {
      if (kMarks.find(c) != std::string_view::npos) cell += '\\';
      cell += c;
    }
  }
  return cell;
}

template <class Cells, class Text>
std::string row(const Cells& cells, Text text) {
  std::string line = "|";
  for (const auto& cell : cells) line += concat({" ", escaped(text(cell)), " |"});
  return line + "\n";
}

}  // namespace

std::string to_markdown(const Explanation& explanation) {
  std::string page = concat({"# 《", escaped(explanation.title), "》逐条说明\n\n规则 ", explanation.ruleset,
                             "，内容摘要 `", explanation.digest, "`\n"});
  for (const std::string& notice : explanation.notices)
    page += concat({"\n> **注意**：", escaped(notice), "\n"});
  for (const ExplainedPart& part : explanation.parts) {
    page += concat({"\n## ", part.title, "\n\n"});
    if (!part.intro.empty()) page += concat({escaped(part.intro), "\n\n"});
    page += row(part.columns, [](const ExplainedPart::Column& column) { return column.label; });
    page += "|";
    for (std::size_t i = 0; i < part.columns.size(); ++i) page += " --- |";
    page += "\n";
    for (const auto& cells : part.rows)
      page += row(cells, [](const std::string& cell) { return std::string_view(cell); });
  }
  return page +
         "\n逐条核对无误后，由核对人（不是写规则的人）在规则文件里写：\n\n```json\n\"checked\": "
         "[{\"by\": \"核对人\", \"on\": \"日期\", \"digest\": \"" +
         explanation.digest + "\"}]\n```\n";
}

std::string to_json(const Explanation& explanation) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("ruleset", explanation.ruleset);
    json.text("title", explanation.title);
    json.text("digest", explanation.digest);
    json.texts("notices", explanation.notices);
    json.list("parts", explanation.parts, [&](const ExplainedPart& part) {
      const auto one = json.object();
      json.text("id", part.id);
      json.text("title", part.title);
      if (!part.intro.empty()) json.text("intro", part.intro);
      json.list("columns", part.columns, [&](const ExplainedPart::Column& column) {
        const auto named = json.object();
        json.text("id", column.id);
        json.text("label", column.label);
      });
      json.list("rows", part.rows, [&](const auto& row) { json.texts(row); });
    });
  });
}

}  // namespace zice
