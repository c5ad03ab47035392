// The files of rulesets/, built into the command (written by embed.cmake).
#pragma once

#include <cstddef>

namespace zice::cli {

struct EmbeddedFile {
  const char* name;   // without folder: "xinjiang-2021.json"
  const char* bytes;  // exactly the file's, then one NUL that `size` does not count
  std::size_t size;
};

extern const EmbeddedFile embedded_files[];  // in the order of their names
extern const std::size_t embedded_file_count;

}  // namespace zice::cli
