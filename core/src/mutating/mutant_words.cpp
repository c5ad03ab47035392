#include <utility>

#include "mutating/mutants.h"

namespace zice {
namespace {

constexpr std::pair<std::string_view, std::string_view> kKeys[] = {{"at_least", "数值"},
                                                                   {"figure", "所依据的事实"},
                                                                   {"yes", "所依据的事实"},
                                                                   {"no", "所依据的事实"},
                                                                   {"fact", "所依据的事实"},
                                                                   {"is", "取值"},
                                                                   {"codes", "地区代码"},
                                                                   {"document", "文件"},
                                                                   {"proves", "佐证的条款"},
                                                                   {"covers", "裁量的范围"},
                                                                   {"cite", "条款号"},
                                                                   {"years", "年数"},
                                                                   {"months", "月数"},
                                                                   {"calendar_days", "日历天数"},
                                                                   {"working_days", "工作日数"},
                                                                   {"month", "月份"},
                                                                   {"day", "日"},
                                                                   {"within", "地区"},
                                                                   {"area", "地区"},
                                                                   {"rule", "计数的办法"},
                                                                   {"need", "应达到的项数"},
                                                                   {"fresh", "当月取得"},
                                                                   {"pledge", "可以承诺代替"},
                                                                   {"rows", "行数"},
                                                                   {"condition", "对照的条件"},
                                                                   {"only_if", "何时需要"},
                                                                   {"from", "施行日"},
                                                                   {"published", "公布日"},
                                                                   {"days_after", "公布后的天数"},
                                                                   {"superseded_from", "被取代之日"},
                                                                   {"in_area", "地区的数值"},
                                                                   {"bracket", "附条件的取值"},
                                                                   {"joined", "和或"},
                                                                   {"missed", "未达到时的读法"},
                                                                   {"conditions", "条件"},
                                                                   {"requirements", "要求"},
                                                                   {"materials", "材料"},
                                                                   {"discretions", "裁量"},
                                                                   {"dates", "日期"},
                                                                   {"areas", "地区"},
                                                                   {"remarks", "说明"},
                                                                   {"by_notice", "由通知定"},
                                                                   {"all", "各项"},
                                                                   {"any", "可选的各项"},
                                                                   {"list", "服务功能"},
                                                                   {"of", "各项"},
                                                                   {"judged", "由评审判断"},
                                                                   {"takes", "适用地区"},
                                                                   {"since", "起算的事实"},
                                                                   {"if", "前提"},
                                                                   {"then", "应做的事"},
                                                                   {"both", "两样都有的人数"},
                                                                   {"either", "有一样的人数"},
                                                                   {"later", "后一年"},
                                                                   {"earlier", "前一年"},
                                                                   {"choice", "取值的要求"},
                                                                   {"when", "裁量的前提"},
                                                                   {"force", "施行"},
                                                                   {"functions", "服务功能"},
                                                                   {"needs", "所需文件"},
                                                                   {"share", "占比"},
                                                                   {"growth", "增长"},
                                                                   {"duty", "义务"},
                                                                   {"natural_years", "自然年度"},
                                                                   {"operating", "运营年限"}};

}  // namespace

std::string ruleset_key_text(std::string_view key) {
  for (const auto& [written, told] : kKeys) {
    if (written == key) return std::string(told);
  }
  return std::string(key);
}

std::string_view way_text(std::string_view key) {
  if (key == "yes") return "应是";
  if (key == "no") return "不得是";
  if (key == "all") return "全部";
  if (key == "any") return "其一";
  return key == "operating" ? "周年" : "自然年度";
}

}  // namespace zice
