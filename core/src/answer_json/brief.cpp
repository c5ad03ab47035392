// Of an assessment the statuses, the figures and the verdict alone, in the spelling of the whole one.
#include "answer/assessing.h"
#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "values/fact_value.h"
#include "zice/batch.h"

namespace zice {
namespace {

class BriefWriter {
 public:
  BriefWriter(JsonWriter& json, const Ruleset& ruleset, const Applicant& applicant, const Weighing& weighing)
      : json_(json), ruleset_(ruleset), model_(ruleset.model()), applicant_(applicant), weighing_(weighing) {}

  void write() const {
    const Date as_of = weighing_.given().as_of;
    const auto object = json_.document();
    json_.text("ruleset", ruleset_.id());
    json_.text("ruleset_hash", ruleset_.hash());
    json_.text("as_of", as_of.iso());
    write_force(json_.key("force"), ruleset_.force(as_of));
    write_notices(json_.key("notices"), notices(model_, applicant_));
    write_elsewhere(json_.key("elsewhere"), elsewhere(weighing_));
    json_.text("verdict", name(weighing_.verdict()));
    nodes("conditions", model_.conditions);
    functions();
  }

 private:
  void nodes(std::string_view key, const std::vector<NodeIndex>& indices) const {
    json_.list(key, indices, [this](NodeIndex index) { node(index); });
  }

  void node(NodeIndex index) const {
    const Node& node = model_.node(index);
    const auto object = json_.object();
    json_.text("id", node.id);
    put_status(json_, weighing_.status(index), weighing_.because(index));
    if (node.requirement != nullptr && node.requirement->is_figure) figures(index);
    if (const std::string_view list = list_key(node.kind); !list.empty()) nodes(list, node.children);
  }

  void figures(NodeIndex index) const {
    const ShownFigures shown = shown_figures(weighing_, index);
    json_.figure("actual", shown.actual);
    json_.figure("required", shown.required);
    put_slack(json_, weighing_.status(index), shown.gap, shown.margin);
  }

  void functions() const {
    const auto object = json_.key("functions").object();
    json_.count_or_null("need", weighing_.functions_need());
    json_.count("met", weighing_.functions_met());
    put_status(json_, weighing_.functions_status(), functions_because(weighing_));
    json_.list("list", model_.functions, [this](NodeIndex index) { function(index); });
  }

  void function(NodeIndex index) const {
    const Node& node = model_.node(index);
    const auto object = json_.object();
    json_.text("id", node.id);
    json_.text("claimed", name(weighing_.claim(index)));
    put_status(json_, weighing_.status(index), weighing_.because(index));
    nodes("requirements", node.children);
  }

  JsonWriter& json_;
  const Ruleset& ruleset_;
  const RulesetModel& model_;
  const Applicant& applicant_;
  const Weighing& weighing_;
};

void write_brief(JsonWriter& json, const Ruleset& ruleset, const Applicant& given, Date as_of) {
  const Applicant applicant = completed(given, ruleset.vocabulary());
  Weighing weighing(ruleset.shared_model(), as_of);
  weighing.set(applicant);
  weighing.weigh();
  BriefWriter(json, ruleset, applicant, weighing).write();
}

}  // namespace

void append_brief(std::string& to, const Ruleset& ruleset, const Applicant& applicant, Date as_of) {
  JsonWriter json(to);
  write_brief(json, ruleset, applicant, as_of);
}

void append_brief_line(std::string& to, const std::vector<Ruleset>& rulesets, const Applicant& applicant,
                       Date as_of, int line) {
  JsonWriter json(to);
  const auto object = json.document();
  json.count("line", line);
  json.list("assessments", rulesets,
            [&](const Ruleset& ruleset) { write_brief(json, ruleset, applicant, as_of); });
}

}  // namespace zice
