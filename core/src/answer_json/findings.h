#pragma once

#include "json/output.h"
#include "zice/finding.h"

namespace zice {

// A finding as a page or an author's editor gets it.
void write_finding(JsonWriter& json, const Finding& finding);
// The "errors" of a refusal.
void write_errors(JsonWriter& json, const Findings& findings);

}  // namespace zice
