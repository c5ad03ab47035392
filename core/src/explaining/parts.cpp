#include "explaining/parts.h"

#include <set>

#include "text/text.h"
#include "zice/cite.h"

namespace zice {
namespace {

constexpr std::string_view kBox = "□";

std::string_view article_of(std::string_view cite) {
  return cite.substr(0, 5) == "annex" ? std::string_view() : cite.substr(0, cite.find('.'));
}

// Every cite that stands anywhere in the file, under whatever key.
void gather_cites(const JsonValue& value, std::set<std::string, std::less<>>& cites) {
  for (const JsonMember& member : value.members) {
    const bool cited = member.key == "cite" || member.key == "id";
    if (cited) cites.insert(member.value.text.substr(0, member.value.text.find('/')));
    gather_cites(member.value, cites);
  }
  for (const JsonValue& item : value.items) gather_cites(item, cites);
}

}  // namespace

std::string with_note(std::string_view text, std::string_view note) {
  if (note.empty()) return std::string(text);
  return concat({text, text.empty() ? "" : "\n", "注：", note});
}

std::string articles(const std::vector<std::string>& cites) {
  std::string words;
  std::string_view before;
  for (const std::string& cite : cites) {
    const std::string named = article(cite);
    const std::string_view whole = article_of(cite);
    const bool same = !whole.empty() && whole == before && whole != cite;
    words += concat({words.empty() ? "" : "、", same ? named.substr(named.find("（")) : named});
    before = whole;
  }
  return words;
}

CitedPart::CitedPart(const Explaining& all, std::string_view id, std::string_view title,
                     std::vector<ExplainedPart::Column> columns)
    : source_(all.source) {
  part_.id = id;
  part_.title = title;
  part_.columns.push_back({"cite", "条款"});
  part_.columns.insert(part_.columns.end(), columns.begin(), columns.end());
  if (source_ != nullptr) part_.columns.push_back({"source", "原文"});
  part_.columns.push_back({"ticked", "核对"});
}

// The first row of an article shows what stands before its items, too.
std::string CitedPart::source_words(std::string_view cite, Shown shown) {
  std::string words = shown == Shown::all ? source_->words(cite) : source_->opening(cite);
  if (words.empty()) return concat({"原文里没有找到", article(cite)});
  const std::string_view whole = article_of(cite);
  if (whole != cite && !whole.empty() && opened_ != whole)
    words = concat({source_->opening(whole), "\n", words});
  opened_ = whole;
  if (words == last_words_ || words.find(concat({"\n", last_words_})) == 0) return "同上";
  last_words_ = words;
  return words;
}

void CitedPart::add(std::string_view cite, std::string_view below, std::vector<std::string> cells,
                    Shown shown) {
  std::vector<std::string> row = {concat({article(cite), below.empty() ? "" : "\n", below})};
  row.insert(row.end(), cells.begin(), cells.end());
  if (source_ != nullptr) row.push_back(source_words(cite, shown));
  row.emplace_back(kBox);
  part_.rows.push_back(std::move(row));
}

void CitedPart::into(std::vector<ExplainedPart>& parts) {
  if (!part_.rows.empty()) parts.push_back(std::move(part_));
}

void explain_uncited(const Explaining& all, std::vector<ExplainedPart>& parts) {
  if (all.source == nullptr) return;
  std::set<std::string, std::less<>> cited;
  gather_cites(all.file, cited);
  CitedPart part(all, "uncited", "规则文件没有引用的条款", {});
  part.intro(
      "原文里有、规则文件一处也没有引用的条、项：逐条确认确实不用写进规则。整条引用过的，不再逐项列出。");
  for (const std::string& cite : all.source->cites()) {
    const std::string_view whole = article_of(cite);
    const auto items = cited.lower_bound(concat({whole, "."}));
    const bool some_item =
        items != cited.end() && items->compare(0, whole.size() + 1, concat({whole, "."})) == 0;
    // Of an article that nothing cites, the one row says it all.
    const bool told = whole == cite ? some_item : !some_item;
    if (!told && cited.count(cite) == 0 && cited.count(whole) == 0) part.add(cite, "", {});
  }
  part.into(parts);
}

}  // namespace zice
