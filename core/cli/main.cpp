// The native command `zice`.
#include <cerrno>
#include <cstring>
#include <iostream>
#include <string_view>
#include <vector>

#include "checkout.h"
#include "commands.h"
#include "wording.h"

namespace {

constexpr std::string_view kUsage =
    "用法：\n"
    "  zice list      [--as-of DATE] [--json]\n"
    "  zice assess    --ruleset ID|FILE --applicant FILE|- [--as-of DATE] [--json] [--ics FILE|-] [--ics-id "
    "TEXT] [--ics-made TIME]\n"
    "  zice deeds     --ruleset ID|FILE --applicant FILE|- [--as-of DATE] [--change-scope] [--json] [--ics "
    "FILE|-] [--ics-id TEXT] [--ics-made TIME]\n"
    "  zice compare   --applicant FILE|- [--as-of DATE] [--json]\n"
    "  zice batch     --ruleset ID|FILE|all [--as-of DATE] [--brief] [--jobs N] < in.jsonl > out.jsonl\n"
    "  zice check     FILE… [--strict] [--json]\n"
    "  zice test      FILE… [--coverage] [--watch] [--json]\n"
    "  zice cases     ID|FILE [--as-of DATE]\n"
    "  zice mutate    FILE [--cases FILE] [--json]\n"
    "  zice explain   --ruleset ID|FILE [--source FILE] [--html|--json]\n"
    "  zice new       ID [--out FILE]\n"
    "  zice facts     [WORD…] [--json]\n"
    "  zice diff      A B [--applicants FILE|-] [--as-of DATE] [--json]\n"
    "deeds 列出要做的事：差什么、怎样补上、还要备的材料、评审要看的、往后的日子、向谁问清；--change-scope "
    "也看看改变申报范围；--ics 把它连同日子存为日历文件。\n"
    "batch 逐行评估，一行一个申报单位；--brief 只给结论、各项状态和数字，快得多；--jobs N 用 N "
    "个线程同时评估，输出的次序不变。\n"
    "check（也叫 lint）核对规则文件，不用申报人：错误，以及读得懂但多半写错了的地方；--strict "
    "有一处提醒也算不合格。\n"
    "test 逐条试用例文件（给出规则文件的，试它旁边的 cases/ 或 tests/cases/ 中同名的）；--coverage "
    "列出还没有试到的，附可以直接粘贴的用例；--watch 文件一改就重试。\n"
    "cases 写出一部办法的临界用例，结果一律留空（“?”），由另一个人对照条文填写。\n"
    "mutate 把规则逐处改错，看用例看不看得出来；看不出来的，附一个看得出来的用例。\n"
    "explain 把规则逐条写成中文的表（Markdown），供另一个人对照条文核对；--source "
    "给出办法的纯文本，逐条并列原文；"
    "--html 是可以打印签字的网页。\n"
    "new 写出一份规则的骨架，每一处都写着填什么；facts "
    "按名称、说明、单位查词汇表里的事实和文件，以及哪些办法怎样用到它，"
    "不写词就全部列出。\n"
    "diff 逐条比较两份规则（A、B 各写标识或文件），并给出结论因此不同的最小的例子；--applicants "
    "逐行找出结论或某条状态不同的申报人。\n"
    "--ics 把时间安排另存为日历文件（iCalendar）；写 - 则只把它输出到标准输出。评估日起没有日子的，不写文件，"
    "说明原因，退出码 2。\n"
    "  日历凭标识认出是谁的日程：标识相同的，后导入的更正先前的；不同的，并列。\n"
    "  --ics-id TEXT  指定标识（文件里只写它的摘要）；不指定的，依次用申报文件里的 calendar、申报文件的路径；"
    "从标准输入读的，用其内容。\n"
    "  --ics-made TIME  文件的修改时刻，形如 2022-09-15T08:30:00Z；不指定的，用现在。\n"
    "任一命令可加 --rulesets DIR，改用该文件夹中的规则；其中没有 calendar/working-days.json "
    "的，用内置的节假日安排。\n"
    "退出码：0 完成；1 批量输入中有错误的行，check --strict 有提醒，test 有用例不符，mutate "
    "有看不出来的改动，diff 有不同，或 facts 没有找到；2 调用或输入有误。\n";

struct Command {
  std::string_view name;
  int (*run)(const zice::cli::Arguments&);
};

constexpr Command kCommands[] = {
    {"list", zice::cli::list},       {"assess", zice::cli::assess},   {"compare", zice::cli::compare},
    {"deeds", zice::cli::deeds},     {"batch", zice::cli::batch},     {"check", zice::cli::check},
    {"lint", zice::cli::check},      {"test", zice::cli::test},       {"cases", zice::cli::cases},
    {"mutate", zice::cli::mutate},   {"explain", zice::cli::explain}, {"facts", zice::cli::facts},
    {"new", zice::cli::new_ruleset}, {"diff", zice::cli::diff},
};

int refuse(const std::vector<std::string>& reasons) {
  for (const std::string& reason : reasons) std::cerr << "zice: " << zice::cli::printable(reason) << "\n";
  std::cerr << kUsage;
  return 2;
}

int run(const zice::cli::Arguments& arguments) {
  if (!arguments.mistakes.empty()) return refuse(arguments.mistakes);
  if (arguments.command == "help") {
    std::cout << kUsage;
    return 0;
  }
  if (arguments.command == "version") {
    std::cout << "zice " ZICE_VERSION "\n";
    return 0;
  }
  for (const Command& command : kCommands) {
    if (command.name != arguments.command) continue;
    const std::string others = arguments.rulesets_folder ? std::string() : zice::cli::other_rulesets_here();
    if (!others.empty()) std::cerr << "zice: " << zice::cli::printable(others) << "\n";
    return command.run(arguments);
  }
  return refuse({arguments.command.empty() ? "缺少命令" : "没有命令 “" + arguments.command + "”"});
}

// Whatever a command has written counts only once it is out: a full disk is not to pass for done.
int once_written(int code) {
  std::cout.flush();
  if (std::cout) return code;
  std::cerr << "zice: 无法写到标准输出";
  if (errno != 0) std::cerr << "：" << std::strerror(errno);
  std::cerr << "\n";
  return 2;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  errno = 0;
  return once_written(
      run(zice::cli::read_arguments(std::vector<std::string_view>(words + 1, words + count))));
}
