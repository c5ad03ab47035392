#include "zice/author_desk.h"

#include "zice/check.h"

namespace zice {

std::string AuthorDesk::check_ruleset(const std::string& file_name, const std::string& ruleset) const {
  CheckedFile file{file_name, {}};
  if (catalogue_->vocabulary() == nullptr)
    file.checked.errors = {call_finding("call/vocabulary", {}, "先加载词汇表")};
  else
    file.checked = zice::check_ruleset(file_name, ruleset, *catalogue_);
  return to_json({file});
}

}  // namespace zice
