// Large enterprises on a list of small and medium ones (工信部联企业〔2011〕300号), and what is chosen of a
// list.
#include <catch2/catch.hpp>

#include "lists/reading.h"

namespace zice::test {
namespace {

const Row kHeader = {"企业名称", "所属行业", "从业人员", "营业收入（万元）",
                     "资产总额", "满意度",   "是否本地"};

ListReading sized(Rows rows) {
  rows.insert(rows.begin(), kHeader);
  return read(ListKind::served_smes, rows);
}

ListReading settled(ListKind kind, const Rows& rows, const std::string& choices) {
  const auto list = load_list(kind, json(rows).dump(), choices);
  REQUIRE(list);
  const auto nobody = load_applicant("a.json", R"({"zice":1})", *vocabulary());
  return count_list(*list.value, *nobody.value, *vocabulary(), rulesets());
}

const ListColumnReading& column(const ListReading& reading, std::string_view id) {
  for (const ListColumnReading& one : reading.columns) {
    if (one.id == id) return one;
  }
  FAIL("no column " << id);
  return reading.columns.front();
}

}  // namespace

TEST_CASE("a large enterprise is not counted and told with its reason, one that may be is counted and told",
          "[sizes]") {
  const auto reading = sized({{"甲厂", "工业", "1000", "40000", "", "满意", "是"},
                              {"乙厂", "工业", "999", "40000", "", "满意", "是"},
                              {"丙厂", "工业", "1000", "", "", "满意", "是"},
                              {"丁厂", "建筑业", "", "80000", "8亿元", "满意", "是"},
                              {"戊厂", "餐饮", "5", "1", "", "满意", "是"},
                              {"己厂", "工业", "19", "", "", "满意", "是"},
                              {"庚厂", "工业", "100", "", "", "满意", "是"},
                              {"甲厂", "工业", "1000", "40000", "", "满意", "是"}});
  CHECK(reading.entries == 8);
  CHECK(reading.counted == 5);
  CHECK(figure(reading, "smes_served_last_year").value == 5);
  CHECK(figure(reading, "local_smes_served_last_year").value == 5);
  CHECK(reading.grades->satisfied == 5);
  CHECK(codes(reading) == Codes{"2 list/large_enterprise", "4 list/size_unknown", "5 list/large_enterprise",
                                "6 list/size_unknown", "9 list/duplicate"});
  const auto says = [&](std::size_t at, std::string_view part) {
    INFO(reading.findings[at].message);
    CHECK(reading.findings[at].message.find(part) != std::string::npos);
  };
  says(0, "第 2 行“甲厂”：“从业人员”填的是1000、“营业收入（万元）”填的是40000，按《中小企业划型标准规定》");
  says(0, "达到工业的大型企业标准（从业人员 1000 人及以上且营业收入 40000 万元及以上），不是中小企业");
  says(1, "“营业收入（万元）”没有填写");
  says(3, "“所属行业”填的“餐饮”不是标准里的行业名称");
  REQUIRE(reading.sizes);
  CHECK(reading.sizes->large == 2);
  CHECK(reading.sizes->medium == 1);
  CHECK(reading.sizes->micro == 1);
  CHECK(reading.sizes->below_large == 1);
  CHECK(reading.sizes->open == 2);
}

TEST_CASE("money without a unit anywhere is not guessed at", "[sizes]") {
  const auto reading =
      read(ListKind::served_smes, {{"企业名称", "所属行业", "从业人员", "营业收入", "满意度"},
                                   {"甲厂", "工业", "1000", "400000000", "满意"},
                                   {"乙厂", "工业", "1000", "4亿元", "满意"}});
  CHECK(codes(reading) == Codes{"2 list/size_unknown", "3 list/large_enterprise"});
  CHECK(reading.counted == 1);
}

TEST_CASE("without trades nothing is told of sizes, and without figures nothing is said", "[sizes]") {
  const auto reading =
      read(ListKind::served_smes, {{"企业名称", "从业人员", "满意度"}, {"甲厂", "9000", "满意"}});
  CHECK(codes(reading) == Codes{"1 list/no_sizes"});
  CHECK(reading.counted == 1);
  CHECK_FALSE(reading.sizes);
  CHECK(
      codes(read(ListKind::served_smes, {{"企业名称", "行业", "满意度"}, {"甲厂", "工业", "满意"}})).empty());
}

TEST_CASE(
    "size columns that nobody filled in are as good as none, one row left blank is told with the others",
    "[sizes]") {
  const auto none = sized({{"甲厂", "", "", "", "", "满意", "是"}, {"乙厂", "", "", "", "", "满意", "是"}});
  CHECK(none.findings.empty());
  CHECK_FALSE(none.sizes);
  const auto some =
      sized({{"甲厂", "", "", "", "", "满意", "是"}, {"乙厂", "工业", "9", "", "", "满意", "是"}});
  CHECK(codes(some) == Codes{"1 list/size_unknown"});
  CHECK(some.sizes->open == 1);
  CHECK(some.sizes->micro == 1);
}

TEST_CASE("a column that its heading does not give away is the one that is chosen") {
  const Rows rows = {{"姓名", "学历", "水平", "是否专职"}, {"甲", "本科", "工程师", "是"}};
  const auto before = settled(ListKind::staff, rows, "");
  CHECK(codes(before) == Codes{"1 list/no_column"});
  CHECK(column(before, "title").at == 0);
  CHECK(column(before, "title").lacking);
  CHECK_FALSE(column(before, "degree").lacking);
  CHECK(before.headings.size() == 4);
  CHECK(before.headings[2].heading == "水平");
  const auto after = settled(ListKind::staff, rows, R"({"columns":{"title":3}})");
  CHECK(after.findings.empty());
  CHECK(column(after, "title").at == 3);
  CHECK(column(after, "title").chosen);
  CHECK(figure(after, "service_staff_with_both").value == 1);
}

TEST_CASE("with the column of names chosen, the likely row is the header") {
  const Rows rows = {{"二〇二五年度"}, {"谁", "满意度"}, {"甲厂", "满意"}, {"乙厂", "不满意"}};
  const auto before = settled(ListKind::served_smes, rows, "");
  CHECK(before.header_row == 0);
  REQUIRE(before.headings.size() == 2);
  CHECK(before.headings[0].heading == "谁");
  const auto after = settled(ListKind::served_smes, rows, R"({"columns":{"name":1}})");
  CHECK(after.header_row == 2);
  CHECK(figure(after, "smes_served_last_year").value == 2);
  CHECK(figure(after, "satisfaction_rate").value == 5000);
}

TEST_CASE("a row of entries below a header that was chosen is no second row of headings") {
  const auto reading = settled(ListKind::served_smes, {{"厂家", "打分"}, {"甲厂", "满意"}, {"乙厂", "满意"}},
                               R"({"columns":{"name":1,"grade":2}})");
  CHECK(reading.counted == 2);
  CHECK(reading.grades->satisfied == 2);
}

TEST_CASE("a chosen column goes before what headings say, and one beyond the table chooses nothing") {
  const Rows rows = {{"企业名称", "满意度", "二次评价"}, {"甲厂", "满意", "不满意"}};
  CHECK(settled(ListKind::served_smes, rows, R"({"columns":{"grade":3}})").grades->dissatisfied == 1);
  CHECK(settled(ListKind::served_smes, rows, R"({"columns":{"grade":9}})").grades->satisfied == 1);
}

TEST_CASE("blanks are open until they are settled in bulk, and then the figure says so") {
  const Rows rows = staff({{"甲", "本科", "", "是"}, {"乙", "本科", "", "是"}, {"丙", "", "工程师", "是"}});
  const auto open = settled(ListKind::staff, rows, "");
  CHECK(column(open, "title").blanks == 2);
  CHECK(column(open, "title").blank_as == "无");
  CHECK_FALSE(figure(open, "service_staff_with_both").value);
  const auto after = settled(ListKind::staff, rows, R"({"blanks":["title","degree"]})");
  CHECK(figure(after, "service_staff_with_both").value == 0);
  CHECK(figure(after, "service_staff_with_either").value == 3);
  CHECK(codes(after) == Codes{"1 list/blanks_settled", "1 list/blanks_settled"});
  CHECK(figure(after, "service_staff_with_both").why.find("“职称”空白的 2 格都按“无”计") !=
        std::string::npos);
  CHECK(figure(after, "service_staff").why.find("空白") == std::string::npos);
}

TEST_CASE("a row without any tick is a blank like any other") {
  const Rows rows = {{"企业名称", "满意", "基本满意", "不满意"}, {"甲厂", "√", "", ""}, {"乙厂", "", "", ""}};
  const auto open = settled(ListKind::served_smes, rows, "");
  CHECK(open.grades->open == 1);
  const auto after = settled(ListKind::served_smes, rows, R"({"blanks":["grade"]})");
  CHECK(after.grades->dissatisfied == 1);
  CHECK(figure(after, "satisfaction_rate").value == 5000);
}

TEST_CASE("choices that are none are refused, and say where") {
  for (const char* choices :
       {R"({"columns":{"titel":3}})", R"({"columns":{"title":0}})", R"({"columns":{"title":"3"}})",
        R"({"columns":{"title":1.5}})", R"({"blanks":["name"]})", R"({"blanks":[1]})"}) {
    INFO(choices);
    const auto list = load_list(ListKind::staff, "[]", choices);
    CHECK_FALSE(list);
    REQUIRE(list.findings.size() == 1);
    CHECK(list.findings[0].code == "list/choices");
  }
  CHECK_FALSE(load_list(ListKind::staff, "[]", "[]"));
  CHECK_FALSE(load_list(ListKind::staff, "[]", R"({"other":1})"));
}

TEST_CASE("findings by sort: how many, which, and the facts that hang on them") {
  Rows rows = staff({});
  for (int i = 0; i < 120; ++i)
    rows.push_back({"人" + std::to_string(i), "大本", "工程师", i < 3 ? "许" : "是"});
  rows.push_back({"合计", "", "", ""});
  const auto reading = read(ListKind::staff, rows);
  REQUIRE(reading.sorts.size() == 3);
  int all = 0;
  for (const ListRemark& sort : reading.sorts) all += sort.count;
  CHECK(all == reading.remarks);
  CHECK(reading.sorts[0].code == "list/degree_unknown");
  CHECK(reading.sorts[0].heading == "学历");
  CHECK(reading.sorts[0].count == 120);
  CHECK(reading.sorts[0].findings.size() == 100);
  CHECK(reading.sorts[0].facts.size() == 6);
  CHECK(reading.sorts[1].heading == "是否专职");
  CHECK(reading.sorts[1].count == 3);
  CHECK(reading.sorts[1].facts.size() == 3);
  CHECK(reading.sorts[2].code == "list/aside");
  CHECK(reading.sorts[2].facts.empty());
}

TEST_CASE("a form's columns: by what they are, by their own heading, by what asks for the same") {
  const Rows rows = {{"序号", "企业名称", "联系人", "手机", "备注", "满意度"},
                     {"1", "甲厂", "张三", "=cmd", "无", "满意"},
                     {"", "合计", "", "", "", ""},
                     {"2", "乙厂", "李四", "1", "", "不满意"},
                     {"3", "甲 厂", "张三", "", "", ""}};
  const auto list = load_list(ListKind::served_smes, json(rows).dump());
  const auto filled = form_rows(
      *list.value, R"(["序号","服务企业名称","企业联系人","联系电话","服务内容简述","满意","不满意"])");
  REQUIRE(filled);
  CHECK(*filled.value ==
        FormRows{{"", "甲厂", "张三", "=cmd", "", "√", ""}, {"", "乙厂", "李四", "1", "", "", "√"}});
  CHECK_FALSE(form_rows(*list.value, "[1]"));
}

TEST_CASE("a form with one column for the grade takes it from ticks") {
  const Rows rows = {{"企业名称", "满意", "基本满意", "不满意"}, {"甲厂", "", "√", ""}};
  const auto list = load_list(ListKind::served_smes, json(rows).dump());
  CHECK(*form_rows(*list.value, R"(["企业名称","满意度"])").value == FormRows{{"甲厂", "基本满意"}});
}

}  // namespace zice::test
