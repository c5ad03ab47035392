// The rulesets beside the sources: an edited file changes nothing until the command is built again.
#pragma once

#include <string>

namespace zice::cli {

// Where the command is started within a checkout of its sources, whose rulesets are not those that are built
// in: which files, and how to take them, in Chinese. Else empty.
std::string other_rulesets_here();

}  // namespace zice::cli
