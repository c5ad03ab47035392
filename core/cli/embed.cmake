# Writes OUTPUT, a C++ source that holds the bytes of FILES (see embedded.h).
# Every byte is one \x escape, so nothing in a file can end the literal or change in it.
set(entries "")
list(LENGTH FILES count)
foreach(file IN LISTS FILES)
  cmake_path(GET file FILENAME name)
  file(SIZE "${file}" size)
  file(READ "${file}" bytes HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
  string(REGEX REPLACE "(................................................................................................)" "\\1\"\n     \"" bytes "${bytes}")
  string(APPEND entries "    {\"${name}\",\n     \"${bytes}\",\n     ${size}},\n")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT [=[
#include "embedded.h"

namespace zice::cli {

const EmbeddedFile embedded_files[] = {
@entries@    {nullptr, nullptr, 0},
};
const std::size_t embedded_file_count = @count@;

}  // namespace zice::cli
]=] @ONLY)
