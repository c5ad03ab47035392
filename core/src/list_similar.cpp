#include "list_similar.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "list_words.h"
#include "utf8.h"
#include "words.h"

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

// Traditional characters as they are found in names, each before the simplified one.
constexpr std::string_view kTraditional =
    "國国東东業业廠厂電电機机學学藝艺貿贸環环險险豐丰華华廣广龍龙馬马麗丽實实發发開开關关門门車车長长張张陳陈"
    "劉刘"
    "楊杨趙赵黃黄吳吴孫孙鄭郑馮冯許许鄧邓葉叶蔣蒋蘇苏盧卢譚谭陸陆賈贾鄒邹韓韩羅罗蕭萧聯联網网經经濟济軟软體体"
    "數数"
    "據据術术醫医藥药鋼钢鐵铁銀银錢钱鋁铝銅铜錦锦飲饮飯饭館馆農农場场園园運运達达遠远進进連连選选邊边過过紡纺"
    "織织"
    "線线紅红綠绿綜综維维緯纬級级紙纸細细統统絲丝約约設设計计訊讯訓训記记論论證证評评識识譯译議议護护讀读資资"
    "質质"
    "費费賀贺貴贵購购賓宾貨货財财負负責责產产製制創创劃划勝胜動动勞劳務务區区協协衛卫團团圖图圓圆報报壓压夢梦"
    "專专"
    "對对導导層层屬属島岛嶺岭師师帶带幫帮庫库廳厅復复愛爱慶庆應应態态戰战戲戏戶户擔担擇择攝摄斷断時时晉晋曉晓"
    "會会"
    "條条樂乐樓楼標标樣样橋桥檢检欄栏權权歐欧歷历歸归氣气漢汉湯汤溫温潔洁潤润澤泽濱滨灣湾烏乌無无煙烟熱热燈灯"
    "營营"
    "爾尔牆墙獎奖獨独瑪玛畫画當当療疗監监盤盘礦矿碼码確确禮礼種种稅税穩稳競竞筆笔節节築筑簡简籃篮類类糧粮紀纪"
    "純纯"
    "終终組组結结絡络績绩縣县總总繡绣繪绘續续義义習习聖圣聞闻聲声職职聽听腦脑臨临興兴舉举舊旧蘭兰處处號号裝装"
    "補补"
    "複复規规視视覺觉覽览親亲觀观訂订詢询試试詩诗話话誠诚語语說说課课調调談谈請请諾诺謀谋講讲謝谢賢贤賣卖賽赛"
    "贊赞"
    "躍跃軍军軌轨載载輕轻輝辉輪轮輸输轉转辦办邏逻郵邮鄉乡醬酱釀酿針针鈞钧鍋锅鏡镜鐘钟鑄铸鋒锋間间閣阁陽阳陰阴"
    "隊队"
    "際际隨随雙双雜杂雲云靈灵靜静韻韵響响頂顶項项順顺預预領领頭头顏颜願愿飛飞養养馳驰駿骏驗验驛驿鮮鲜魚鱼鳥鸟"
    "鳳凤"
    "鴻鸿鵬鹏麥麦黨党齊齐";

// Of a name every key that another may share, and whose it is.
struct Key {
  std::uint64_t hash;
  std::uint32_t name;
  bool shortened;  // the name without one of its characters

  bool operator<(const Key& other) const {
    return hash != other.hash   ? hash < other.hash
           : name != other.name ? name < other.name
                                : shortened < other.shortened;
  }
};

class Simplifier {
 public:
  Simplifier() {
    for (std::size_t at = 0; at < kTraditional.size();) {
      const char32_t traditional = next_character(kTraditional, at);
      pairs_.push_back({traditional, next_character(kTraditional, at)});
    }
    std::sort(pairs_.begin(), pairs_.end());
  }
  char32_t operator()(char32_t character) const {
    const auto found = std::lower_bound(pairs_.begin(), pairs_.end(), std::make_pair(character, char32_t{0}));
    return found != pairs_.end() && found->first == character ? found->second : character;
  }

 private:
  std::vector<std::pair<char32_t, char32_t>> pairs_;
};

// Signs are no part of a name.
std::string bare_name(std::string_view name) {
  static const Simplifier simplified;
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

class Finder {
 public:
  explicit Finder(ListKind kind) : kind_(kind) {}

  void add(std::uint32_t name, std::string_view text) {
    std::string bare = bare_name(text);
    if (kind_ == ListKind::served_smes) bare = core_of(bare);
    if (bare.empty()) return;
    std::u32string core;
    for (std::size_t at = 0; at < bare.size();) core.push_back(next_character(bare, at));
    keys_.push_back({hash(core), name, false});
    if (kind_ == ListKind::served_smes && core.size() <= kLongestName) add_shortened(core, name);
  }

  SimilarNames pairs(const std::vector<std::string_view>& names) {
    std::sort(keys_.begin(), keys_.end());
    SimilarNames found;
    found.keys = keys_.size();
    std::vector<std::size_t> partner(names.size(), names.size());
    for (auto at = keys_.begin(); at != keys_.end();) {
      const auto end = std::find_if(at, keys_.end(), [&](const Key& key) { return key.hash != at->hash; });
      // Two that are both shortened have no more in common than that.
      const auto whole = std::find_if(at, end, [](const Key& key) { return !key.shortened; });
      for (auto key = at; whole != end && key != end; ++key) {
        const auto [earlier, later] = std::minmax(key->name, whole->name);
        if (names[earlier] != names[later] && partner[later] == names.size()) partner[later] = earlier;
      }
      at = end;
    }
    for (std::size_t name = 0; name < names.size(); ++name) {
      if (partner[name] < names.size()) found.pairs.push_back({partner[name], name});
    }
    return found;
  }

 private:
  static constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15U;

  static std::uint64_t hash(const std::u32string& text) {
    std::uint64_t hash = 0;
    for (const char32_t character : text) hash = hash * kBase + character;
    return mixed(hash);
  }
  static std::uint64_t mixed(std::uint64_t hash) { return (hash ^ hash >> 29) * kBase; }

  // The name without each of its characters: so it meets one that has another in that place, and one that
  // lacks it.
  void add_shortened(const std::u32string& core, std::uint32_t name) {
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
        if (core.size() >= kShortestName)
          keys_.push_back({mixed(rest + (i + 1) * 0xD1B54A32D192ED03U), name, false});
        if (core.size() > kShortestName) keys_.push_back({mixed(rest), name, true});
      }
      after += core[i] * power;
      power *= kBase;
    }
  }

  ListKind kind_;
  std::vector<Key> keys_;
};

}  // namespace

std::string_view without_number(std::string_view name) {
  const std::size_t end = name.find_first_not_of("0123456789()");
  if (end == std::string_view::npos || end == 0) return name;
  if (name[end] == ',' || name[end] == '.') return name.substr(end + 1);
  return name[end - 1] == ')' ? name.substr(end) : name;
}

SimilarNames similar_names(ListKind kind, const std::vector<std::string_view>& names) {
  Finder finder(kind);
  for (std::size_t i = 0; i < names.size(); ++i) finder.add(static_cast<std::uint32_t>(i), names[i]);
  return finder.pairs(names);
}

}  // namespace zice
