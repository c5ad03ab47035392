#include "arguments.h"

#include <algorithm>
#include <charconv>

#include "zice/limits.h"

namespace zice::cli {
namespace {

constexpr int kMostJobs = 256;

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
      else if (takes_files())
        arguments_.files.emplace_back(word);
      else if (takes_words())
        arguments_.words.emplace_back(word);
      else
        arguments_.mistakes.push_back("多余的参数 “" + std::string(word) + "”");
    }
    if (arguments_.ics && !is("assess") && !is("deeds"))
      arguments_.mistakes.push_back("选项 --ics 只用于 assess 和 deeds");
    if (arguments_.change_scope && !is("deeds"))
      arguments_.mistakes.push_back("选项 --change-scope 只用于 deeds");
    if ((arguments_.brief || arguments_.jobs != 1) && !is("batch"))
      arguments_.mistakes.push_back("选项 --brief 和 --jobs 只用于 batch");
    check_file_command();
    if (!arguments_.ics && (arguments_.ics_id || arguments_.ics_made))
      arguments_.mistakes.push_back("选项 --ics-id 和 --ics-made 只与 --ics 一起用");
    return std::move(arguments_);
  }

 private:
  bool is(std::string_view command) const { return arguments_.command == command; }
  bool checks() const { return is("check") || is("lint"); }
  bool takes_files() const { return checks() || is("test") || is("cases") || is("mutate") || is("diff"); }

  void check_file_command() {
    if (arguments_.strict && !checks()) arguments_.mistakes.push_back("选项 --strict 只用于 check");
    if ((arguments_.coverage || arguments_.watch) && !is("test"))
      arguments_.mistakes.push_back("选项 --coverage 和 --watch 只用于 test");
    if (arguments_.json && arguments_.watch) arguments_.mistakes.push_back("--watch 不能与 --json 一起用");
    if (is("diff") && arguments_.files.size() != 2)
      arguments_.mistakes.push_back("diff 要两份规则，各写标识或文件");
    else if (takes_files() && arguments_.files.empty())
      arguments_.mistakes.push_back(is("test") ? "缺少用例文件" : "缺少规则文件");
    if ((arguments_.source || arguments_.html) && !is("explain"))
      arguments_.mistakes.push_back("选项 --source 和 --html 只用于 explain");
    if (arguments_.out && !is("new")) arguments_.mistakes.push_back("选项 --out 只用于 new");
    if (arguments_.html && arguments_.json) arguments_.mistakes.push_back("--html 和 --json 只能选一样");
    if ((is("cases") || is("mutate")) && arguments_.files.size() > 1)
      arguments_.mistakes.push_back(arguments_.command + " 一次只取一个规则文件");
    if (arguments_.applicants && !is("diff")) arguments_.mistakes.push_back("选项 --applicants 只用于 diff");
    if (arguments_.out && !is("new")) arguments_.mistakes.push_back("选项 --out 只用于 new");
    if (arguments_.cases && !is("mutate")) arguments_.mistakes.push_back("选项 --cases 只用于 mutate");
  }

  bool takes_words() const { return is("facts") || is("new"); }

  std::optional<std::string> value(const Option& option) {
    if (option.value) return option.value;
    if (at_ + 1 < words_.size()) return std::string(words_[++at_]);
    arguments_.mistakes.push_back("选项 " + option.name + " 后面缺少值");
    return std::nullopt;
  }

  void read_option(const Option& option) {
    if (option.name == "--json" && !option.value) {
      arguments_.json = true;
    } else if (option.name == "--change-scope" && !option.value) {
      arguments_.change_scope = true;
    } else if (option.name == "--brief" && !option.value) {
      arguments_.brief = true;
    } else if (option.name == "--strict" && !option.value) {
      arguments_.strict = true;
    } else if (option.name == "--coverage" && !option.value) {
      arguments_.coverage = true;
    } else if (option.name == "--watch" && !option.value) {
      arguments_.watch = true;
    } else if (option.name == "--html" && !option.value) {
      arguments_.html = true;
    } else if (option.name == "--out") {
      arguments_.out = value(option);
    } else if (option.name == "--source") {
      arguments_.source = value(option);
    } else if (option.name == "--cases") {
      arguments_.cases = value(option);
    } else if (option.name == "--ruleset") {
      arguments_.ruleset = value(option);
    } else if (option.name == "--applicant") {
      arguments_.applicant = value(option);
    } else if (option.name == "--applicants") {
      arguments_.applicants = value(option);
    } else if (option.name == "--rulesets") {
      arguments_.rulesets_folder = value(option);
    } else if (option.name == "--ics") {
      arguments_.ics = value(option);
    } else if (option.name == "--ics-id") {
      read_id(value(option));
    } else if (option.name == "--ics-made") {
      read_moment(value(option));
    } else if (option.name == "--jobs") {
      read_jobs(value(option));
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
    arguments_.as_of = assessment_day(*text);
    if (!arguments_.as_of)
      arguments_.mistakes.push_back("--as-of 的值 “" + *text + "” 不对：应是 " + expected_day());
  }

  void read_jobs(const std::optional<std::string>& text) {
    if (!text) return;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), arguments_.jobs);
    const bool is_number = error == std::errc() && end == text->data() + text->size();
    if (!is_number || arguments_.jobs < 1 || arguments_.jobs > kMostJobs)
      arguments_.mistakes.push_back("--jobs 的值 “" + *text + "” 不对：应是 1 至 " +
                                    std::to_string(kMostJobs) + " 的整数");
  }

  void read_id(const std::optional<std::string>& text) {
    if (text && text->empty())
      arguments_.mistakes.push_back("--ics-id 的值是空的：应是能认出这家单位的文字");
    else
      arguments_.ics_id = text;
  }

  // "2022-09-15T08:30:00Z".
  void read_moment(const std::optional<std::string>& text) {
    if (!text) return;
    constexpr std::string_view kForm = "0000-00-00T00:00:00Z";
    const bool formed = text->size() == kForm.size() &&
                        std::equal(kForm.begin(), kForm.end(), text->begin(), [](char form, char c) {
                          return form == '0' ? c >= '0' && c <= '9' : c == form;
                        });
    const auto two = [&](std::size_t at) -> std::int64_t {
      return ((*text)[at] - '0') * 10 + (*text)[at + 1] - '0';
    };
    const auto day = formed ? assessment_day(std::string_view(*text).substr(0, 10)) : std::nullopt;
    const bool good = day && two(11) < 24 && two(14) < 60 && two(17) < 60;
    if (good)
      arguments_.ics_made = (day->serial() - Date::from_ymd(1970, 1, 1)->serial()) * 86400 + two(11) * 3600 +
                            two(14) * 60 + two(17);
    else
      arguments_.mistakes.push_back("--ics-made 的值 “" + *text +
                                    "” 不是时刻：应是世界协调时，形如 2022-09-15T08:30:00Z");
  }

  const std::vector<std::string_view>& words_;
  std::size_t at_ = 0;
  Arguments arguments_;
};

}  // namespace

Arguments read_arguments(const std::vector<std::string_view>& words) { return Reader(words).read(); }

}  // namespace zice::cli
