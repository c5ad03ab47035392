#include "text/text.h"
#include "zice/explain.h"

namespace zice {
namespace {

constexpr std::string_view kStyle =
    "@page { size: A4 landscape; margin: 12mm; }\n"
    "body { font: 10pt/1.5 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif; color: #111; "
    "background: "
    "#fff; max-width: 270mm; margin: 0 auto; padding: 1em; }\n"
    "h1 { font-size: 16pt; text-align: center; }\n"
    "h2 { font-size: 12pt; margin: 1.5em 0 0.5em; break-after: avoid; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "thead { display: table-header-group; }\n"
    "tr { break-inside: avoid; }\n"
    "th, td { border: 1px solid #666; padding: 0.25em 0.5em; vertical-align: top; text-align: left; "
    "white-space: pre-line; overflow-wrap: anywhere; }\n"
    "th { background: #eee; white-space: normal; }\n"
    ".cite { width: 9em; }\n"
    ".ticked { width: 2.5em; text-align: center; }\n"
    ".notice { border: 2px solid #a00; padding: 0.5em 1em; }\n"
    ".digest { font-family: monospace; overflow-wrap: anywhere; }\n"
    ".sign { margin-top: 2em; break-inside: avoid; }\n"
    ".sign dt { margin-top: 1em; }\n"
    ".sign dd { margin: 0; border-bottom: 1px solid #111; min-height: 2em; }\n"
    "@media print { body { padding: 0; } }\n";

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&')
      safe += "&amp;";
    else if (c == '<')
      safe += "&lt;";
    else if (c == '>')
      safe += "&gt;";
    else if (c == '"')
      safe += "&quot;";
    else
      safe += c;
  }
  return safe;
}

std::string table(const ExplainedPart& part) {
  std::string rows = "<table>\n<thead>\n<tr>";
  for (const auto& column : part.columns)
    rows += concat({"<th scope=\"col\" class=\"", column.id, "\">", escaped(column.label), "</th>"});
  rows += "</tr>\n</thead>\n<tbody>\n";
  for (const auto& row : part.rows) {
    rows += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i)
      rows += concat({"<td class=\"", part.columns[i].id, "\">", escaped(row[i]), "</td>"});
    rows += "</tr>\n";
  }
  return rows + "</tbody>\n</table>\n";
}

std::string signature(const Explanation& explanation) {
  return concat(
      {"<section class=\"sign\">\n<h2>核对人签字</h2>\n",
       "<p>以上各行已与办法原文逐条核对。核对人不是写规则的人。核对的内容摘要：<span class=\"digest\">",
       explanation.digest, "</span>；规则改动后摘要随之改变，须重新核对。</p>\n",
       "<dl>\n<dt>意见</dt>\n<dd></dd>\n<dt>核对人（签字）</dt>\n<dd></dd>\n<dt>日期</dt>\n<dd></dd>\n",
       "</dl>\n</section>\n"});
}

}  // namespace

std::string to_html(const Explanation& explanation) {
  const std::string title = concat({"《", escaped(explanation.title), "》逐条说明"});
  std::string page =
      concat({"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n",
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>", title,
              "</title>\n<style>\n", kStyle, "</style>\n</head>\n<body>\n<h1>", title, "</h1>\n<p>规则 ",
              escaped(explanation.ruleset), "，内容摘要 <span class=\"digest\">", explanation.digest,
              "</span></p>\n"});
  for (const std::string& notice : explanation.notices)
    page += concat({"<p class=\"notice\">注意：", escaped(notice), "</p>\n"});
  for (const ExplainedPart& part : explanation.parts) {
    page += concat({"<section>\n<h2>", escaped(part.title), "</h2>\n"});
    if (!part.intro.empty()) page += concat({"<p>", escaped(part.intro), "</p>\n"});
    page += concat({table(part), "</section>\n"});
  }
  return page + signature(explanation) + "</body>\n</html>\n";
}

}  // namespace zice
