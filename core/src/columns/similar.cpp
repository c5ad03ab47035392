#include "columns/similar.h"

#include <algorithm>
#include <string>

#include "columns/words.h"
#include "text/words.h"
#include "zice/utf8.h"

namespace zice {
namespace {

// Longer ones are no names, and shorter ones differ in one character as a rule.
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kShortestName = 5;

constexpr std::string_view kLegalForms = "有限责任公司|股份有限公司|有限公司|公司|集团|省|市|县|区";
constexpr std::string_view kBranches = "分公司|分店|分厂|分部|分院|分校|分中心|办事处|营业部|门店|经营部";
// Names that differ in one of these are numbered: 第一分厂, 第二分厂.
constexpr std::string_view kNumbering =
    "0123456789零一二三四五六七八九十百千甲乙丙丁戊己庚辛壬癸abcdefghijklmnopqrstuvwxyz";

// Traditional characters as they are found in names, in order, each before the simplified one; three bytes
// each.
constexpr std::string_view kTraditional =
    "創创劉刘動动務务勞劳區区協协吳吴國国園园圖图團团報报場场孫孙學学實实專专導导島岛師师幫帮庫库廠厂廣广張张"
    "慶庆應应戰战擔担據据數数時时會会東东條条楊杨業业樂乐標标橋桥機机檢检歐欧歷历溫温漢汉潔洁潤润澤泽濟济濱滨"
    "灣湾無无煙烟熱热燈灯營营爾尔獨独環环產产畫画當当療疗發发監监盧卢確确碼码礦矿禮礼稅税種种穩稳築筑簡简糧粮"
    "紀纪紅红純纯紙纸紡纺終终組组結结統统經经綜综綠绿維维網网線线縣县總总織织羅罗義义習习聖圣聯联職职臨临興兴"
    "華华葉叶蔣蒋藝艺藥药蘇苏蘭兰號号術术衛卫裝装製制規规視视親亲觀观訂订計计訊讯訓训設设許许評评詢询語语誠诚"
    "課课調调談谈諾诺謀谋講讲證证護护豐丰財财貴贵貿贸資资賢贤質质購购賽赛趙赵車车軌轨軍军軟软載载輕轻輝辉輪轮"
    "輸输轉转辦办農农進进運运達达遠远郵邮鄉乡鄧邓鄭郑醫医釀酿針针銀银銅铜鋁铝鋒锋鋼钢錦锦鍋锅鐵铁鑄铸長长門门"
    "開开間间關关陳陈陸陆陽阳際际隨随險险雙双雲云電电靈灵韓韩響响項项順顺領领頭头類类飛飞飲饮養养館馆馬马馮冯"
    "駿骏驗验體体魚鱼鮮鲜鳳凤鴻鸿鵬鹏麗丽麥麦黃黄齊齐龍龙";

char32_t simplified(char32_t character) {
  constexpr std::size_t kPair = 6;
  std::size_t first = 0;
  std::size_t end = kTraditional.size() / kPair;
  while (first < end) {
    const std::size_t middle = (first + end) / 2;
    std::size_t at = middle * kPair;
    const char32_t traditional = next_character(kTraditional, at);
    if (traditional == character) return next_character(kTraditional, at);
    if (traditional < character)
      first = middle + 1;
    else
      end = middle;
  }
  return character;
}

// Signs are no part of a name.
std::string bare_name(std::string_view name) {
  name = without_number(name);
  std::string bare;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    const char32_t character = next_character(name, at);
    const std::string_view written = name.substr(start, at - start);
    if (has_letter(written) || (written[0] >= '0' && written[0] <= '9'))
      append_character(bare, simplified(character));
  }
  return bare;
}

// What is left of an enterprise's name without its legal form and branch.
std::string core_of(std::string_view name) {
  const std::size_t company = name.find("公司");
  std::string_view branches = kBranches;
  bool branch = false;
  while (!branches.empty() && !branch) {
    std::string_view text = name;
    branch = drop_end(text, take_part(branches, "|"));
  }
  if (branch && company != std::string_view::npos && company > 0) name = name.substr(0, company + 6);
  return without(name, kLegalForms);
}

using Characters = std::vector<std::uint32_t>;

constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t hash) { return (hash ^ hash >> 29) * kBase; }

