// What others decide: what reviewers judge and by which papers that can be shown, and what to ask the issuer.
#include <algorithm>

#include "deeds/parts.h"
#include "json/output.h"
#include "text/text.h"
#include "zice/cite.h"

namespace zice {

std::string_view name(AskAbout value) {
  static constexpr std::string_view names[] = {"force", "notice", "relaxation", "reading", "form"};
  static_assert(std::size(names) == count_of<AskAbout>());
  return names[static_cast<std::size_t>(value)];
}

bool supports(const MaterialOutcome& material, std::string_view cite) {
  return material.applies != Claim::no &&
         std::any_of(material.proves.begin(), material.proves.end(),
                     [&](std::string_view proved) { return covers(proved, cite); });
}

void find_what_to_show(Deeds& deeds) {
  const Assessment& assessment = deeds.assessment;
  const auto& ids = assessment.for_reviewers;
  const auto add = [&](const NodeResult& node) {
    if (std::find(ids.begin(), ids.end(), node.id) == ids.end()) return;
    const auto is_it = [&](const ToShow& other) { return other.cite == node.cite; };
    auto found = std::find_if(deeds.to_show.begin(), deeds.to_show.end(), is_it);
    if (found == deeds.to_show.end()) {
      found = deeds.to_show.insert(found, {node.cite, {}, {}});
      for (const MaterialOutcome& material : assessment.materials) {
        if (supports(material, node.cite)) found->materials.push_back(material.id);
      }
    }
    found->items.push_back(&node);
  };
  each_requirement(assessment, [&](const NodeResult& node) {
    add(node);
    each_requirement(node.children, add);
  });
}

namespace {

class Asker {
 public:
  explicit Asker(Deeds& deeds) : deeds_(deeds), model_(deeds.assessment.ruleset.model()) {}

  void run() {
    const Assessment& assessment = deeds_.assessment;
    deeds_.whom = model_.issuer;
    if (!assessment.force.note.empty()) ask(AskAbout::force, assessment.force.cite, assessment.force.note);
    for (const TimelineStep& step : assessment.timeline) {
      if (step.by_notice && step.id == StepId::application_window)
        ask(AskAbout::notice, step.cite, step.note);
    }
    each_requirement(assessment, [&](const NodeResult& node) { about(node); });
    for (const MaterialOutcome& material : assessment.materials) {
      for (const Conflict& conflict : material.conflicts) ask(AskAbout::form, conflict.cite, text(conflict));
    }
  }

 private:
  void ask(AskAbout about, std::string_view cite, std::string text) {
    if (text.empty()) return;
    const auto is_it = [&](const Asking& other) { return other.about == about && other.text == text; };
    if (std::none_of(deeds_.asking.begin(), deeds_.asking.end(), is_it))
      deeds_.asking.push_back({about, cite, std::move(text)});
  }

  void about(const NodeResult& node) {
    for (const NodeResult& child : node.children) about(child);
    if (node.status == Status::discretionary && node.because == Because::reading)
      ask(AskAbout::reading, node.cite, concat({node.text, node.note.empty() ? "" : "：", node.note}));
    if (node.status != Status::unmet && node.because != Because::relaxation) return;
    const auto leaf = std::find_if(model_.nodes.begin(), model_.nodes.end(),
                                   [&](const Node& other) { return other.id == node.id; });
    if (leaf == model_.nodes.end()) return;
    for (const int number : leaf->discretions) {
      const Discretion& discretion = model_.discretions[static_cast<std::size_t>(number)];
      if (discretion.area == nullptr || node.because == Because::relaxation)
        ask(AskAbout::relaxation, discretion.cite, discretion.text);
    }
  }

  std::string text(const Conflict& conflict) const {
    const auto document = model_.vocabulary->document(conflict.document);
    return concat({"“", model_.vocabulary->documents[*document].label, "”的表格要求 ",
                   std::to_string(conflict.form), " 行，条款只要求 ", figure_text(conflict.article),
                   "，现为 ", figure_text(conflict.actual), "：怎样填"});
  }

  Deeds& deeds_;
  const RulesetModel& model_;
};

}  // namespace

void find_whom_to_ask(Deeds& deeds) { Asker(deeds).run(); }

}  // namespace zice
