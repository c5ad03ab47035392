// Whether to apply by a measure at all, and by which one may: docs/contract.md §2 and §3.
#include "answer_json/whether.h"

#include "answer_json/stated.h"
#include "ruleset/taking.h"

namespace zice {

std::string_view name(Against kind) {
  switch (kind) {
    case Against::force:
      return "force";
    case Against::place:
      return "place";
    case Against::title:
      return "title";
  }
  return {};
}

Json obstacle_json(const Obstacle& obstacle) {
  Json json = Json::object();
  put_text(json, "kind", name(obstacle.kind));
  if (obstacle.kind == Against::force) put_text(json, "status", name(obstacle.force));
  if (!obstacle.by.empty()) put(json, "by", array(obstacle.by, text));
  if (!obstacle.area.empty()) put_text(json, "area", obstacle.area);
  if (!obstacle.condition.empty()) {
    put_text(json, "condition", obstacle.condition);
    put_text(json, "text", obstacle.text);
  }
  put_text(json, "cite", obstacle.cite);
  put_text_or_null(json, "note", obstacle.note);
  return json;
}

std::string taking_json(const std::vector<Ruleset>& rulesets, std::string_view region) {
  Json json = document();
  put_text(json, "region", region);
  put(json, "rulesets", array(taking(rulesets, region), text));
  return dump(json);
}

}  // namespace zice
