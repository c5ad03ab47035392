// What differs between two measures, as JSON.
#include "zice/difference.h"
#include "answer_json/findings.h"
#include "answer_json/stated.h"
#include "json/output.h"

namespace zice {
namespace {

void write_side(JsonWriter& json, const Ruleset& ruleset) {
  const auto object = json.object();
  json.text("ruleset", ruleset.id());
  json.text("ruleset_hash", ruleset.hash());
  json.text("title", ruleset.title());
}

void write_clause(JsonWriter& json, const DifferingClause& clause) {
  if (clause.id.empty()) return json.null();
  const auto object = json.object();
  json.text("id", clause.id);
  json.text_or_null("cite", clause.cite);
}

template <class Texts>
void write_two(JsonWriter& json, const Texts& texts) {
  json.list(texts, [&](const auto& one) { one.empty() ? json.null() : json.text(one); });
}

void write_verdicts(JsonWriter& json, const std::array<Verdict, 2>& verdicts) {
  json.list(verdicts, [&](Verdict verdict) { json.text(name(verdict)); });
}

void write_witness(JsonWriter& json, const Witness& witness, bool has_verdicts,
                   const Vocabulary& vocabulary) {
  const auto object = json.object();
  write_applicant(json.key("applicant"), vocabulary, witness.applicant);
  if (has_verdicts) write_verdicts(json.key("verdicts"), witness.verdicts);
  if (!witness.statuses[0].empty() || !witness.statuses[1].empty())
    write_two(json.key("statuses"), witness.statuses);
  json.list("decisive", witness.decisive, [&](FactIndex fact) { json.text(vocabulary.facts[fact].id); });
  if (!witness.fewest) json.flag("fewest", false);
}

void put_effect(JsonWriter& json, const Effect& effect, const Vocabulary& vocabulary) {
  json.text("reach", name(effect.reach));
  if (effect.witness)
    write_witness(json.key("witness"), *effect.witness, effect.reach == Reach::verdict, vocabulary);
}

void write_difference(JsonWriter& json, const ClauseDifference& clause, const Vocabulary& vocabulary) {
  const auto object = json.object();
  json.text("subject", name(clause.subject));
  json.text("change", name(clause.change));
  write_clause(json.key("a"), clause.a);
  write_clause(json.key("b"), clause.b);
  json.text("says", clause.says);
  if (!clause.weighs) return;
  for (const std::size_t side : {0U, 1U}) {
    const auto effect = json.key(side == 0 ? "better_by_a" : "better_by_b").object();
    put_effect(json, clause.effects[side], vocabulary);
  }
}

void write_flip(JsonWriter& json, const VerdictFlip& flip, const Vocabulary& vocabulary) {
  const auto object = json.object();
  write_verdicts(json.key("verdicts"), flip.verdicts);
  put_effect(json, flip.effect, vocabulary);
}

void write_line(JsonWriter& json, const TurnedLine& line) {
  const auto object = json.object();
  json.count("line", line.line);
  if (!line.errors.empty()) return write_errors(json.key("errors"), line.errors);
  write_verdicts(json.key("verdicts"), line.turned.verdicts);
  json.list("clauses", line.turned.clauses, [&](const Turned::Clause& clause) {
    const auto turned = json.object();
    write_clause(json.key("a"), clause.a);
    write_clause(json.key("b"), clause.b);
    write_two(json.key("statuses"), clause.statuses);
  });
}

void write_file(JsonWriter& json, const TurnedFile& file) {
  const auto object = json.object();
  json.count("lines", file.lines);
  json.count("flipped", file.flipped());
  json.count("refused", file.refused());
  json.list("turned", file.turned, write_line);
}

}  // namespace

std::string to_json(const Difference& difference, const std::optional<TurnedFile>& applicants) {
  const Vocabulary& vocabulary = difference.a.vocabulary();
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    write_side(json.key("a"), difference.a);
    write_side(json.key("b"), difference.b);
    json.text("as_of", difference.as_of.iso());
    const auto same = difference.same_verdicts();
    same ? json.flag("same_verdicts", *same) : json.null("same_verdicts");
    json.list("clauses", difference.clauses,
              [&](const ClauseDifference& clause) { write_difference(json, clause, vocabulary); });
    json.list("flips", difference.flips,
              [&](const VerdictFlip& flip) { write_flip(json, flip, vocabulary); });
    if (applicants) write_file(json.key("applicants"), *applicants);
  });
}

}  // namespace zice
