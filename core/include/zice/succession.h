// Which measure took the place of which: a line of succession, as far as its measures are at hand.
#pragma once

#include <string_view>
#include <vector>

#include "zice/ruleset.h"

namespace zice {

struct Succession {
  std::vector<std::string_view> superseded_by;  // the ids of those at hand that say so
  // Whether this is the one to go by: it is in force, and nothing that took its place, at once or through
  // others, is. On a disputed day it counts as in force.
  bool current = false;
};

// As of a day; `ruleset` is one of `all`, whose texts it views.
Succession succession(const Ruleset& ruleset, const std::vector<Ruleset>& all, Date as_of);

}  // namespace zice
