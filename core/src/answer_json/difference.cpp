// What differs between two measures, as JSON.
#include "zice/difference.h"
#include "answer_json/findings.h"
#include "answer_json/stated.h"
#include "json/output.h"

namespace zice {
namespace {

Json side_json(const Ruleset& ruleset) {
  Json json = Json::object();
  put_text(json, "ruleset", ruleset.id());
  put_text(json, "ruleset_hash", ruleset.hash());
  put_text(json, "title", ruleset.title());
  return json;
}

Json clause_json(const DifferingClause& clause) {
  if (clause.id.empty()) return nullptr;
  Json json = Json::object();
  put_text(json, "id", clause.id);
  put_text_or_null(json, "cite", clause.cite);
  return json;
}

template <class Texts>
Json two(const Texts& texts) {
  return array(texts, [](const auto& one) { return one.empty() ? Json(nullptr) : text(one); });
}

Json verdicts_json(const std::array<Verdict, 2>& verdicts) {
  return array(verdicts, [](Verdict verdict) { return text(name(verdict)); });
}

Json witness_json(const Witness& witness, bool has_verdicts, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put(json, "applicant", applicant_json(vocabulary, witness.applicant));
  if (has_verdicts) put(json, "verdicts", verdicts_json(witness.verdicts));
  if (!witness.statuses[0].empty() || !witness.statuses[1].empty())
    put(json, "statuses", two(witness.statuses));
  put(json, "decisive",
      array(witness.decisive, [&](FactIndex fact) { return text(vocabulary.facts[fact].id); }));
  if (!witness.fewest) put(json, "fewest", false);
  return json;
}

void put_effect(Json& json, const Effect& effect, const Vocabulary& vocabulary) {
  put_text(json, "reach", name(effect.reach));
  if (effect.witness)
    put(json, "witness", witness_json(*effect.witness, effect.reach == Reach::verdict, vocabulary));
}

Json difference_json(const ClauseDifference& clause, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put_text(json, "subject", name(clause.subject));
  put_text(json, "change", name(clause.change));
  put(json, "a", clause_json(clause.a));
  put(json, "b", clause_json(clause.b));
  put_text(json, "says", clause.says);
  if (!clause.weighs) return json;
  for (const std::size_t side : {0U, 1U}) {
    Json effect = Json::object();
    put_effect(effect, clause.effects[side], vocabulary);
    put(json, side == 0 ? "better_by_a" : "better_by_b", std::move(effect));
  }
  return json;
}

Json flip_json(const VerdictFlip& flip, const Vocabulary& vocabulary) {
  Json json = Json::object();
  put(json, "verdicts", verdicts_json(flip.verdicts));
  put_effect(json, flip.effect, vocabulary);
  return json;
}

Json line_json(const TurnedLine& line) {
  Json json = Json::object();
  put_count(json, "line", line.line);
  if (!line.errors.empty()) {
    put(json, "errors", errors_list(line.errors));
    return json;
  }
  put(json, "verdicts", verdicts_json(line.turned.verdicts));
  put(json, "clauses", array(line.turned.clauses, [](const Turned::Clause& clause) {
        Json turned = Json::object();
        put(turned, "a", clause_json(clause.a));
        put(turned, "b", clause_json(clause.b));
        put(turned, "statuses", two(clause.statuses));
        return turned;
      }));
  return json;
}

Json file_json(const TurnedFile& file) {
  Json json = Json::object();
  put_count(json, "lines", file.lines);
  put_count(json, "flipped", file.flipped());
  put_count(json, "refused", file.refused());
  put(json, "turned", array(file.turned, line_json));
  return json;
}

}  // namespace

std::string to_json(const Difference& difference, const std::optional<TurnedFile>& applicants) {
  const Vocabulary& vocabulary = difference.a.vocabulary();
  Json json = document();
  put(json, "a", side_json(difference.a));
  put(json, "b", side_json(difference.b));
  put_text(json, "as_of", difference.as_of.iso());
  const auto same = difference.same_verdicts();
  put(json, "same_verdicts", same ? Json(*same) : Json(nullptr));
  put(json, "clauses", array(difference.clauses, [&](const ClauseDifference& clause) {
        return difference_json(clause, vocabulary);
      }));
  put(json, "flips",
      array(difference.flips, [&](const VerdictFlip& flip) { return flip_json(flip, vocabulary); }));
  if (applicants) put(json, "applicants", file_json(*applicants));
  return dump(json);
}

}  // namespace zice
