# Writes OUTPUT, a header with the words of the glossary GLOSSARY: of each of its groups the ids and the words, in the
# file's order, which is that of the enumerations.
file(READ "${GLOSSARY}" glossary)
string(REGEX MATCHALL "\"[a-z]+\": {[^}]*}" groups "${glossary}")
set(tables "")
foreach(group IN LISTS groups)
  string(REGEX REPLACE "^\"([a-z]+)\".*$" "\\1" name "${group}")
  string(SUBSTRING "${name}" 0 1 initial)
  string(TOUPPER "${initial}" initial)
  string(SUBSTRING "${name}" 1 -1 rest)
  string(REGEX MATCHALL "\"[^\"]+\": \"[^\"]+\"" entries "${group}")
  string(REGEX REPLACE "\"([^\"]+)\": \"[^\"]+\"" "\"\\1\"" ids "${entries}")
  string(REGEX REPLACE "\"[^\"]+\": (\"[^\"]+\")" "\\1" words "${entries}")
  list(LENGTH entries count)
  list(JOIN ids ", " ids)
  list(JOIN words ", " words)
  string(APPEND tables "inline constexpr std::array<std::string_view, ${count}> k${initial}${rest}Ids = {${ids}};\n")
  string(APPEND tables "inline constexpr std::array<std::string_view, ${count}> k${initial}${rest}Words = {${words}};\n")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT [=[
#pragma once

#include <array>
#include <string_view>

namespace zice::glossary {

@tables@
}  // namespace zice::glossary
]=] @ONLY)
