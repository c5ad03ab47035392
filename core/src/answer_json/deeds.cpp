// The deeds as JSON, in the order and spelling of rulesets/schema/deeds.schema.json.
#include "zice/deeds.h"
#include "answer_json/assessment.h"
#include "answer_json/node.h"
#include "answer_json/timeline.h"

namespace zice {
namespace {

class DeedsJson {
 public:
  explicit DeedsJson(const Deeds& deeds)
      : deeds_(deeds), ruleset_(deeds.assessment.ruleset), vocabulary_(ruleset_.vocabulary()) {}

  Json write() const {
    const Assessment& assessment = deeds_.assessment;
    Json json = document();
    put_text(json, "ruleset", ruleset_.id());
    put_text(json, "ruleset_hash", ruleset_.hash());
    put_text(json, "as_of", assessment.as_of.iso());
    put_text(json, "verdict", name(assessment.verdict));
    put_text(json, "force", name(assessment.force.status));
    put(json, "changes_scope", deeds_.changes_scope);
    put(json, "has_scope", deeds_.has_scope);
    put(json, "questions", array(assessment.open_questions.facts, [&](FactIndex fact) {
          Json own = deed("answer", vocabulary_.facts[fact].id);
          put_text(own, "fact", vocabulary_.facts[fact].id);
          return own;
        }));
    put(json, "missed", array(deeds_.missed, [&](const Missed& missed) { return missed_json(missed); }));
    put(json, "functions", functions());
    put(json, "beyond", changes(deeds_.beyond));
    put(json, "ways", ways_json(deeds_.ways));
    put(json, "discretionary_ways", ways_json(deeds_.discretionary_ways));
    put(json, "tries", array(deeds_.tries, [&](const Try& one) {
          Json own = Json::object();
          put(own, "changes", changes(one.changes));
          put(own, "differs", changes(one.differs));
          return own;
        }));
    put(json, "figures", fact_ids(deeds_.figures, vocabulary_));
    put(json, "papers", array(deeds_.papers, [&](const PapersOf& from) { return papers_json(from); }));
    put(json, "to_renew", document_ids(deeds_.to_renew));
    put(json, "to_show", array(deeds_.to_show, [&](const ToShow& own) { return to_show_json(own); }));
    put(json, "dates",
        timeline_json({assessment.timeline.begin() + static_cast<std::ptrdiff_t>(assessment.steps_begun),
                       assessment.timeline.end()}));
    put_text(json, "whom", deeds_.whom);
    put(json, "asking", array(deeds_.asking, [&](const Asking& own) { return asking_json(own); }));
    put_text(json, "text", deeds_text(deeds_));
    return json;
  }

 private:
  Json deed(std::string_view kind, std::string_view which) const {
    Json json = Json::object();
    put_text(json, "id", deed_id(ruleset_, kind, which));
    return json;
  }

  Json changes(const Route& route) const {
    return array(route, [&](const Change& change) { return change_json(change, ruleset_); });
  }

  // A scope without a function is none yet.
  bool is_answer(const Change& change) const {
    if (change.waits || !change.from) return !change.waits;
    return vocabulary_.facts[change.fact].type == FactType::functions && *change.from == 0;
  }

  // What is to change apart from what is to be answered.
  Json parted(const Route& route) const {
    Route changed;
    Route answered;
    for (const Change& change : route) (is_answer(change) ? answered : changed).push_back(change);
    Json json = Json::object();
    put(json, "changes", changes(changed));
    put(json, "answers", changes(answered));
    return json;
  }

  Json ways_json(const Ways& ways) const {
    Json json = Json::object();
    put_count(json, "routes", static_cast<int>(ways.routes));
    put(json, "more", ways.found.exhaustive ? Json(ways.found.more) : Json(nullptr));
    put(json, "shared", parted(ways.shared));
    put(json, "choices", array(ways.choices, [&](const Choice& choice) {
          Json own = Json::object();
          put_count(own, "take", static_cast<int>(choice.take));
          put(own, "of", array(choice.of, [&](const Route& route) { return parted(route); }));
          return own;
        }));
    return json;
  }

  Json missed_json(const Missed& missed) const {
    Json json = deed("missed", missed.node->id);
    put(json, "condition", nodes_json({*missed.node}, vocabulary_)[0]);
    put_text(json, "text", missed.node->text);
    put(json, "by", parted(missed.changes));
    return json;
  }

  // The rule on functions, where it is missed.
  Json functions() const {
    const Assessment& assessment = deeds_.assessment;
    if (assessment.functions_status != Status::unmet) return nullptr;
    Json json = deed("missed", "functions");
    put(json, "need", assessment.functions_need ? Json(*assessment.functions_need) : Json(nullptr));
    put_count(json, "met", assessment.functions_met);
    return json;
  }

  Json document_ids(const std::vector<DocumentIndex>& documents) const {
    return array(documents, [&](DocumentIndex document) { return text(vocabulary_.documents[document].id); });
  }

  Json papers_json(const PapersOf& from) const {
    Json json = Json::object();
    put_text(json, "from", name(from.origin));
    put(json, "papers", array(from.papers, [&](const LackingPaper& paper) { return paper_json(paper); }));
    return json;
  }

  Json paper_json(const LackingPaper& paper) const {
    const Paper& known = vocabulary_.documents[paper.document];
    Json json = deed("paper", known.id);
    put_text(json, "document", known.id);
    put_text(json, "cite", paper.cite);
    put_text(json, "status", name(paper.status));
    if (!paper.why.empty()) put_text(json, "why", paper.why);
    if (!known.at.empty()) put_text(json, "at", known.at);
    put(json, "materials", array(paper.materials, text));
    if (paper.rows > 0) put_count(json, "rows", paper.rows);
    if (paper.fresh_from) {
      put_text(json, "fresh_from", paper.fresh_from->iso());
      put_text(json, "fresh_until", paper.fresh_until->iso());
    }
    put(json, "instead", array(paper.instead, [&](const auto& papers) { return document_ids(papers); }));
    return json;
  }

  Json to_show_json(const ToShow& own) const {
    Json json = deed("show", own.cite);
    put_text(json, "cite", own.cite);
    put(json, "items", array(own.items, [](const NodeResult* item) {
          Json one = Json::object();
          put_text(one, "condition", item->id);
          put_text(one, "text", item->text);
          if (!item->note.empty()) put_text(one, "note", item->note);
          return one;
        }));
    put(json, "materials", array(own.materials, text));
    return json;
  }

  Json asking_json(const Asking& own) const {
    Json json = deed("ask", std::string(name(own.about)) + "/" + std::string(own.cite));
    put_text(json, "about", name(own.about));
    put_text(json, "cite", own.cite);
    put_text(json, "text", own.text);
    return json;
  }

  const Deeds& deeds_;
  const Ruleset& ruleset_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::string to_json(const Deeds& deeds) { return dump(DeedsJson(deeds).write()); }

}  // namespace zice
