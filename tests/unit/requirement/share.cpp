// A share of qualified people, compared by cross-multiplication, with the two readings of 和.
#include <catch2/catch.hpp>
#include <cmath>

#include "kit/small_ruleset.h"

namespace zice::test {
namespace {

using nlohmann::json;

json share_of_staff(double percent) {
  return {{"share",
           {{"of", "service_staff"},
            {"both", "service_staff_with_both"},
            {"either", "service_staff_with_either"},
            {"at_least", percent},
            {"joined", "and"}}}};
}

json staff(int whole, int either, int both) {
  return {{"service_staff", whole}, {"service_staff_with_either", either}, {"service_staff_with_both", both}};
}

}  // namespace

TEST_CASE("share: compared by cross-multiplication, never by a rounded percentage", "[requirement]") {
  OneCondition eighty(share_of_staff(80));
  CHECK(eighty.status(staff(9, 7, 7)) == Status::unmet);  // 77.7… %
  CHECK(eighty.last[0].conditions[0].figure->gap == 1);
  CHECK(eighty.last[0].conditions[0].figure->gap_unit == "人");
  CHECK(eighty.last[0].conditions[0].figure->actual == 77.77);
  CHECK(eighty.status(staff(8, 6, 6)) == Status::unmet);
  CHECK(eighty.last[0].conditions[0].figure->gap == 1);
  CHECK(eighty.status(staff(8, 7, 7)) == Status::met);
  CHECK(eighty.last[0].conditions[0].figure->margin == 0);
  CHECK(eighty.status(staff(10, 8, 8)) == Status::met);
  CHECK(eighty.status(staff(1000, 796, 796)) == Status::unmet);                // 79.6 % is not rounded to 80
  CHECK(eighty.status(staff(99999999, 79999999, 79999999)) == Status::unmet);  // 79.9999998 %
  CHECK(eighty.last[0].conditions[0].figure->actual == 79.99);
  CHECK(eighty.last[0].conditions[0].figure->gap == 1);

  OneCondition seventy(share_of_staff(70));
  CHECK(seventy.status(staff(20, 14, 14)) == Status::met);
  CHECK(seventy.status(staff(20, 13, 13)) == Status::unmet);
  OneCondition sixty_six(share_of_staff(66.67));
  CHECK(sixty_six.status(staff(3, 2, 2)) == Status::unmet);  // 66.666… %
  CHECK(sixty_six.status(staff(10000, 6667, 6667)) == Status::met);
}

TEST_CASE("share: 和 has two readings, and the figures are those of the stricter", "[requirement]") {
  OneCondition eighty(share_of_staff(80));
  const NodeResult& between = eighty.weigh(staff(10, 8, 7));
  CHECK(between.status == Status::discretionary);
  CHECK(between.because == Because::reading);
  CHECK(between.figure->actual == 70);
  CHECK(between.figure->gap == 1);
  CHECK(eighty.status(staff(10, 7, 7)) == Status::unmet);
  CHECK(eighty.status({{"service_staff", 10}, {"service_staff_with_both", 8}}) == Status::met);
  CHECK(eighty.status({{"service_staff", 10}, {"service_staff_with_both", 7}}) == Status::unknown);
  CHECK(eighty.status({{"service_staff", 10}, {"service_staff_with_either", 7}}) == Status::unmet);
  CHECK(eighty.status({{"service_staff", 10}, {"service_staff_with_either", 8}}) == Status::unknown);
  // A whole that was not given is unknown whatever its parts say.
  CHECK(eighty.status({{"service_staff_with_either", 8}, {"service_staff_with_both", 8}}) == Status::unknown);
  CHECK(eighty.status(staff(0, 0, 0)) == Status::met);  // nobody lacks anything
  CHECK(std::isnan(eighty.last[0].conditions[0].figure->actual));
}

TEST_CASE("share: 或 counts whoever has either", "[requirement]") {
  OneCondition seventy(json{{"share",
                             {{"of", "fulltime_service_staff"},
                              {"either", "fulltime_service_staff_with_either"},
                              {"at_least", 70},
                              {"joined", "or"}}}});
  CHECK(seventy.status({{"fulltime_service_staff", 20}, {"fulltime_service_staff_with_either", 14}}) ==
        Status::met);
  CHECK(seventy.status({{"fulltime_service_staff", 20}, {"fulltime_service_staff_with_either", 13}}) ==
        Status::unmet);
  CHECK(seventy.status({{"fulltime_service_staff", 20}, {"fulltime_service_staff_with_both", 20}}) ==
        Status::unknown);
}

}  // namespace zice::test
