#include "mutating/telling_apart.h"

#include <optional>

#include "answer_json/assessment.h"
#include "trying/points.h"
#include "zice/assessment.h"

namespace zice {
namespace {

// Steps for a node of two assessments that are held against each other as JSON.
constexpr std::int64_t kAssessedNode = 500;

// The first thing that can be expected and is not the same in two assessments.
class FirstDifference {
 public:
  FirstDifference(const Json& one, const Json& other) : one_(one), other_(other) {}

  std::optional<Path> find() const {
    if (one_["verdict"] != other_["verdict"]) return path_of({"verdict"});
    if (auto found = nodes(one_["conditions"], other_["conditions"])) return found;
    if (auto found = functions()) return found;
    if (auto found = materials()) return found;
    for (const char* key : {"force", "elsewhere"}) {
      if (one_[key] == other_[key]) continue;
      if (one_[key].is_object() && other_[key].is_object())
        return path_of({key, differing(one_[key], other_[key])});
      return path_of({key});
    }
    if (auto found = timeline()) return found;
    for (const char* key : {"notices", "counts", "open_questions"}) {
      if (one_[key] == other_[key]) continue;
      return key == std::string_view("counts") ? path_of({key, differing(one_[key], other_[key])})
                                               : path_of({key});
    }
    return std::nullopt;
  }

 private:
  // What people read of an answer is no part of what is expected.
  static bool is_prose(const std::string& key) {
    return key == "note" || key == "text" || key == "why" || key == "explains" || key == "discretions" ||
           key == "may_require" || key == "hangs_on" || key == "standing";
  }

  static std::string differing(const Json& one, const Json& other) {
    for (const auto& [key, value] : one.items()) {
      const auto found = other.find(key);
      if (!is_prose(key) && (found == other.end() || *found != value)) return key;
    }
    for (const auto& [key, value] : other.items()) {
      if (!is_prose(key) && one.find(key) == one.end()) return key;
    }
    return {};
  }

  static const Json* by_id(const Json& list, const Json& id) {
    for (const Json& item : list) {
      if (item["id"] == id) return &item;
    }
    return nullptr;
  }

  static std::optional<Path> nodes(const Json& one, const Json& other) {
    for (const Json& node : one) {
      const std::string id = node["id"].get<std::string>();
      const Json* found = by_id(other, node["id"]);
      if (found == nullptr || node["status"] != (*found)["status"]) return path_of({"requirements", id});
      for (const char* list : {"all", "any", "of"}) {
        const auto mine = node.find(list);
        const auto others = found->find(list);
        if (mine == node.end() || others == found->end()) continue;
        if (auto below = nodes(*mine, *others)) return below;
      }
      const std::string key = differing(node, *found);
      if (!key.empty() && key != "all" && key != "any" && key != "of")
        return path_of({"requirements", id, key});
    }
    return std::nullopt;
  }

  std::optional<Path> functions() const {
    const Json& one = one_["functions"];
    const Json& other = other_["functions"];
    for (const char* key : {"status", "met", "need", "rule"}) {
      if (one[key] != other[key]) return path_of({"functions", key});
    }
    for (const Json& function : one["list"]) {
      const std::string id = function["id"].get<std::string>();
      const Json* found = by_id(other["list"], function["id"]);
      if (found == nullptr || function["status"] != (*found)["status"])
        return path_of({"functions", "list", id});
      if (auto below = nodes(function["requirements"], (*found)["requirements"])) return below;
      if (function["cite"] != (*found)["cite"]) return path_of({"functions", "list", id, "cite"});
    }
    return std::nullopt;
  }

  std::optional<Path> materials() const {
    for (const Json& material : one_["materials"]) {
      const std::string id = material["id"].get<std::string>();
      const Json* found = by_id(other_["materials"], material["id"]);
      if (found == nullptr || material["status"] != (*found)["status"])
        return path_of({"materials", id, "status"});
      for (const Json& paper : material["documents"]) {
        const std::string name = paper["id"].get<std::string>();
        const Json* same = by_id((*found)["documents"], paper["id"]);
        if (same == nullptr || paper["status"] != (*same)["status"])
          return path_of({"materials", id, "documents", name});
        if (paper["cite"] != (*same)["cite"]) return path_of({"materials", id, "documents", name, "cite"});
      }
      for (const Json& paper : (*found)["documents"]) {
        if (by_id(material["documents"], paper["id"]) == nullptr)
          return path_of({"materials", id, "documents", paper["id"].get<std::string>()});
      }
      for (const char* key : {"applies", "proves", "conflicts"}) {
        if (material[key] != (*found)[key]) return path_of({"materials", id, key});
      }
    }
    return std::nullopt;
  }

  std::optional<Path> timeline() const {
    for (const Json& step : one_["timeline"]) {
      const std::string id = step["id"].get<std::string>();
      const Json* found = by_id(other_["timeline"], step["id"]);
      if (found == nullptr) return path_of({"timeline", id});
      const std::string key = differing(step, *found);
      if (!key.empty()) return path_of({"timeline", id, key});
    }
    return std::nullopt;
  }

  const Json& one_;
  const Json& other_;
};

}  // namespace

std::string case_that_tells_apart(const Ruleset& one, const Ruleset& other, const Applicant& base,
                                  const Calendar& calendar, std::int64_t& steps) {
  Points points = points_of(one, base);
  const std::size_t own = points.size();
  const Points others = points_of(other, base);
  points.insert(points.end(), others.begin(), others.end());
  Points none;
  WaysToPoints ways_of_one({one, base, none});
  WaysToPoints ways_of_other({other, base, none});
  const auto assessed = static_cast<std::int64_t>(one.model().nodes.size()) * kAssessedNode;
  for (std::size_t i = 0; i < points.size() && steps > 0; ++i) {
    const std::int64_t before = ways_of_one.steps() + ways_of_other.steps();
    const auto way = (i < own ? ways_of_one : ways_of_other).to(points[i]);
    steps -= ways_of_one.steps() + ways_of_other.steps() - before;
    if (!way) continue;
    steps -= assessed;
    const Applicant applicant = moved(base, *way);
    const Json first = read_back(to_json(assess(one, applicant, *applicant.as_of, calendar)));
    const Json second = read_back(to_json(assess(other, applicant, *applicant.as_of, calendar)));
    auto blank = FirstDifference(first, second).find();
    if (!blank) continue;
    points[i].blank = std::move(*blank);
    return dump(case_of(points[i], *way, one.model()));
  }
  return {};
}

}  // namespace zice
