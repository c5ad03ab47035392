// Every word that is said of a result is in the glossary, and no two things of one kind are told by the same.
#include "zice/words.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "glossary_words.h"
#include "zice/enumerators.h"
#include "zice/timeline.h"

namespace zice::test {
namespace {

template <class Enum, std::size_t N>
void check_words(const std::array<std::string_view, N>& ids) {
  std::set<std::string_view> said;
  static_assert(N == count_of<Enum>());
  for (std::size_t i = 0; i < N; ++i) {
    CAPTURE(i);
    CHECK(name(static_cast<Enum>(i)) == ids[i]);
    CHECK_FALSE(word(static_cast<Enum>(i)).empty());
    CHECK(said.insert(word(static_cast<Enum>(i))).second);
  }
}

}  // namespace

TEST_CASE("each state has a word of its own", "[words]") {
  check_words<Status>(glossary::kStatusIds);
  check_words<Verdict>(glossary::kVerdictIds);
  check_words<DocumentStatus>(glossary::kDocumentIds);
  check_words<MaterialStatus>(glossary::kMaterialIds);
  check_words<ForceStatus>(glossary::kForceIds);
  check_words<StepId>(glossary::kStepIds);
  check_words<Standing>(glossary::kStandingIds);
  REQUIRE(glossary::kAnswerIds == std::array<std::string_view, 4>{"yes", "no", "unset", "none"});
  CHECK(word(Term::yes) == "是");
  CHECK(word(Term::actual) == "实际");
  CHECK(word(Term::relaxed) == glossary::kFigureWords[6]);
  CHECK(word(Term::at_hand) == "已备");
  CHECK(word(Term::absent) == "未备");
}

TEST_CASE("what is unknown, and what does not apply, is one word wherever it stands", "[words]") {
  CHECK(word(DocumentStatus::unknown) == word(Status::unknown));
  CHECK(word(MaterialStatus::unknown) == word(Status::unknown));
  CHECK(word(MaterialStatus::not_applicable) == word(Status::not_applicable));
  CHECK(word(DocumentStatus::missing) == word(Term::absent));
}

}  // namespace zice::test
