// The deeds as JSON, in the order and spelling of rulesets/schema/deeds.schema.json.
#include "zice/deeds.h"

#include <span>

#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/timeline.h"

namespace zice {
namespace {

class DeedsWriter {
 public:
  DeedsWriter(JsonWriter& json, const Deeds& deeds)
      : json_(json), deeds_(deeds), ruleset_(deeds.assessment.ruleset), vocabulary_(ruleset_.vocabulary()) {}

  void write() const {
    const Assessment& assessment = deeds_.assessment;
    const auto object = json_.document();
    json_.text("ruleset", ruleset_.id());
    json_.text("ruleset_hash", ruleset_.hash());
    json_.text("as_of", assessment.as_of.iso());
    json_.text("verdict", name(assessment.verdict));
    json_.text("force", name(assessment.force.status));
    json_.flag("changes_scope", deeds_.changes_scope);
    json_.flag("has_scope", deeds_.has_scope);
    json_.list("questions", assessment.open_questions.facts, [&](FactIndex fact) {
      const auto own = deed("answer", vocabulary_.facts[fact].id);
      json_.text("fact", vocabulary_.facts[fact].id);
    });
    json_.list("missed", deeds_.missed, [&](const Missed& own) { missed(own); });
    functions();
    changes("beyond", deeds_.beyond);
    ways("ways", deeds_.ways);
    ways("discretionary_ways", deeds_.discretionary_ways);
    json_.list("tries", deeds_.tries, [&](const Try& one) {
      const auto own = json_.object();
      changes("changes", one.changes);
      changes("differs", one.differs);
    });
    write_fact_ids(json_.key("figures"), deeds_.figures, vocabulary_);
    json_.list("papers", deeds_.papers, [&](const PapersOf& from) { papers(from); });
    json_.key("to_renew");
    document_ids(deeds_.to_renew);
    json_.list("to_show", deeds_.to_show, [&](const ToShow& own) { to_show(own); });
    json_.list("dates", std::span(assessment.timeline).subspan(assessment.steps_begun), write_step);
    json_.text("whom", deeds_.whom);
    json_.list("asking", deeds_.asking, [&](const Asking& own) { asking(own); });
    json_.text("text", deeds_text(deeds_));
  }

 private:
  // {"id":…}, to which the rest is added.
  JsonWriter::Open deed(std::string_view kind, std::string_view which) const {
    return json_.object("id", deed_id(ruleset_, kind, which));
  }

  void changes(std::string_view key, const Route& route) const {
    write_route(json_.key(key), route, ruleset_);
  }

  // A scope without a function is none yet.
  bool is_answer(const Change& change) const {
    if (change.waits || !change.from) return !change.waits;
    return vocabulary_.facts[change.fact].type == FactType::functions && *change.from == 0;
  }

  // What is to change apart from what is to be answered.
  void parted(const Route& route) const {
    Route changed;
    Route answered;
    for (const Change& change : route) (is_answer(change) ? answered : changed).push_back(change);
    const auto object = json_.object();
    changes("changes", changed);
    changes("answers", answered);
  }

  void ways(std::string_view key, const Ways& ways) const {
    const auto object = json_.key(key).object();
    json_.count("routes", ways.routes);
    write_more(json_.key("more"), ways.found);
    json_.key("shared");
    parted(ways.shared);
    json_.list("choices", ways.choices, [&](const Choice& choice) {
      const auto own = json_.object();
      json_.count("take", choice.take);
      json_.list("of", choice.of, [&](const Route& route) { parted(route); });
    });
  }

  void missed(const Missed& missed) const {
    const auto object = deed("missed", missed.node->id);
    write_node(json_.key("condition"), *missed.node, vocabulary_);
    json_.text("text", missed.node->text);
    json_.key("by");
    parted(missed.changes);
  }

  // The rule on functions, where it is missed.
  void functions() const {
    const Assessment& assessment = deeds_.assessment;
    json_.key("functions");
    if (assessment.functions_status != Status::unmet) return json_.null();
    const auto object = deed("missed", "functions");
    json_.count_or_null("need", assessment.functions_need);
    json_.count("met", assessment.functions_met);
  }

  void document_ids(const std::vector<DocumentIndex>& documents) const {
    json_.list(documents, [&](DocumentIndex document) { json_.text(vocabulary_.documents[document].id); });
  }

  void papers(const PapersOf& from) const {
    const auto object = json_.object();
    json_.text("from", name(from.origin));
    json_.list("papers", from.papers, [&](const LackingPaper& own) { paper(own); });
  }

  void paper(const LackingPaper& paper) const {
    const Paper& known = vocabulary_.documents[paper.document];
    const auto object = deed("paper", known.id);
    json_.text("document", known.id);
    json_.text("cite", paper.cite);
    json_.text("status", name(paper.status));
    if (!paper.why.empty()) json_.text("why", paper.why);
    if (!known.at.empty()) json_.text("at", known.at);
    json_.texts("materials", paper.materials);
    if (paper.rows > 0) json_.count("rows", paper.rows);
    if (paper.fresh_from) {
      json_.text("fresh_from", paper.fresh_from->iso());
      json_.text("fresh_until", paper.fresh_until->iso());
    }
    json_.list("instead", paper.instead, [&](const auto& papers) { document_ids(papers); });
  }

  void to_show(const ToShow& own) const {
    const auto object = deed("show", own.cite);
    json_.text("cite", own.cite);
    json_.list("items", own.items, [&](const NodeResult* item) {
      const auto one = json_.object();
      json_.text("condition", item->id);
      json_.text("text", item->text);
      if (!item->note.empty()) json_.text("note", item->note);
    });
    json_.texts("materials", own.materials);
  }

  void asking(const Asking& own) const {
    const auto object = deed("ask", std::string(name(own.about)) + "/" + std::string(own.cite));
    json_.text("about", name(own.about));
    json_.text("cite", own.cite);
    json_.text("text", own.text);
  }

  JsonWriter& json_;
  const Deeds& deeds_;
  const Ruleset& ruleset_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::string to_json(const Deeds& deeds) {
  return written([&](JsonWriter& json) { DeedsWriter(json, deeds).write(); });
}

}  // namespace zice
