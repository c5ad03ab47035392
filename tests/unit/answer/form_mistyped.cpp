// What a form makes of what it cannot take.
#include <catch2/catch.hpp>

#include "kit/measures.h"
#include "zice/form.h"

namespace zice::test {

TEST_CASE("a form takes no fact and no document that does not exist", "[form]") {
  Form form({measure("xuchang-2020").ruleset}, day("2022-09-15"));
  CHECK(form.set(9999, 1) != 0);
  form.clear(9999);
  form.set_document(9999, {});
  CHECK(form.problem_text(9999).empty());
}

TEST_CASE("what is wrong with a typed value is told until it is mended", "[form]") {
  Form form({measure("xuchang-2020").ruleset}, day("2022-09-15"));
  CHECK(form.set(fact("service_staff"), 8) == 0);
  CHECK(form.set(fact("service_staff_with_either"), 9) != 0);
  CHECK(form.problem_text(fact("service_staff_with_either")).find("8") != std::string::npos);
  // The whole grows: the part fits without being typed again.
  CHECK(form.set(fact("service_staff"), 9) == 0);
  CHECK(form.views().problem[fact("service_staff_with_either")] == 0);
  // A whole that is gone cannot be exceeded.
  CHECK(form.set(fact("service_staff"), 5) == 0);
  CHECK(form.views().problem[fact("service_staff_with_either")] != 0);
  form.clear(fact("service_staff"));
  CHECK(form.views().problem[fact("service_staff_with_either")] == 0);
}

}  // namespace zice::test
