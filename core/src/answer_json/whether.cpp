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

void write_obstacle(JsonWriter& json, const Obstacle& obstacle) {
  const auto object = json.object();
  json.text("kind", name(obstacle.kind));
  if (obstacle.kind == Against::force) json.text("status", name(obstacle.force));
  if (!obstacle.by.empty()) json.texts("by", obstacle.by);
  if (!obstacle.area.empty()) json.text("area", obstacle.area);
  if (!obstacle.condition.empty()) {
    json.text("condition", obstacle.condition);
    json.text("text", obstacle.text);
  }
  json.text("cite", obstacle.cite);
  json.text_or_null("note", obstacle.note);
}

std::string taking_json(const std::vector<Ruleset>& rulesets, std::string_view region) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.text("region", region);
    json.texts("rulesets", taking(rulesets, region));
  });
}

}  // namespace zice
