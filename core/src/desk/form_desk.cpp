#include "zice/form_desk.h"

#include <utility>

#include "image/image.h"
#include "ruleset/taking.h"
#include "text/text.h"
#include "zice/limits.h"
#include "zice/succession.h"

namespace zice {
namespace {

// Ids are of small letters, digits and hyphens: nothing in them is to be escaped.
std::string id_list(const std::vector<std::string_view>& ids) {
  std::string list = "[";
  for (const std::string_view id : ids) list += concat({list.size() > 1 ? ",\"" : "\"", id, "\""});
  return list + "]";
}

}  // namespace

int FormDesk::use(std::string_view image, std::uint64_t chosen) {
  auto read = read_image(image, chosen);
  rulesets_ = read ? std::move(read->rulesets) : std::vector<Ruleset>();
  return static_cast<int>(rulesets_.size());
}

std::string FormDesk::forces(int as_of) const {
  std::string each = "[";
  const auto day = assessment_day(as_of);
  for (const Ruleset& ruleset : rulesets_) {
    if (!day) break;
    const Succession line = succession(ruleset, rulesets_, *day);
    each += concat({each.size() > 1 ? "," : "", "{\"status\":\"", name(ruleset.force(*day).status),
                    "\",\"superseded_by\":", id_list(line.superseded_by),
                    ",\"current\":", line.current ? "true" : "false", "}"});
  }
  return each + "]";
}

std::string FormDesk::taking(int region) const {
  return id_list(zice::taking(rulesets_, std::to_string(region)));
}

}  // namespace zice
