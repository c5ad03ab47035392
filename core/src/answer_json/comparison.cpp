// The comparison as JSON: the assessments, then the tables.
#include "zice/comparison.h"
#include "answer_json/assessment.h"
#include "answer_json/node.h"

namespace zice {
namespace {

class Writer {
 public:
  explicit Writer(const Comparison& comparison) : comparison_(comparison) {}

  Json write() const {
    Json json = document();
    put_text(json, "as_of", comparison_.as_of.iso());
    put(json, "assessments", array(comparison_.assessments, assessment_json));
    put(json, "order", array(comparison_.order, [&](const MeasureStanding& one) { return standing(one); }));
    put(json, "open_questions", ids(comparison_.open_questions.facts));
    put_fewest(json, comparison_.open_questions);
    put(json, "further_questions", ids(comparison_.further_questions));
    put(json, "figures", array(comparison_.figures, [&](const FigureRow& row) { return figure_row(row); }));
    put(json, "documents",
        array(comparison_.documents, [&](const DocumentRow& row) { return document_row(row); }));
    put_superseded(json);
    return json;
  }

 private:
  void put_superseded(Json& json) const {
    Json list = Json::array();
    for (std::size_t i = 0; i < comparison_.successions.size(); ++i) {
      const Succession& line = comparison_.successions[i];
      if (line.superseded_by.empty()) continue;
      Json one = Json::object();
      put_text(one, "ruleset", ruleset(i).id());
      put(one, "superseded_by", array(line.superseded_by, text));
      put(one, "current", line.current);
      list.push_back(std::move(one));
    }
    if (!list.empty()) put(json, "superseded", std::move(list));
  }

  const Ruleset& ruleset(std::size_t assessment) const { return comparison_.assessments[assessment].ruleset; }
  // Only asked for where there is an assessment.
  const Vocabulary& vocabulary() const { return ruleset(0).vocabulary(); }

  // Without an assessment there is no vocabulary, and no fact.
  Json ids(const std::vector<FactIndex>& facts) const {
    return facts.empty() ? Json::array() : fact_ids(facts, vocabulary());
  }

  Json standing(const MeasureStanding& one) const {
    const Assessment& assessment = comparison_.assessments[one.assessment];
    Json json = Json::object();
    put_text(json, "ruleset", assessment.ruleset.id());
    put_text(json, "applies", name(one.applies));
    put_text(json, "takes", name(one.takes));
    put_text(json, "force", name(assessment.force.status));
    put_text(json, "verdict", name(assessment.verdict));
    put(json, "unmet", one.unmet);
    put(json, "discretionary", one.discretionary);
    put(json, "unknown", one.unknown);
    return json;
  }

  Json figure_row(const FigureRow& row) const {
    Json json = Json::object();
    put(json, "facts", ids(row.facts));
    put_text(json, "kind", row.kind);
    put_text(json, "unit", row.unit);
    if (!row.gap_unit.empty()) put_text(json, "gap_unit", row.gap_unit);
    put_figure(json, "actual", row.actual);
    put(json, "strictest",
        array(row.strictest, [&](std::size_t assessment) { return text(ruleset(assessment).id()); }));
    put(json, "entries", array(row.entries, [&](const FigureEntry& entry) { return figure_entry(entry); }));
    return json;
  }

  Json figure_entry(const FigureEntry& entry) const {
    const NodeResult& node = *entry.node;
    Json json = Json::object();
    put_text(json, "ruleset", ruleset(entry.assessment).id());
    put_text(json, "id", node.id);
    put_text(json, "cite", node.cite);
    put_text_or_null(json, "function", entry.function);
    put_figure(json, "required", node.figure->required);
    put_status(json, node.status, node.because);
    put(json, "relaxed", Json(node.relaxed));
    if (gives_gap(node.status, node.figure->gap)) put_figure(json, "gap", node.figure->gap);
    if (node.status == Status::met) put_figure(json, "margin", node.figure->margin);
    put_open_figure(json, *node.figure, vocabulary());
    if (entry.stands_out) put(json, "stands_out", true);
    if (entry.repeats) put(json, "repeats", true);
    return json;
  }

  Json document_row(const DocumentRow& row) const {
    Json json = Json::object();
    put_text(json, "id", vocabulary().documents[row.document].id);
    put(json, "at_hand", Json(row.at_hand));
    put_text(json, "need", name(row.need));
    put(json, "asked", array(row.asked, [&](const AskedDocument& asked) { return asked_json(asked); }));
    return json;
  }

  Json asked_json(const AskedDocument& asked) const {
    Json json = Json::object();
    put_text(json, "ruleset", ruleset(asked.assessment).id());
    put_text(json, "material", asked.material);
    put_text(json, "cite", asked.cite);
    put_text(json, "status", name(asked.status));
    if (!asked.why.empty()) put_text(json, "why", asked.why);
    if (asked.explains) put(json, "explains", true);
    return json;
  }

  const Comparison& comparison_;
};

}  // namespace

std::string to_json(const Comparison& comparison) { return dump(Writer(comparison).write()); }

}  // namespace zice
