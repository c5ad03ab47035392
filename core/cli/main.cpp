// The native command `zice`.
#include <iostream>
#include <string_view>
#include <vector>

#include "commands.h"
#include "wording.h"

namespace {

constexpr std::string_view kUsage =
    "用法：\n"
    "  zice list      [--as-of DATE] [--json]\n"
    "  zice assess    --ruleset ID|FILE --applicant FILE|- [--as-of DATE] [--json] [--ics FILE|-]\n"
    "  zice compare   --applicant FILE|- [--as-of DATE] [--json]\n"
    "  zice batch     --ruleset ID|FILE|all [--as-of DATE] < in.jsonl > out.jsonl\n"
    "--ics 把时间安排另存为日历文件（iCalendar）；写 - 则只把它输出到标准输出。\n"
    "任一命令可加 --rulesets DIR，改用该文件夹中的规则；其中没有 calendar/working-days.json "
    "的，用内置的节假日安排。\n"
    "退出码：0 完成；1 批量输入中有错误的行；2 调用或输入有误。\n";

struct Command {
  std::string_view name;
  int (*run)(const zice::cli::Arguments&);
};

constexpr Command kCommands[] = {
    {"list", zice::cli::list},
    {"assess", zice::cli::assess},
    {"compare", zice::cli::compare},
    {"batch", zice::cli::batch},
};

int refuse(const std::vector<std::string>& reasons) {
  for (const std::string& reason : reasons) std::cerr << "zice: " << zice::cli::printable(reason) << "\n";
  std::cerr << kUsage;
  return 2;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  const auto arguments = zice::cli::read_arguments(std::vector<std::string_view>(words + 1, words + count));
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
    if (command.name == arguments.command) return command.run(arguments);
  }
  return refuse({arguments.command.empty() ? "缺少命令" : "没有命令 “" + arguments.command + "”"});
}
