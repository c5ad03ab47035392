#include "columns/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "text/text.h"
#include "text/words.h"
#include "zice/utf8.h"

namespace zice {
namespace {

struct ColumnWords {
  ListColumn column;
  std::string_view words;  // each between bars; the first is what messages call it
};

// As in Xinjiang's annex 1, Xuchang's annex 2 and Nanchang's annexes 4 and 5, with what else is usual.
constexpr ColumnWords kStaffColumns[] = {
    {ListColumn::number, "|序号|编号|no|no.|"},
    {ListColumn::name, "|姓名|人员姓名|员工姓名|"},
    {ListColumn::degree, "|学历|最高学历|学历层次|学历学位|学历/学位|学历及学位|学历情况|文化程度|"},
    {ListColumn::title, "|职称|技术职称|职称等级|职称级别|专业技术职称|专业技术职务|职称情况|技术职称情况|"},
    {ListColumn::serving, "|是否从事为中小企业服务|是否从事中小企业服务|从事为中小企业服务|"},
    {ListColumn::fulltime, "|是否专职|专职|专职/兼职|专兼职|是否专职人员|是否全职|"},
    {ListColumn::other,
     "|性别|年龄|职务|岗位|主管工作|毕业学校|毕业院校|毕业院校及专业|评定部门|在服务平台工作年限|联系方式|"
     "联系电话|手机|从业经验|专业|备注|"}};

constexpr ColumnWords kServedColumns[] = {
    {ListColumn::number, "|序号|编号|no|no.|"},
    {ListColumn::name,
     "|服务企业名称|企业名称|中小企业名称|被服务企业名称|单位名称|客户名称|服务对象|服务对象名称|"},
    {ListColumn::grade,
     "|企业满意度|满意度|服务满意度|用户满意度|满意度评价|服务评价|评价|满意与否|对所受服务满意与否|"},
    {ListColumn::satisfied, "|满意|"},
    {ListColumn::basically, "|基本满意|"},
    {ListColumn::dissatisfied, "|不满意|"},
    {ListColumn::local, "|是否本地|是否本地企业|是否本地中小企业|是否本市企业|本地|"},
    {ListColumn::industry, "|所属行业|行业|行业类别|行业类型|行业门类|所在行业|行业分类|"},
    {ListColumn::workforce,
     "|从业人员|从业人数|从业人员数|从业人员人数|职工人数|员工人数|员工数|职工数|人员数量|"},
    {ListColumn::revenue, "|营业收入|年营业收入|上年营业收入|上年度营业收入|上一年度营业收入|营业收入总额|"},
    {ListColumn::assets, "|资产总额|总资产|资产合计|资产总计|"},
    {ListColumn::other,
     "|联系人|企业联系人|职务|联系电话|电话|手机|服务内容简述|服务内容|服务时间|服务日期|"
     "统一社会信用代码|备注|"}};

constexpr std::string_view kDegree =
    "|大专|专科|大学专科|高职|高职高专|本科|大学本科|大学|学士|双学士|硕士|硕士研究生|研究生|博士|"
    "博士研究生|博士后|";
constexpr std::string_view kNoDegree =
    "|中专|中等专科|高中|初中|小学|技校|中技|职高|中职|职业高中|高中及以下|中专及以下|初中及以下|无|";
// How a degree was come by does not change what it is.
constexpr std::string_view kAroundDegree = "非全日制|全日制|在职|函授|自考|成人|学历|学位|毕业|及以上|以上";

constexpr std::string_view kTitle =
    "|中级|副高|副高级|正高|正高级|高级|中高级|讲师|高级讲师|正高级讲师|副教授|教授|助理研究员|副研究员|"
    "研究员|馆员|副研究馆员|研究馆员|编辑|副编审|编审|主治医师|副主任医师|主任医师|";
constexpr std::string_view kLowTitle =
    "|助理|技术员|助教|助理讲师|研究实习员|助理馆员|助理编辑|员级|助理级|初级|";
constexpr std::string_view kNoTitle = "|无|没有|暂无|未评|未定级|-|--|/|\\|";
constexpr std::string_view kAroundTitle = "专业技术职务|专业技术|技术职称|职称|资格|及以上|以上";
// A title that is applied for, or may have run out, is not held.
constexpr std::string_view kNotHeld = "拟|待|申报|在评|预|未|过期";

// Series of titles whose name is that of the intermediate one: 工程师; 助理工程师 is below, 高级工程师 above.
constexpr std::string_view kSeries =
    "|工程|经济|会计|审计|统计|政工|农艺|畜牧|兽医|林业工程|工艺美术|国际商务|知识产权|"
    "人力资源管理|标准化工程|质量工程|";
constexpr std::string_view kHigher = "中级|正高级|副高级|教授级高级|研究员级高级|高级";

constexpr std::string_view kYes = "|是|有|对|y|yes|true|1|√|✓|✔|☑|专职|全职|本地|本市|";
constexpr std::string_view kNo = "|否|不是|无|n|no|false|0|×|✗|✘|x|兼职|非专职|外聘|外地|非本地|";

constexpr std::string_view kApart = "()/,;+|";

Known degree_word(std::string_view word) {
  if (among(kNoDegree, word)) return Known::no;
  return among(kDegree, word) || among(kDegree, without(word, kAroundDegree)) ? Known::yes : Known::open;
}

// 高级工程师, 中级会计, 助理经济师, 统计员.
Known series_word(std::string_view word) {
  if (drop_end(word, "员")) return among(kSeries, word) ? Known::no : Known::open;
  const bool named = drop_end(word, "师");
  const bool low = begins_with_any(word, "助理|初级");
  const bool high = !low && begins_with_any(word, kHigher);
  if (!among(kSeries, word) || !(named || low || high)) return Known::open;
  return low ? Known::no : Known::yes;
}

Known title_word(std::string_view word) {
  if (among(kNoTitle, word) || among(kLowTitle, word)) return Known::no;
  const std::string core = without(word, kAroundTitle);
  if (among(kNoTitle, core) || among(kLowTitle, core)) return Known::no;
  return among(kTitle, core) ? Known::yes : series_word(core);
}

std::span<const ColumnWords> columns_of(ListKind kind) {
  if (kind == ListKind::staff) return kStaffColumns;
  return kServedColumns;
}

constexpr std::size_t kLongest = 40;  // bytes: no heading is longer

struct Heading {
  std::string_view word;
  ListColumn column;
};

// By their lengths: whether it is a heading is asked of every cell.
using Headings = std::array<std::vector<Heading>, kLongest + 1>;

Headings by_length(std::span<const ColumnWords> columns) {
  Headings headings;
  for (const ColumnWords& one : columns) {
    for (std::string_view words = one.words.substr(1); !words.empty();) {
      const std::string_view word = take_part(words, "|");
      headings[word.size()].push_back({word, one.column});
    }
  }
  return headings;
}

const Headings& headings_of(ListKind kind) {
  static const Headings staff = by_length(kStaffColumns);
  static const Headings served = by_length(kServedColumns);
  return kind == ListKind::staff ? staff : served;
}

}  // namespace

std::string bare_heading(std::string_view header) {
  return without(header.substr(0, header.find('(')), "*|:|?");
}

ListColumn list_column(ListKind kind, std::string_view header) {
  const std::string name = bare_heading(header);
  if (name.empty() || name.size() > kLongest) return ListColumn::none;
  for (const Heading& heading : headings_of(kind)[name.size()]) {
    if (heading.word == name) return heading.column;
  }
  return ListColumn::none;
}

std::string_view column_id(ListColumn column) {
  static constexpr std::string_view ids[] = {"number",   "name",  "degree",    "title",     "serving",
                                             "fulltime", "local", "industry",  "workforce", "revenue",
                                             "assets",   "grade", "satisfied", "basically", "dissatisfied"};
  static_assert(std::size(ids) == kListColumns);
  return ids[static_cast<std::size_t>(column)];
}

std::string_view column_name(ListKind kind, ListColumn column) {
  for (const ColumnWords& one : columns_of(kind)) {
    if (one.column == column) return one.words.substr(1, one.words.find('|', 1) - 1);
  }
  return {};
}

std::size_t name_rank(std::string_view header) {
  constexpr std::string_view kFromClearest =
      "|被服务企业名称|服务企业名称|中小企业名称|服务对象名称|服务对象|客户名称|企业名称|单位名称|";
  return kFromClearest.find(concat({"|", bare_heading(header), "|"}));
}

Known is_degree(std::string_view cell) {
  bool degree = false;
  bool none = false;
  while (!cell.empty()) {
    const std::string_view word = take_part(cell, kApart);
    const Known known = degree_word(word);
    if (known == Known::open && !without(word, kAroundDegree).empty()) return Known::open;
    degree |= known == Known::yes;
    none |= known == Known::no;
  }
  return degree == none ? Known::open : degree ? Known::yes : Known::no;
}

// One word that is a title settles it, whatever subject stands beside it: 机械工程师（中级）.
Known is_title(std::string_view cell) {
  if (title_word(cell) == Known::no) return Known::no;
  bool title = false;
  bool low = false;
  bool level = false;  // that it is low is written as such
  bool other = false;
  while (!cell.empty()) {
    const std::string_view word = take_part(cell, kApart);
    const Known known = title_word(word);
    title |= known == Known::yes;
    low |= known == Known::no;
    level |= word == "初级";
    other |= known == Known::open && !word.empty();
    if (without(word, kNotHeld).size() < word.size()) return Known::open;
  }
  if (title == low) return Known::open;
  if (title) return Known::yes;
  return other && !level ? Known::open : Known::no;
}

bool says_no_title(std::string_view cell) { return among(kNoTitle, cell); }

Known is_yes(std::string_view cell) {
  if (among(kYes, cell)) return Known::yes;
  return among(kNo, cell) ? Known::no : Known::open;
}

Grade grade_of(std::string_view cell) {
  if (among("|满意|很满意|非常满意|十分满意|", cell)) return Grade::satisfied;
  if (cell == "基本满意") return Grade::basically;
  return cell == "不满意" ? Grade::dissatisfied : Grade::open;
}

bool is_answer(std::string_view cell) { return grade_of(cell) != Grade::open || is_yes(cell) != Known::open; }

bool has_letter(std::string_view cell) {
  const auto is_letter = [](char32_t character) {
    if (character < 0x80) return character >= 'a' && character <= 'z';
    const bool sign =
        character < 0xC0 || character == 0xD7 || character == 0xF7 ||
        (character >= 0x2000 && character <= 0x2BFF) ||
        (character >= 0x3000 && character <= 0x3020 && (character < 0x3005 || character > 0x3007)) ||
        (character >= 0xE000 && character <= 0xF8FF) || character == 0xFFFD ||
        (character >= 0x1F000 && character <= 0x1FAFF);
    return !sign;
  };
  for (std::size_t at = 0; at < cell.size();) {
    if (is_letter(next_character(cell, at))) return true;
  }
  return false;
}

bool is_name(std::string_view cell) {
  return has_letter(cell) && cell.find("\xEF\xBF\xBD") == std::string_view::npos;
}

}  // namespace zice
