// What was signed when a ruleset was held against its text.
#pragma once

#include <string>

#include "json/source.h"

namespace zice {

// A digest of all that a ruleset says, however it is laid out, but for who has checked it, what its author
// waives and which schema an editor is to use: "sha1-…". A rule changed after a check has another.
std::string content_digest(const JsonValue& file);

}  // namespace zice
