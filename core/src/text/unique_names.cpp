#include "text/unique_names.h"

#include "text/text.h"

namespace zice {

std::size_t UniqueNames::slot(std::string_view name) const {
  const std::size_t last = names_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash_of(name)) & last;
  while (!names_[at].empty() && names_[at] != name) at = (at + 1) & last;
  return at;
}

void UniqueNames::grow() {
  std::vector<std::string> before(names_.empty() ? 16 : 2 * names_.size());
  before.swap(names_);
  for (std::string& name : before) {
    if (!name.empty()) names_[slot(name)].swap(name);
  }
}

bool UniqueNames::add(std::string_view name) {
  if (name.empty()) return true;
  if (2 * count_ >= names_.size()) grow();
  std::string& place = names_[slot(name)];
  if (!place.empty()) return false;
  place = name;
  ++count_;
  return true;
}

}  // namespace zice
