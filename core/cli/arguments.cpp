#include "arguments.h"

#include "zice/applicant.h"

namespace zice::cli {
namespace {

struct Option {
  std::string name;
  std::optional<std::string> value;
};

Option split(std::string_view word) {
  const std::size_t equals = word.find('=');
  if (equals == std::string_view::npos) return {std::string(word), std::nullopt};
  return {std::string(word.substr(0, equals)), std::string(word.substr(equals + 1))};
}

class Reader {
 public:
  explicit Reader(const std::vector<std::string_view>& words) : words_(words) {}

  Arguments read() {
    for (; at_ < words_.size(); ++at_) {
      const std::string_view word = words_[at_];
      if (word.substr(0, 2) == "--")
        read_option(split(word));
      else if (arguments_.command.empty())
        arguments_.command = std::string(word);
      else
        arguments_.mistakes.push_back("多余的参数 “" + std::string(word) + "”");
    }
    if (arguments_.ics && arguments_.command != "assess")
      arguments_.mistakes.push_back("选项 --ics 只用于 assess");
    return std::move(arguments_);
  }

 private:
  std::optional<std::string> value(const Option& option) {
    if (option.value) return option.value;
    if (at_ + 1 < words_.size()) return std::string(words_[++at_]);
    arguments_.mistakes.push_back("选项 " + option.name + " 后面缺少值");
    return std::nullopt;
  }

  void read_option(const Option& option) {
    if (option.name == "--json" && !option.value) {
      arguments_.json = true;
    } else if (option.name == "--ruleset") {
      arguments_.ruleset = value(option);
    } else if (option.name == "--applicant") {
      arguments_.applicant = value(option);
    } else if (option.name == "--rulesets") {
      arguments_.rulesets_folder = value(option);
    } else if (option.name == "--ics") {
      arguments_.ics = value(option);
    } else if (option.name == "--as-of") {
      read_day(value(option));
    } else if ((option.name == "--help" || option.name == "--version") && arguments_.command.empty()) {
      arguments_.command = option.name.substr(2);
    } else {
      arguments_.mistakes.push_back("不认识的选项 " + option.name);
    }
  }

  void read_day(const std::optional<std::string>& text) {
    if (!text) return;
    const auto day = Date::parse(*text);
    if (day && is_assessment_day(*day))
      arguments_.as_of = day;
    else
      arguments_.mistakes.push_back(
          "--as-of 的值 “" + *text +
          "” 不是日期：应是 1900-01-01 至 2999-12-31 之间确有的日期，形如 2022-09-15");
  }

  const std::vector<std::string_view>& words_;
  std::size_t at_ = 0;
  Arguments arguments_;
};

}  // namespace

Arguments read_arguments(const std::vector<std::string_view>& words) { return Reader(words).read(); }

}  // namespace zice::cli
