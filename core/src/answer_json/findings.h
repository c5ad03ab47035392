#pragma once

#include "json/output.h"
#include "zice/finding.h"

namespace zice {

// A finding as a page or an author's editor gets it.
Json finding_json(const Finding& finding);
// The "errors" of a refusal.
Json errors_list(const Findings& findings);

}  // namespace zice
