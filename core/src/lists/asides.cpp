#include "lists/asides.h"

#include <algorithm>
#include <string>

#include "columns/words.h"
#include "text/pick.h"
#include "text/words.h"
#include "zice/utf8.h"

namespace zice {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kSigns = "()<>\"'-~,.:/*_=+#!?|";

// Each whole. Signs around them do not count.
constexpr std::string_view kEnds =
    "|以下空白|以下为空白|以下空|以下为空|以下无正文|以下无内容|以下无|此处空白|此页空白|本页以下空白|空白|"
    "下空|略|以下略|其余略|余略|续|续表|续上表|接上页|接上表|转下页|接下页|下页续|见附件|见附表|详见附件|"
    "详见附表|完|结束|正文完|end|theend|";
constexpr std::string_view kErrors = "|null|undefined|nan|none|nil|n/a|blank|";

// What a total is of, and its figures: 合计：49家, 上一年度共服务企业 85 家.
constexpr std::string_view kTotals =
    "小计|合计|总计|共计|总数|累计|总共|平均分|平均|满意率|综合满意度|上一年度共服务|本年度共服务|实际服务";
constexpr std::string_view kTotalsOf = "本页|本表|全表|本栏|以上|人员|企业";
constexpr std::string_view kCounted = "0123456789()<>-~·,.:/_=+%家户人个名条项企业位共数量中小服务为计万元值";

constexpr std::string_view kNotes =
    "|备注|说明|注|填写说明|填表说明|填报说明|填表须知|填写要求|附注|注意|注意事项|备考|提示|要求|附|附件|"
    "附表|"
    "来源|资料来源|数据来源|注释|其中|单位|计量单位|";
constexpr std::string_view kSigned =
    "|填表人|填报人|填写人|制表人|制表|审核人|审核|复核人|复核|校对|校对人|经办人|经办|负责人|单位负责人|"
    "部门负责人|平台负责人|主管领导|分管领导|法定代表人|法人代表|法人|联系人|联系电话|联系方式|电话|手机|"
    "邮箱|地址|填表日期|"
    "填报日期|填写日期|填表时间|填报时间|制表日期|制表时间|打印日期|打印时间|截止日期|统计日期|日期|时间|"
    "盖章|"
    "公章|单位|单位公章|单位盖章|签字|签名|签章|批准|批准人|编制|编制人|统计人|报送单位|填报单位|填表单位|"
    "制表单位|"
    "申报单位|申报单位名称|单位名称|平台名称|机构名称|企业名称|服务机构|报告期|统计期间|";
constexpr std::string_view kSigners =
    "填表人|填报人|填写人|制表人|审核人|复核人|校对人|经办人|负责人|单位负责人|批准人|编制人|统计人";

constexpr std::string_view kExamples = "示例|样例|范例|举例|例子|例如|填写示例|填写样例|示范|example|sample";
// Not 科 or 室, with which given names end.
constexpr std::string_view kDepartments = "部|处|中心|办公室|科室|小组|专家组";
constexpr std::string_view kTitles =
    "名单|一览表|汇总表|登记表|评价表|统计表|明细表|花名册|名册|情况表|调查表|清单|续表";
constexpr std::string_view kBodies =
    "公司|厂|店|社|中心|院|所|部|行|集团|馆|场|站|园|户|铺|坊|会|局|校|队|吧|屋|城|市场|超市|工作室|个体";

// The text without the signs before and after it.
std::string_view inner(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kSigns);
  if (first == std::string_view::npos) return {};
  for (bool more = true; more && !text.empty();) {
    more = kSigns.find(text.back()) != std::string_view::npos;
    if (more)
      text.remove_suffix(1);
    else
      more = drop_end(text, "。");
  }
  return text.substr(std::min(first, text.size()));
}

// Without what stands in brackets at its end.
std::string_view without_end(std::string_view text) {
  const std::size_t open = text.rfind('(');
  const bool bracket = !text.empty() && text.back() == ')' && open != std::string_view::npos;
  return bracket ? text.substr(0, open) : text;
}

