// Which column of a list is what, which rows are none of its entries, and which names are alike.
#include "columns/similar.h"
#include "lists/reading.h"

namespace zice::test {

TEST_CASE("halves side by side are both read, unless they are the same or empty") {
  const auto both = read(ListKind::served_smes, {{"序号", "企业名称", "满意度", "序号", "企业名称", "满意度"},
                                                 {"1", "甲厂", "满意", "3", "丙厂", "不满意"},
                                                 {"2", "乙厂", "满意", "", "", ""}});
  CHECK(codes(both) == Codes{"1 list/side_by_side"});
  CHECK(both.entries == 3);
  CHECK(both.grades->dissatisfied == 1);
  const auto three = read(ListKind::staff, {{"姓名", "姓名", "姓名"}, {"甲", "乙", "丙"}, {"丁", "戊", ""}});
  CHECK(three.counted == 5);
  const auto empty =
      read(ListKind::served_smes, {{"企业名称", "满意度", "企业名称", "满意度"}, {"甲厂", "满意", "", ""}});
  CHECK(codes(empty).empty());
  const auto copied =
      read(ListKind::served_smes, {{"企业名称", "满意度", "企业名称"}, {"甲厂", "满意", "甲厂"}});
  CHECK(codes(copied) == Codes{"1 list/two_names"});
  CHECK(copied.counted == 1);
}

TEST_CASE("of two columns of names the one that says who was served counts, and that is said") {
  const auto platform =
      read(ListKind::served_smes,
           {{"企业名称", "单位名称", "满意度"}, {"示例中心", "甲厂", "满意"}, {"示例中心", "乙厂", "满意"}});
  CHECK(codes(platform) == Codes{"1 list/two_names"});
  CHECK(platform.counted == 2);
  const auto halves =
      read(ListKind::served_smes, {{"单位名称", "企业名称", "满意度", "单位名称", "企业名称", "满意度"},
                                   {"中心", "甲厂", "满意", "中心", "乙厂", "满意"}});
  CHECK(codes(halves) == Codes{"1 list/side_by_side", "1 list/two_names"});
  CHECK(halves.counted == 2);
}

TEST_CASE("the header: below the lines of a form, over two rows, with units and numbers of columns") {
  const auto form = read(ListKind::served_smes, {{"单位名称（盖章）：", "示例中心", "联系人：", "张三"},
                                                 {"企业名称", "满意度"},
                                                 {"甲厂", "满意"},
                                                 {"示例中心", "满意"}});
  CHECK(form.header_row == 2);
  CHECK(codes(form) == Codes{"4 list/name_doubtful"});
  const auto above = read(ListKind::served_smes, {{"序号", "企业信息", "", "满意度"},
                                                  {"", "企业名称", "联系人", ""},
                                                  {"1", "甲厂", "张", "满意"},
                                                  {"2", "", "", ""},
                                                  {"3", "", "", ""}});
  CHECK(codes(above) == Codes{"4 list/number_only"});
  CHECK(above.counted == 1);
  const auto numbers = read(ListKind::served_smes, {{"序号", "企业名称", "服务次数", "满意度"},
                                                    {"", "", "（次）", ""},
                                                    {"甲", "乙", "1", "2"},
                                                    {"1", "甲厂", "3", "满意"}});
  CHECK(codes(numbers) == Codes{"2 list/aside", "3 list/aside"});
  CHECK(numbers.counted == 1);
  const auto only_numbers =
      read(ListKind::staff, {{"序号", "编号", "姓名"}, {"1", "2", ""}, {"2", "2", "甲"}});
  CHECK(only_numbers.counted == 1);
  // A first row without a name is no second row of headings, though its words could be.
  const auto nameless =
      read(ListKind::served_smes,
           {{"企业名称", "满意度", "是否本地"}, {"", "满意", "本地"}, {"甲厂", "满意", "本地"}});
  CHECK(codes(nameless) == Codes{"2 list/no_name"});
  CHECK(nameless.grades->satisfied == 1);
}

TEST_CASE("what stands under no heading, and names that may be several, are said") {
  const auto unheaded =
      read(ListKind::served_smes,
           {{"企业名称", "", "满意度"}, {"甲厂", "乙厂", "满意"}, {"丙厂", "丁厂", "满意"}});
  CHECK(codes(unheaded) == Codes{"1 list/no_heading"});
  const auto several = read(ListKind::served_smes, {{"企业名称", "满意度"},
                                                    {"甲公司、乙公司", "满意"},
                                                    {"甲厂\n乙厂", "满意"},
                                                    {"丙：丁厂", "满意"},
                                                    {"???公司", "满意"},
                                                    {"Foo Co., Ltd", "满意"},
                                                    {"1、戊厂", "满意"}});
  CHECK(several.counted == 6);
  CHECK(codes(several) == Codes{"2 list/name_doubtful", "3 list/name_doubtful", "4 list/name_doubtful",
                                "5 list/name_doubtful"});
}

TEST_CASE("another table below is said and not read, and the same header again is none") {
  const auto other = read(ListKind::served_smes,
                          {{"企业名称", "满意度"}, {"甲厂", "满意"}, {"姓名", "学历"}, {"张三", "本科"}});
  CHECK(codes(other) == Codes{"3 list/other_table"});
  CHECK(other.counted == 1);
  const auto moved =
      read(ListKind::served_smes,
           {{"企业名称", "满意度"}, {"甲厂", "满意"}, {"序号", "企业名称", "满意度"}, {"1", "乙厂", "满意"}});
  CHECK(codes(moved) == Codes{"3 list/other_table"});
  CHECK(moved.counted == 1);
  const auto again = read(ListKind::served_smes, {{"序号", "企业名称", "企业满意度", "", ""},
                                                  {"", "", "满意", "基本满意", "不满意"},
                                                  {"1", "甲厂", "√", "", ""},
                                                  {"序号", "企业名称", "企业满意度", "", ""},
                                                  {"", "", "满意", "基本满意", "不满意"},
                                                  {"2", "乙厂", "", "√", ""}});
  CHECK(codes(again) == Codes{"4 list/aside", "5 list/aside"});
  CHECK(again.counted == 2);
}

TEST_CASE("notes run on below the first of them, and names do not") {
  const auto reading = read(ListKind::served_smes, {{"企业名称", "满意度"},
                                                    {"甲厂", "满意"},
                                                    {"注：1.满意度由企业填写"},
                                                    {"2、请如实填写"},
                                                    {"（此表可复制）"},
                                                    {"平台盖章"},
                                                    {"乙", "满意"},
                                                    {"丙", ""}});
  CHECK(codes(reading) ==
        Codes{"3 list/aside", "4 list/aside", "5 list/aside", "6 list/aside", "8 list/grade_unknown"});
  CHECK(reading.counted == 3);
}

TEST_CASE("a tick and a word for one grade are to be the same") {
  const auto reading = read(ListKind::served_smes, {{"企业名称", "满意", "基本满意", "不满意", "满意度"},
                                                    {"甲厂", "√", "", "", "满意"},
                                                    {"乙厂", "", "√", "", "不满意"},
                                                    {"丙厂", "", "", "", "满意"},
                                                    {"丁厂", "", "", "√", ""}});
  CHECK(codes(reading) == Codes{"3 list/grade_unknown"});
  CHECK(reading.grades->satisfied == 2);
  CHECK(reading.grades->dissatisfied == 1);
  CHECK(reading.grades->open == 1);
}

TEST_CASE("a third row is held against every row of its name") {
  const auto reading =
      read(ListKind::staff,
           staff({{"甲", "本科", "无", "是"}, {"甲", "大专", "无", "是"}, {"甲", "大 专", "无", "是"}}));
  CHECK(codes(reading) == Codes{"3 list/same_name", "4 list/duplicate"});
  CHECK(reading.counted == 2);
}

namespace {

SimilarNames similar_names(ListKind kind, const std::vector<std::string_view>& names) {
  SimilarNames similar(kind);
  for (const std::string_view name : names) similar.add(name);
  for (std::size_t heap = 0; heap < similar.heaps(); ++heap) similar.look_through(heap);
  return similar;
}

}  // namespace

TEST_CASE("names that are alike are found by keys, no more than twice as many as there are characters") {
  std::vector<std::string> names;
  std::size_t characters = 0;
  for (int i = 0; i < 10000; ++i) {
    names.push_back("许昌市" + std::to_string(i) + "号商贸有限公司");
    characters += 20;
  }
  names.push_back("许昌市鑫源商贸有限公司");
  names.push_back("许昌市鑫缘商贸有限公司");
  const SimilarNames found = similar_names(ListKind::served_smes, {names.begin(), names.end()});
  REQUIRE(found.pairs().size() == 1);
  CHECK(found.pairs()[0].earlier == 10000);
  CHECK(found.pairs()[0].later == 10001);
  CHECK(found.compared() <= 2 * characters);
  CHECK(similar_names(ListKind::staff, {"张三丰甲乙", "张四丰甲乙"}).pairs().empty());
}

}  // namespace zice::test
