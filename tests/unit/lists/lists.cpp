// Lists of staff and of enterprises served: what a row is, what its words mean, and what the figures come to.
#include "zice/lists.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "columns/words.h"
#include "lists/reading.h"
#include "text/folding.h"

namespace zice::test {

TEST_CASE("degrees: 大专 and above, below it, and words that say neither") {
  for (const char* word : {"大专", "专科", "高职（专科）", "本科", "大学本科", "全日制本科", "在职研究生",
                           "硕士学位", "本科/学士", "博士研究生", "大专以上", "非全日制硕士", "ｂ"}) {
    INFO(word);
    CHECK(is_degree(folded(word)) == (word == std::string("ｂ") ? Known::open : Known::yes));
  }
  for (const char* word : {"中专", "高 中", "初中", "技校", "中专及以下", "无"}) {
    INFO(word);
    CHECK(is_degree(folded(word)) == Known::no);
  }
  for (const char* word : {"", "大本", "本科在读", "大专及以下", "中专/大专", "研究生（肄业）", "-"}) {
    INFO(word);
    CHECK(is_degree(folded(word)) == Known::open);
  }
}

TEST_CASE("titles: 中级 and above, below it, and words that say neither") {
  for (const char* word :
       {"中级", "中级职称", "副高", "正高级", "工程师", "高级工程师", "正高级工程师", "教授级高级工程师",
        "经济师", "中级会计师", "中级会计", "高级会计", "讲师", "副教授", "助理研究员", "机械工程师（中级）",
        "高级工程师、注册会计师", "工程师/中级", "副研究员"}) {
    INFO(word);
    CHECK(is_title(folded(word)) == Known::yes);
  }
  for (const char* word : {"初级", "助理工程师", "助理会计师", "初级会计", "技术员", "统计员", "助教", "无",
                           "/", "—", "暂无", "无职称", "初级（软件）"}) {
    INFO(word);
    CHECK(is_title(folded(word)) == Known::no);
  }
  for (const char* word : {"", "软件工程师", "注册会计师", "高级技师", "经理", "工程师（拟评）",
                           "工程师（助理）", "待评", "助理工程师、造价师"}) {
    INFO(word);
    CHECK(is_title(folded(word)) == Known::open);
  }
}

TEST_CASE("the same enterprise is the same whatever the spaces, widths and brackets") {
  CHECK(folded("新疆甲（集团） 有限公司") == folded("新疆甲(集团)有限公司"));
  CHECK(folded("ＡＢＣ　科技\xC2\xA0公司") == folded("abc科技公司"));
  CHECK(folded("甲公司") != folded("甲有限公司"));
  const auto reading =
      read(ListKind::served_smes, {{"企业名称"}, {"甲（集团）公司"}, {"乙公司"}, {"甲(集团) 公司"}});
  CHECK(reading.entries == 3);
  CHECK(reading.counted == 2);
  CHECK(codes(reading) == Codes{"1 list/no_column", "4 list/duplicate"});
  CHECK(reading.findings[1].message.find("第 4 行与第 2 行") != std::string::npos);
  CHECK(figure(reading, "smes_served_last_year").value == 2);
}

TEST_CASE("with both, with either: a person counts once") {
  const auto reading = read(ListKind::staff, staff({{"甲", "本科", "工程师", "是"},
                                                    {"乙", "中专", "高级工程师", "是"},
                                                    {"丙", "大专", "无", "兼职"},
                                                    {"丁", "高中", "助理工程师", "专职"}}));
  CHECK(reading.findings.empty());
  CHECK(figure(reading, "service_staff").value == 4);
  CHECK(figure(reading, "service_staff_with_either").value == 3);
  CHECK(figure(reading, "service_staff_with_both").value == 1);
  CHECK(figure(reading, "fulltime_service_staff").value == 3);
  CHECK(figure(reading, "fulltime_service_staff_with_either").value == 2);
  CHECK(figure(reading, "fulltime_service_staff_with_both").value == 1);
}

TEST_CASE("a word that cannot be read leaves open only what hangs on it") {
  const auto reading =
      read(ListKind::staff, staff({{"甲", "大本", "工程师", "是"}, {"乙", "本科", "", "是"}}));
  CHECK(codes(reading) == Codes{"2 list/degree_unknown", "3 list/title_unknown"});
  CHECK(figure(reading, "service_staff").value == 2);
  CHECK(figure(reading, "service_staff_with_either").value == 2);
  const ListFigure& both = figure(reading, "service_staff_with_both");
  CHECK_FALSE(both.value);
  CHECK(both.least == 0);
  CHECK(both.most == 2);
}

TEST_CASE("what a column would tell is not told without it") {
  const auto reading = read(ListKind::staff, Rows{Row{"姓名", "学历"}, Row{"甲", "本科"}});
  CHECK(figure(reading, "service_staff").value == 1);
  for (const char* id : {"service_staff_with_both", "fulltime_service_staff"}) {
    CHECK_FALSE(figure(reading, id).least);
    CHECK_FALSE(figure(reading, id).why.empty());
  }
  const auto telling = read(ListKind::staff, {{"姓名", "学历", "职称", "是否从事为中小企业服务"},
                                              {"甲", "本科", "无", "是"},
                                              {"乙", "本科", "无", "否"}});
  CHECK(figure(telling, "service_staff").value == 1);
  CHECK(figure(telling, "employees").value == 2);
}

TEST_CASE("satisfaction: cut off, never rounded up, and two readings where 基本满意 stands") {
  CHECK(figure(read(ListKind::served_smes, served({"满意", "满意", "不满意"})), "satisfaction_rate").value ==
        6666);

  const auto decides = read(ListKind::served_smes, served({"满意", "满意", "满意", "基本满意", "不满意"}));
  CHECK_FALSE(figure(decides, "satisfaction_rate").value);
  CHECK(figure(decides, "satisfaction_rate").readings == std::vector<std::int64_t>{6000, 8000});

  const auto same_side = read(ListKind::served_smes, served({"满意", "满意", "满意", "满意", "基本满意"}));
  CHECK(figure(same_side, "satisfaction_rate").value == 8000);
  CHECK(figure(same_side, "satisfaction_rate").readings == std::vector<std::int64_t>{8000, 10000});

  const auto open = read(ListKind::served_smes, served({"满意", "基本满意", "尚可", "不满意"}));
  CHECK(open.grades->open == 1);
  CHECK(figure(open, "satisfaction_rate").readings.empty());
  CHECK(figure(open, "satisfaction_rate").least == 2500);
  CHECK(figure(open, "satisfaction_rate").most == 7500);
}

TEST_CASE("three columns under one heading take one tick") {
  const auto reading = read(ListKind::served_smes, {{"服务的中小企业名单及服务评价表"},
                                                    {"序号", "服务企业名称", "企业满意度", "", ""},
                                                    {"", "", "满意", "基本满意", "不满意"},
                                                    {"1", "甲公司", "√", "", ""},
                                                    {"2", "乙公司", "", "", "✓"},
                                                    {"3", "丙公司", "√", "√", ""},
                                                    {"4", "丁公司", "", "", ""},
                                                    {"5", "", "", "", ""},
                                                    {"备注：填写不少于60家"}});
  CHECK(reading.header_row == 2);
  CHECK(reading.entries == 4);
  CHECK(reading.grades->satisfied == 1);
  CHECK(reading.grades->dissatisfied == 1);
  CHECK(reading.grades->open == 2);
  CHECK(codes(reading) ==
        Codes{"6 list/grade_unknown", "7 list/grade_unknown", "8 list/number_only", "9 list/aside"});
}

TEST_CASE("a row without a readable name is not counted, and a namesake is another person") {
  const auto reading = read(ListKind::staff, staff({{"甲", "本科", "无", "是"},
                                                    {"", "本科", "无", "是"},
                                                    {"\xEF\xBF\xBD\xEF\xBF\xBD", "本科", "无", "是"},
                                                    {"甲", "大专", "无", "是"},
                                                    {"甲", "本科", "无", "是"}}));
  CHECK(codes(reading) == Codes{"3 list/no_name", "4 list/no_name", "5 list/same_name", "6 list/duplicate"});
  CHECK(reading.entries == 5);
  CHECK(reading.counted == 2);
}

TEST_CASE("what was typed is held against the list") {
  const std::string applicant =
      R"({"zice":1,"facts":{"smes_served_last_year":3,"satisfaction_rate":100},"documents":{"served_sme_list":{"rows":3}}})";
  const auto reading = read(ListKind::served_smes, served({"满意", "满意"}), applicant);
  CHECK(figure(reading, "smes_served_last_year").typed == 3);
  CHECK(figure(reading, "smes_served_last_year").differs);
  CHECK_FALSE(figure(reading, "satisfaction_rate").differs);
  CHECK(reading.rows_typed == 3);
  CHECK(reading.rows_differ);
  // Between the bounds it may be right; it can be neither of two readings.
  const auto readings = read(ListKind::served_smes, served({"满意", "基本满意"}),
                             R"({"zice":1,"facts":{"satisfaction_rate":75}})");
  CHECK(figure(readings, "satisfaction_rate").differs);
}

TEST_CASE("an empty list fills nothing, and one without a header says what is missing") {
  const auto empty = read(ListKind::staff, staff({}));
  CHECK(codes(empty) == Codes{"1 list/empty"});
  CHECK_FALSE(figure(empty, "service_staff").value);
  const auto other = read(ListKind::staff, Rows{Row{"a", "b"}, Row{"1", "2"}});
  CHECK(other.header_row == 0);
  CHECK(codes(other) == Codes{"0 list/no_header"});
}

// The same files are read by the other builds in tests/corpus/lists.test.mjs.
TEST_CASE("the lists of tests/cases/lists are answered to the byte") {
  int read = 0;
  for (const auto& file : std::filesystem::directory_iterator(ZICE_CASES "/lists")) {
    INFO(file.path());
    const auto example = nlohmann::ordered_json::parse(std::ifstream(file.path()));
    const auto reading =
        zice::read_list(*list_kind(example["list"].get<std::string>()), example["rows"].dump(),
                        *load_applicant("a.json", example["applicant"].dump(), *vocabulary()).value,
                        *vocabulary(), rulesets());
    REQUIRE(reading);
    CHECK(to_json(*reading.value, *vocabulary()) == example["answer"].dump());
    ++read;
  }
  CHECK(read > 0);
}

TEST_CASE("a list is read once and counted as often as the applicant changes") {
  const auto list = load_list(ListKind::served_smes, json(served({"满意", "不满意"})).dump());
  REQUIRE(list);
  for (const char* applicant : {R"({"zice":1})", R"({"zice":1,"facts":{"smes_served_last_year":3}})"}) {
    const auto given = load_applicant("a.json", applicant, *vocabulary());
    const ListReading counted = count_list(*list.value, *given.value, *vocabulary(), rulesets());
    CHECK(to_json(counted, *vocabulary()) ==
          to_json(read(ListKind::served_smes, served({"满意", "不满意"}), applicant), *vocabulary()));
  }
}

TEST_CASE("rows that are no rows of texts, and too many of them, are refused") {
  const auto refused = [](const std::string& rows) {
    const auto reading = read_list(
        ListKind::staff, rows, *load_applicant("a", R"({"zice":1})", *vocabulary()).value, *vocabulary(), {});
    REQUIRE_FALSE(reading);
    return reading.findings.at(0).code;
  };
  CHECK(refused("{}") == "json/type");
  CHECK(refused(R"([["a",1]])") == "json/type");
  CHECK(refused(R"(["a"])") == "json/type");
  CHECK(refused("[[") == "json/syntax");
  CHECK(refused(json(std::vector<json>(10001, json::array({"a"}))).dump()) == "list/too_long");
}

}  // namespace zice::test
