// Articles, items and annexes in a measure's text, however that was copied.
#include <catch2/catch.hpp>

#include "explaining/source_text.h"

namespace zice {

TEST_CASE("articles and items are found whatever stands before them", "[source]") {
  const SourceText text(
      "某市文件\n第一章 总则\n\n　　第一条  为了示例。\n**第二条** "
      "应同时具备：\n（一）运营两年以上，\n续行；\n"
      "- (二)资产 300 万元以上。见第一条。\n第二章 附则\n\n第三條 自发布之日起施行。\n");
  CHECK(text.cites() == std::vector<std::string>{"1", "2", "2.1", "2.2", "3"});
  CHECK(text.words("1") == "第一条　为了示例。");
  CHECK(text.words("2.1") == "（一）运营两年以上，续行；");
  CHECK(text.words("2.2") == "(二)资产300万元以上。见第一条。");
  CHECK(text.opening("2") == "第二条　应同时具备：");
  CHECK(text.words("3") == "第三条　自发布之日起施行。");
  CHECK(text.words("2.3").empty());
  CHECK(text.words("4").empty());
}

TEST_CASE("items may follow each other on one line, and what refers to one begins none", "[source]") {
  const SourceText text(
      "第一条 材料：（一）报告；（二）执照，第（一）项（三）除外；（三）其他。第（二）项可以承诺。\n");
  CHECK(text.cites() == std::vector<std::string>{"1", "1.1", "1.2", "1.3"});
  CHECK(text.words("1.2") == "（二）执照，第（一）项（三）除外；");
}

TEST_CASE("a line that begins with the name of an earlier article begins none", "[source]") {
  const SourceText text(
      "第一条 甲。\n第二条 乙，按\n第一条的规定；\n第九十九条是另一部办法的。\n第三条 丙。\n");
  CHECK(text.cites() == std::vector<std::string>{"1", "2", "3"});
  CHECK(text.words("2") == "第二条　乙，按第一条的规定；第九十九条是另一部办法的。");
}

TEST_CASE("articles beyond the tens, and one that the text lacks", "[source]") {
  std::string text;
  for (const char* article : {"一", "二", "四", "五", "九", "十", "十一"})
    text += "第" + std::string(article) + "条 文。\n";
  CHECK(SourceText(text).cites() == std::vector<std::string>{"1", "2", "4", "5", "9", "10", "11"});
  std::string many;
  for (int i = 1; i <= 120; ++i) many += "第 " + std::to_string(i) + " 条 文。\n";
  CHECK(SourceText(many).words("113") == "第113条　文。");
}

TEST_CASE("annexes, the list of them, and articles within them", "[source]") {
  const SourceText text(
      "附件：\n第一条 甲。\n附件：1. 申请表\n2. 名单\n附件 1\n申请表\n第一条 表内说明\n附件二\n名单\n");
  CHECK(text.cites() == std::vector<std::string>{"1"});
  CHECK(text.words("1") == "第一条　甲。");
  CHECK(text.words("annex-1") == "申请表第一条表内说明");
  CHECK(text.words("annex-2") == "名单");
  CHECK(text.words("annex-3").empty());
}

TEST_CASE("a long annex is shortened and says how long it is", "[source]") {
  std::string text = "第一条 甲。\n附件1\n";
  for (int i = 0; i < 400; ++i) text += "字";
  const std::string shown = SourceText(text).words("annex-1");
  CHECK(shown.find("……（附件共 400 字）") != std::string::npos);
  CHECK(shown.size() < 1000);
}

TEST_CASE("what is no measure has no articles", "[source]") {
  CHECK(SourceText("").cites().empty());
  CHECK(SourceText("第\n第条\n（一）甲\n附件1\n\xff\xfe").cites().empty());
}

}  // namespace zice
