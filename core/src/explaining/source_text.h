// The text of a measure, taken apart into articles, items and annexes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

class SourceText {
 public:
  // Plain text as it is copied from a page or a file: spaces and marks at the start of lines do not matter.
  explicit SourceText(std::string_view text);

  // The words under a cite, on one line; empty if there are none. An annex is shortened.
  std::string words(std::string_view cite) const;
  // What stands in an article before its first item.
  std::string opening(std::string_view article) const;
  // Every article and every item, in the order of the text.
  const std::vector<std::string>& cites() const { return cites_; }

 private:
  void add_article(int number, const std::string& body);

  std::map<std::string, std::string, std::less<>> words_;     // by cite
  std::map<std::string, std::string, std::less<>> openings_;  // by article
  std::vector<std::string> cites_;
  bool past_articles_ = false;
};

}  // namespace zice
