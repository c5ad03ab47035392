#include "calendar_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

namespace zice::cli {

bool write_calendar(const Assessment& assessment, const std::string& path, std::string& failure) {
  const std::string text = timeline_ics(assessment);
  if (text.empty()) {
    failure = "时间安排里没有确定的日期，没有写日历文件";
    return false;
  }
  if (path == "-") {
    std::cout << text << std::flush;
    if (!std::cout) failure = "无法写到标准输出";
    return failure.empty();
  }
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (!file) failure = "无法写入 " + path + "：" + std::strerror(errno);
  return failure.empty();
}

}  // namespace zice::cli