std::uint64_t hash_of(const Characters& text) {
  std::uint64_t hash = 0;
  for (const char32_t character : text) hash = hash * kBase + character;
  return mixed(hash);
}

std::size_t name_of(const Keyed& key) { return key.item / 2; }
bool is_shortened(const Keyed& key) { return key.item % 2 != 0; }

}  // namespace

std::string_view without_number(std::string_view name) {
  const std::size_t end = name.find_first_not_of("0123456789()");
  if (end == std::string_view::npos || end == 0) return name;
  if (name[end] == ',' || name[end] == '.') return name.substr(end + 1);
  return name[end - 1] == ')' ? name.substr(end) : name;
}

void SimilarNames::add(std::string_view text) {
  const std::size_t name = names_.size();
  names_.push_back(text);
  partner_.push_back(name);
  std::string bare = bare_name(text);
  if (kind_ == ListKind::served_smes) bare = core_of(bare);
  if (bare.empty()) return;
  Characters core;
  for (std::size_t at = 0; at < bare.size();) core.push_back(next_character(bare, at));
  keep(hash_of(core), 2 * name);
  if (kind_ == ListKind::served_smes && core.size() <= kLongestName) add_shortened(core, name);
}

void SimilarNames::keep(std::uint64_t key, std::size_t item) {
  const std::uint64_t share = UINT64_MAX / keys_.size() + 1;
  keys_[static_cast<std::size_t>(key / share)].push_back({key, static_cast<std::uint32_t>(item)});
}

// The name without each of its characters: so it meets one that has another in that place, and one that
// lacks it.
void SimilarNames::add_shortened(const Characters& core, std::size_t name) {
  std::uint64_t after = 0;  // hash of what stands behind the place, and its power
  std::uint64_t power = 1;
  std::vector<std::uint64_t> before(1);
  for (const char32_t character : core) before.push_back(before.back() * kBase + character);
  for (std::size_t i = core.size(); i-- > 0;) {
    std::string written;
    append_character(written, core[i]);
    const std::uint64_t rest = before[i] * power + after;
    if (!consists_of(written, kNumbering)) {
      // In the same place another; or nowhere.
      if (core.size() >= kShortestName) keep(mixed(rest + (i + 1) * 0xD1B54A32D192ED03U), 2 * name);
      if (core.size() > kShortestName) keep(mixed(rest), 2 * name + 1);
    }
    after += core[i] * power;
    power *= kBase;
  }
}

void SimilarNames::look_through(std::size_t heap) {
  std::vector<Keyed>& keys = keys_[heap];
  put_in_order(keys);
  compared_ += keys.size();
  for (std::size_t at = 0; at < keys.size();) {
    std::size_t end = at;
    std::size_t whole = keys.size();
    for (; end < keys.size() && keys[end].key == keys[at].key; ++end) {
      if (whole == keys.size() && !is_shortened(keys[end])) whole = end;
    }
    // Two that are both shortened have no more in common than that.
    for (; whole < keys.size() && at < end; ++at) {
      const std::size_t earlier = std::min(name_of(keys[at]), name_of(keys[whole]));
      const std::size_t later = std::max(name_of(keys[at]), name_of(keys[whole]));
      if (names_[earlier] != names_[later] && partner_[later] == later) partner_[later] = earlier;
    }
    at = end;
  }
}

std::vector<SimilarPair> SimilarNames::pairs() const {
  std::vector<SimilarPair> found;
  for (std::size_t name = 0; name < names_.size(); ++name) {
    if (partner_[name] < name) found.push_back({partner_[name], name});
  }
  return found;
}

}  // namespace zice
