// The comparison as JSON: the assessments, then the tables.
#include "zice/comparison.h"
#include "answer_json/assessment.h"
#include "answer_json/node.h"

namespace zice {
namespace {

class ComparisonWriter {
 public:
  ComparisonWriter(JsonWriter& json, const Comparison& comparison) : json_(json), comparison_(comparison) {}

  void write() const {
    const auto object = json_.document();
    json_.text("as_of", comparison_.as_of.iso());
    json_.list("assessments", comparison_.assessments, write_assessment);
    json_.list("order", comparison_.order, [&](const MeasureStanding& one) { standing(one); });
    ids("open_questions", comparison_.open_questions.facts);
    put_fewest(json_, comparison_.open_questions);
    ids("further_questions", comparison_.further_questions);
    json_.list("figures", comparison_.figures, [&](const FigureRow& row) { figure_row(row); });
    json_.list("documents", comparison_.documents, [&](const DocumentRow& row) { document_row(row); });
    put_superseded();
  }

 private:
  // Those that took another's place, where one did.
  void put_superseded() const {
    std::vector<std::size_t> superseded;
    for (std::size_t i = 0; i < comparison_.successions.size(); ++i) {
      if (!comparison_.successions[i].superseded_by.empty()) superseded.push_back(i);
    }
    if (superseded.empty()) return;
    json_.list("superseded", superseded, [&](std::size_t assessment) {
      const Succession& line = comparison_.successions[assessment];
      const auto object = json_.object();
      json_.text("ruleset", ruleset(assessment).id());
      json_.texts("superseded_by", line.superseded_by);
      json_.flag("current", line.current);
    });
  }

  const Ruleset& ruleset(std::size_t assessment) const { return comparison_.assessments[assessment].ruleset; }
  // Only asked for where there is an assessment: without one there is no fact either.
  const Vocabulary& vocabulary() const { return ruleset(0).vocabulary(); }

  void ids(std::string_view key, const std::vector<FactIndex>& facts) const {
    json_.list(key, facts, [&](FactIndex fact) { json_.text(vocabulary().facts[fact].id); });
  }

  void standing(const MeasureStanding& one) const {
    const Assessment& assessment = comparison_.assessments[one.assessment];
    const auto object = json_.object();
    json_.text("ruleset", assessment.ruleset.id());
    json_.text("applies", name(one.applies));
    json_.text("takes", name(one.takes));
    json_.text("force", name(assessment.force.status));
    json_.text("verdict", name(assessment.verdict));
    json_.count("unmet", one.unmet);
    json_.count("discretionary", one.discretionary);
    json_.count("unknown", one.unknown);
  }

  void figure_row(const FigureRow& row) const {
    const auto object = json_.object();
    ids("facts", row.facts);
    json_.text("kind", row.kind);
    json_.text("unit", row.unit);
    if (!row.gap_unit.empty()) json_.text("gap_unit", row.gap_unit);
    json_.figure("actual", row.actual);
    json_.list("strictest", row.strictest,
               [&](std::size_t assessment) { json_.text(ruleset(assessment).id()); });
    json_.list("entries", row.entries, [&](const FigureEntry& entry) { figure_entry(entry); });
  }

  void figure_entry(const FigureEntry& entry) const {
    const NodeResult& node = *entry.node;
    const auto object = json_.object();
    json_.text("ruleset", ruleset(entry.assessment).id());
    json_.text("id", node.id);
    json_.text("cite", node.cite);
    json_.text_or_null("function", entry.function);
    json_.figure("required", node.figure->required);
    put_status(json_, node.status, node.because);
    json_.flag("relaxed", node.relaxed);
    put_slack(json_, node.status, node.figure->gap, node.figure->margin);
    put_open_figure(json_, *node.figure, vocabulary());
    if (entry.stands_out) json_.flag("stands_out", true);
    if (entry.repeats) json_.flag("repeats", true);
  }

  void document_row(const DocumentRow& row) const {
    const auto object = json_.object();
    json_.text("id", vocabulary().documents[row.document].id);
    json_.flag("at_hand", row.at_hand);
    json_.text("need", name(row.need));
    json_.list("asked", row.asked, [&](const AskedDocument& one) { asked(one); });
  }

  void asked(const AskedDocument& asked) const {
    const auto object = json_.object();
    json_.text("ruleset", ruleset(asked.assessment).id());
    json_.text("material", asked.material);
    json_.text("cite", asked.cite);
    json_.text("status", name(asked.status));
    if (!asked.why.empty()) json_.text("why", asked.why);
    if (asked.explains) json_.flag("explains", true);
  }

  JsonWriter& json_;
  const Comparison& comparison_;
};

}  // namespace

std::string to_json(const Comparison& comparison) {
  return written([&](JsonWriter& json) { ComparisonWriter(json, comparison).write(); });
}

}  // namespace zice
