// Names of which each may stand once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zice {

// The names given out so far, in a table by hash (open addressing, Knuth 1973): a file may hold any number of
// them.
class UniqueNames {
 public:
  bool has(std::string_view name) const { return !names_.empty() && !names_[slot(name)].empty(); }
  bool add(std::string_view name);  // false if it was given out before; no name is none

 private:
  std::size_t slot(std::string_view name) const;  // where it stands, or would
  void grow();

  std::vector<std::string> names_;  // a power of two; empty where nothing stands
  std::size_t count_ = 0;
};

}  // namespace zice
