#include "explaining/source_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/text.h"
#include "text/words.h"
#include "zice/cite.h"
#include "zice/utf8.h"

namespace zice {
namespace {

constexpr std::size_t kAnnexShown = 900;  // bytes
constexpr int kMostLeftOut = 5;           // articles that a text may lack between two

constexpr std::size_t kLongestDigits = 3;
constexpr int kLongestNumeral = 5;  // 一百二十三

constexpr std::array<std::string_view, 10> kDigits = {"零", "一", "二", "三", "四",
                                                      "五", "六", "七", "八", "九"};

// Drops spaces of every width, and what Markdown puts before a line.
void drop_margin(std::string_view& text) {
  constexpr std::string_view kMarks[] = {" ", "\t", "\r", "　", "\u00a0", "*", "#", "-", ">", "•", "·"};
  for (bool dropped = true; dropped;) {
    dropped = false;
    for (const std::string_view mark : kMarks) dropped = drop_start(text, mark) || dropped;
  }
}

// Takes "12" from the start; nothing if there is none.
std::optional<int> take_digits(std::string_view& text) {
  int number = 0;
  std::size_t at = 0;
  for (; at < kLongestDigits && at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
    number = 10 * number + (text[at] - '0');
  text.remove_prefix(at);
  return at > 0 ? std::optional(number) : std::nullopt;
}

// Takes "十二" or "一百零三"; nothing if there is none.
std::optional<int> take_numeral(std::string_view& text) {
  int sum = 0, digit = -1, taken = 0;
  for (; taken < kLongestNumeral; ++taken) {
    const auto found = std::find_if(kDigits.begin(), kDigits.end(),
                                    [&](std::string_view name) { return drop_start(text, name); });
    if (found != kDigits.end()) {
      digit = static_cast<int>(found - kDigits.begin());
      continue;
    }
    const int times = drop_start(text, "十") ? 10 : drop_start(text, "百") ? 100 : 0;
    if (times == 0) break;
    sum += (digit < 0 ? 1 : digit) * times;
    digit = -1;
  }
  return taken > 0 ? std::optional(sum + std::max(digit, 0)) : std::nullopt;
}

std::optional<int> take_number(std::string_view& text) {
  const auto digits = take_digits(text);
  return digits ? digits : take_numeral(text);
}

// Takes "第七条" or "第二章".
std::optional<int> take_head(std::string_view& line, std::string_view unit) {
  std::string_view rest = line;
  if (!drop_start(rest, "第")) return std::nullopt;
  drop_margin(rest);
  const auto number = take_number(rest);
  drop_margin(rest);
  if (!number || !drop_start(rest, unit)) return std::nullopt;
  line = rest;
  return number;
}

// Takes "（三）".
std::optional<int> take_item(std::string_view& text) {
  std::string_view rest = text;
  if (!drop_start(rest, "（") && !drop_start(rest, "(")) return std::nullopt;
  const auto number = take_number(rest);
  if (!number || (!drop_start(rest, "）") && !drop_start(rest, ")"))) return std::nullopt;
  text = rest;
  return number;
}

// "附件1" is an annex by itself; "附件：1. …" is the list of them, 0.
std::optional<int> annex_of(std::string_view line) {
  if (!drop_start(line, "附件")) return std::nullopt;
  drop_margin(line);
  if (drop_start(line, "：") || drop_start(line, ":")) return 0;
  const auto number = take_number(line);
  drop_margin(line);
  return number && line.empty() ? number : std::nullopt;
}

bool is_wide(std::string_view character) { return character.size() > 1; }

// One line: no space beside a character that needs none, no marks of Markdown.
std::string flattened(std::string_view text) {
  std::string flat;
  std::string_view last;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, std::max<std::size_t>(1, utf8_length(text, at)));
    at += character.size();
    if (character == "*") continue;
    if (character == "　" || character == "\u00a0" || character[0] == ' ' || character[0] == '\n' ||
        character[0] == '\r' || character[0] == '\t') {
      space = true;
      continue;
    }
    if (space && !flat.empty() && !is_wide(last) && !is_wide(character)) flat += ' ';
    space = false;
    flat += character;
    last = character;
  }
  return flat;
}

struct Item {
  int number;
  std::size_t from;
};

// Items follow one another from 1, each at the start of a line or behind a mark that ends what was before.
std::vector<Item> items_of(std::string_view body) {
  std::vector<Item> items;
  bool may_begin = true;
  for (std::size_t at = 0; at < body.size();) {
    std::string_view rest = body.substr(at);
    const int next = items.empty() ? 1 : items.back().number + 1;
    if (may_begin && take_item(rest) == next) {
      items.push_back({next, at});
      at = body.size() - rest.size();
      may_begin = false;
      continue;
    }
    rest = body.substr(at);
    const std::string_view character = rest.substr(0, std::max<std::size_t>(1, utf8_length(body, at)));
    at += character.size();
    std::string_view margin = character;
    drop_margin(margin);
    may_begin = character == "\n" || (may_begin && margin.empty()) || among("|；|;|：|:|。|", character);
  }
  return items;
}

}  // namespace

void SourceText::add_article(int number, const std::string& body) {
  const std::string cite = std::to_string(number);
  const std::string head = concat({article(cite), "　"});
  words_[cite] = head + flattened(body);
  cites_.push_back(cite);
  const std::vector<Item> items = items_of(body);
  openings_[cite] =
      head + flattened(std::string_view(body).substr(0, items.empty() ? body.size() : items[0].from));
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::size_t to = i + 1 < items.size() ? items[i + 1].from : body.size();
    const std::string own = concat({cite, ".", std::to_string(items[i].number)});
    words_[own] = flattened(std::string_view(body).substr(items[i].from, to - items[i].from));
    cites_.push_back(own);
  }
}

SourceText::SourceText(std::string_view text) {
  enum class In : std::uint8_t { front, article, between, annex };
  In in = In::front;
  int number = 0;  // of the article or annex
  std::string body;
  const auto begin = [&](In next) {
    if (in == In::annex) words_[concat({"annex-", std::to_string(number)})] = flattened(body);
    if (in == In::article) add_article(number, body);
    in = next;
    body.clear();
  };
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    drop_margin(line);
    std::string_view rest = line;
    const bool articles = in != In::annex && !past_articles_;
    auto article = articles ? take_head(rest, "条") : std::nullopt;
    if (articles && !article) article = take_head(rest, "條");
    if (article && *article > number && *article <= number + kMostLeftOut) {
      begin(In::article);
      number = *article;
      line = rest;  // its name is put before it
    } else if (articles && take_head(rest, "章")) {
      begin(In::between);
      continue;
    } else if (const auto annex = in == In::front ? std::nullopt : annex_of(line)) {
      begin(*annex > 0 ? In::annex : In::between);
      past_articles_ = true;
      number = *annex;
      continue;
    }
    body += concat({line, "\n"});
  }
  begin(In::front);
}

std::string SourceText::words(std::string_view cite) const {
  const auto found = words_.find(cite);
  if (found == words_.end()) return {};
  const std::string& all = found->second;
  const bool annex = cite.substr(0, 5) == "annex";
  const std::string_view shown = annex ? shortened(all, kAnnexShown) : std::string_view(all);
  if (shown.size() == all.size()) return all;
  return concat({shown, "……（附件共 ", std::to_string(character_count(all)), " 字）"});
}

std::string SourceText::opening(std::string_view article) const {
  const auto found = openings_.find(article);
  return found == openings_.end() ? std::string() : found->second;
}

}  // namespace zice
