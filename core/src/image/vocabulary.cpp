// The vocabularies in an image: without what facts, papers and functions are called, but for wholes, which
// are named to whoever states a larger part.
#include "image/image.h"

namespace zice {
namespace {

void carry_fact(Flat& flat, Fact& fact) {
  flat.number(fact.type);
  flat.number(fact.attests);
  flat.number(fact.planning);
  flat.text(fact.unit);
  flat.number(fact.places);
  flat.number(fact.least);
  flat.number(fact.most);
  flat.list(fact.choices, [&](std::string& id) { flat.text(id); });
  flat.maybe(fact.part_of, FactIndex{0}, [&](FactIndex& whole) { flat.number(whole); });
  flat.number(fact.changeable);
  flat.number(fact.nature);
}

bool is_whole_of_another(const Vocabulary& vocabulary, std::size_t fact) {
  for (const Fact& part : vocabulary.facts) {
    if (part.part_of == fact) return true;
  }
  return false;
}

}  // namespace

void carry_vocabulary(Flat& flat, Vocabulary& vocabulary) {
  flat.list(vocabulary.facts, [&](Fact& fact) { carry_fact(flat, fact); });
  for (std::size_t i = 0; i < vocabulary.facts.size(); ++i) {
    if (is_whole_of_another(vocabulary, i)) flat.text(vocabulary.facts[i].label);
  }
  flat.list(vocabulary.functions, [&](NamedItem& function) { flat.text(function.id); });
  flat.list(vocabulary.documents, [&](Paper& paper) { flat.text(paper.id); });
}

}  // namespace zice
