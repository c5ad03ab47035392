#include "calendar_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

namespace zice::cli {

bool write_calendar(const Assessment& assessment, const CalendarIssue& issue, const std::string& path,
                    std::string& failure) {
  const std::string text = timeline_ics(assessment, issue);
  if (text.empty()) {
    failure = "时间安排里没有 " + assessment.as_of.iso() + " 起的确定日子，没有写日历文件";
    if (calendar_may_come(assessment))
      failure +=
          "；填了提交（submitted_on）、公示（publicity_from）或认定（title_granted_on）的日期，就能推算";
    return false;
  }
  return write_file(text, path, failure);
}

bool write_file(const std::string& text, const std::string& path, std::string& failure) {
  if (path == "-") {
    std::cout << text;
    return true;
  }
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) failure = "无法写入 " + path + "：" + std::strerror(errno);
  return failure.empty();
}

}  // namespace zice::cli