bool ends_with_any(std::string_view text, std::string_view ends) {
  while (!ends.empty()) {
    if (drop_end(text, take_part(ends, "|"))) return true;
  }
  return false;
}

bool has_digit(std::string_view text) { return text.find_first_of(kDigits) != std::string_view::npos; }

// What stands before a colon, without what stands in brackets: 单位（盖章）：.
std::string label_of(std::string_view text) {
  std::string label(text.substr(0, text.find(':')));
  const std::size_t open = label.find('(');
  const std::size_t close = label.find(')', open);
  if (open != std::string::npos && open > 0 && close != std::string::npos)
    label.erase(open, close + 1 - open);
  return std::string(inner(label));
}

bool is_error(std::string_view text) {
  if (among(kErrors, inner(text))) return true;
  const bool ascii = std::all_of(text.begin(), text.end(),
                                 [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
  if (!ascii || text.empty()) return false;
  if (drop_start(text, "err:")) return consists_of(text, kDigits);
  return text.front() == '#' && (text.back() == '!' || text.back() == '?' || text.back() == '#' ||
                                 text == "#n/a" || text == "#getting_data");
}

bool is_total(std::string_view text) {
  text = inner(text);
  begins_with_any(text, kTotalsOf);
  if (begins_with_any(text, kTotals)) return consists_of(text, kCounted);
  return drop_start(text, "共") && consists_of(text.substr(0, 1), kDigits) && consists_of(text, kCounted);
}

bool is_page(std::string_view text) {
  if (drop_start(text, "page")) return consists_of(text, "0123456789/of-");
  if (!contains(text, "页") || !consists_of(text, "0123456789零一二三四五六七八九十百〇第共总页码次()-,.:/~"))
    return false;
  return contains(text, "第") || contains(text, "共") || has_digit(text);
}

bool is_date(std::string_view text) {
  if (!consists_of(text, "0123456789零一二三四五六七八九十〇○年月日号度季上下半星期周午时分秒()-,.:/~至到"))
    return false;
  const bool month = contains(text, "月");
  return contains(text, "年") ? month || has_digit(text) : month && has_digit(text);
}

// 某某有限公司, XX公司: nothing but the place where a name belongs.
bool is_placeholder(std::string_view text) {
  std::string left(text);
  for (const std::string_view sign : {"某", "×", "○", "xxx", "xx", "**"}) {
    for (std::size_t at; (at = left.find(sign)) != std::string::npos;) left.erase(at, sign.size());
  }
  return left.size() < text.size() &&
         without(left,
                 "省|市|县|区|有限责任公司|股份有限公司|有限公司|公司|企业|厂|集团|科技|商贸|贸易|信息|技术|"
                 "(|)|*")
             .empty();
}

// 例1：…, （示例）…, …（样例）, or nothing else.
bool is_example(std::string_view text) {
  if (marks_example(text.substr(without_end(text).size()))) return true;
  const bool bracket = drop_start(text, "(") || drop_start(text, "<");
  if (!begins_with_any(text, kExamples) && !drop_start(text, "例")) return drop_start(text, "如:");
  if (text.empty() || is_placeholder(text)) return true;
  text.remove_prefix(std::min(text.size(), text.find_first_not_of(kDigits)));
  if (text.empty()) return false;
  return text.front() == ':' || (bracket ? text.front() == ')' || text.front() == '>' : text.front() == ',');
}

bool is_signature(std::string_view text) {
  const std::string label = label_of(text);
  if (among(kSigned, label)) return true;
  std::string_view rest = label;
  if (contains(text, ":") || !begins_with_any(rest, kSigners)) return false;
  if (character_count(rest) <= 4) return !ends_as_body(rest);
  // 填表人张三审核人李四.
  return !without(rest, kSigners).empty() && without(rest, kSigners).size() < rest.size();
}

// （此表可复制）, *带星号的必填, 本表一式两份.
bool is_remark(std::string_view text) {
  if (text.front() == '*' || (text.front() == '(' && text.back() == ')')) return true;
  return begins_with_any(text, "本表|此表|上表|以上|上述") && character_count(text) > 4 &&
         !ends_as_body(text);
}

bool is_note(std::string_view text) {
  const std::size_t colon = text.find_first_of(":.,");
  std::string_view label = inner(text.substr(0, colon));
  label = label.substr(0, label.find_first_of(kDigits));
  const bool labelled = colon != std::string_view::npos || inner(text) == label;
  if (labelled && among(kNotes, label)) return true;
  return begins_with_any(text, "附件|附表") && has_digit(text.substr(0, 1));
}

// 一、制造业; （二）服务业; 第三部分.
bool begins_section(std::string_view text) {
  const bool bracket = drop_start(text, "(");
  const bool part = drop_start(text, "第");
  int numerals = 0;
  while (begins_with_any(text, "一|二|三|四|五|六|七|八|九|十")) ++numerals;
  if (numerals == 0) return false;
  if (bracket) return drop_start(text, ")");
  return begins_with_any(text, part ? "部分|类|批|组|章" : ",|.|:");
}

bool is_section(ListKind kind, std::string_view text) {
  if (kind == ListKind::staff)
    return begins_section(text) || (ends_with_any(text, kDepartments) && character_count(text) > 2);
  return begins_section(text) && !ends_as_body(text);
}

// 49家, （人）.
bool is_figure(std::string_view text) {
  return consists_of(text, kCounted) && (has_digit(text) || text.front() == '(');
}

// Whole sentences are no names. A name in Latin letters has a comma before its legal form.
bool is_sentence(std::string_view text) {
  const bool is_latin =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
  const bool is_name =
      is_latin || ends_as_body(text) || ends_with_any(without_end(text), "ltd|inc|llc|corp|limited");
  return contains(text, "。") || (contains(text, ",") && !is_name && character_count(text) > 12);
}

}  // namespace

bool ends_as_body(std::string_view text) { return ends_with_any(without_end(text), kBodies); }

Aside aside_of(std::string_view cell) {
  const std::string_view text = inner(cell);
  if (is_error(cell)) return Aside::error;
  if (is_example(cell) || is_placeholder(cell)) return Aside::example;
  if (among(kEnds, text)) return Aside::end;
  if (is_total(cell)) return Aside::total;
  if (is_page(cell)) return Aside::page;
  if (is_date(cell)) return Aside::date;
  if (is_note(cell)) return Aside::note;
  return is_signature(cell) ? Aside::signature : Aside::none;
}

Aside aside_alone(ListKind kind, std::string_view cell) {
  const Aside aside = aside_of(cell);
  if (aside != Aside::none || cell.empty()) return aside;
  if (!has_letter(cell)) return has_digit(cell) ? Aside::none : Aside::end;
  if (is_section(kind, cell)) return Aside::section;
  if (ends_with_any(without_end(cell), kTitles)) return Aside::title;
  if (is_figure(cell)) return Aside::total;
  if (ends_with_any(cell, "盖章|公章|签字|签章")) return Aside::signature;
  return is_sentence(cell) || is_remark(cell) ? Aside::note : Aside::none;
}

bool says_something(std::string_view cell) { return has_letter(cell) && !is_figure(cell); }

bool marks_example(std::string_view cell) {
  std::string_view text = inner(cell);
  return (begins_with_any(text, kExamples) || drop_start(text, "例")) && consists_of(text, kDigits);
}

std::string_view aside_name(Aside aside) {
  static constexpr std::string_view names[] = {"",     "表头",         "标题", "备注或说明", "合计",
                                               "表尾", "落款",         "页码", "日期",       "分类标题",
                                               "示例", "表格的错误值", "栏号"};
  return pick(aside, names);
}

}  // namespace zice
