// A few functions of the C library, smaller. nlohmann/json and embind pull them in, and the library's own
// carry 128-bit floating point and all of printf with them: 18 KB of the module for what is never asked of
// them here. The linker takes these because it meets them first.
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace {

/** Fills in hexadecimal numbers only (%p, %.2X, %04x): nothing else is printed in this module. */
int print(char* buffer, std::size_t size, const char* format, std::va_list arguments) {
  std::size_t length = 0;
  const auto put = [&](char byte) {
    if (length + 1 < size) buffer[length] = byte;
    ++length;
  };
  for (const char* at = format; *at != '\0'; ++at) {
    if (*at != '%') {
      put(*at);
      continue;
    }
    int least = 1;
    for (++at; *at == '.' || (*at >= '0' && *at <= '9'); ++at) {
      if (*at != '.') least = *at - '0';
    }
    const char* const digits = *at == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    const auto number = va_arg(arguments, unsigned);
    for (int place = 7; place >= 0; --place) {
      if (place < least || number >> (4 * place) != 0) put(digits[(number >> (4 * place)) & 15U]);
    }
  }
  if (size > 0) buffer[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}

}  // namespace

extern "C" {

int snprintf(char* buffer, std::size_t size, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const int length = print(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}

/** What the compiler makes of a sprintf without floating point; embind names types with it. */
int siprintf(char* buffer, const char* format, ...);
int siprintf(char* buffer, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const int length = print(buffer, std::numeric_limits<int>::max(), format, arguments);
  va_end(arguments);
  return length;
}

/** Set by core/src/json/source.cpp while it reads. */
extern constinit thread_local bool zice_numbers_stay_text;

/**
 * Only finds where the number ends. nlohmann's lexer asks for its value, and the core never looks: it takes
 * every figure from its text, and refuses numbers beyond a double before the lexer sees them
 * (core/src/json/source.cpp). Whoever else asks would get a wrong value, and gets none: the module stops.
 */
double strtod(const char* text, char** end) {
  if (!zice_numbers_stay_text) std::abort();
  *end = const_cast<char*>(text) + std::strspn(text, "+-.0123456789eE");
  return 0;
}

float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }

long double strtold(const char* text, char** end) { return strtod(text, end); }

/** The last word of the C++ library, which a browser has nowhere to show. */
[[noreturn]] void abort_message(const char*, ...);
[[noreturn]] void abort_message(const char*, ...) { std::abort(); }

}  // extern "C"
