#include "zice/words.h"

#include "glossary_words.h"
#include "text/pick.h"
#include "zice/vocabulary.h"

namespace zice {

std::string_view word(Term value) {
  const auto index = static_cast<std::size_t>(value);
  if (index < glossary::kAnswerWords.size()) return glossary::kAnswerWords[index];
  const std::size_t of_figures = index - glossary::kAnswerWords.size();
  return of_figures < glossary::kFigureWords.size()
             ? glossary::kFigureWords[of_figures]
             : glossary::kPaperWords[of_figures - glossary::kFigureWords.size()];
}

std::string_view word(Status value) { return pick(value, glossary::kStatusWords); }
std::string_view word(Verdict value) { return pick(value, glossary::kVerdictWords); }
std::string_view word(DocumentStatus value) { return pick(value, glossary::kDocumentWords); }
std::string_view word(MaterialStatus value) { return pick(value, glossary::kMaterialWords); }
std::string_view word(ForceStatus value) { return pick(value, glossary::kForceWords); }
std::string_view name(Origin value) { return pick(value, glossary::kOriginIds); }
std::string_view word(Origin value) { return pick(value, glossary::kOriginWords); }

}  // namespace zice
