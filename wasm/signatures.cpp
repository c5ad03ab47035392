// Writes what the module exports as a TypeScript interface, from the calls themselves.
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "author_calls.h"
#include "calls.h"

namespace {

template <class Type>
std::string_view script_type() {
  if constexpr (std::is_void_v<Type>) return "void";
  return std::is_same_v<std::remove_cvref_t<Type>, std::string> ? "string" : "number";  // an address, too
}

// The part of `names` before its first comma, which is taken off.
std::string take_name(std::string_view& names) {
  const std::size_t end = names.find(", ");
  const std::string name(names.substr(0, end));
  names.remove_prefix(end == std::string_view::npos ? names.size() : end + 2);
  return name;
}

struct Write {
  template <class Result, class... Given>
  void write(std::string_view name, std::string_view names, std::string_view does) {
    std::string line;
    for (const std::string_view type : std::vector<std::string_view>{script_type<Given>()...})
      line += (line.empty() ? "" : ", ") + take_name(names) + ": " + std::string(type);
    if (!does.empty()) std::printf("  /** %s */\n", std::string(does).c_str());
    std::printf("  %s(%s): %s;\n", std::string(name).c_str(), line.c_str(),
                std::string(script_type<Result>()).c_str());
  }

  template <class Class, class Result, class... Given>
  void write_member(Result (Class::*)(Given...), const char* name, const char* names, const char* does) {
    write<Result, Given...>(name, names, does);
  }
  template <class Class, class Result, class... Given>
  void write_member(Result (Class::*)(Given...) const, const char* name, const char* names,
                    const char* does) {
    write<Result, Given...>(name, names, does);
  }
  template <class Result, class... Given>
  void write_plain(std::type_identity<Result(Given...)>, const char* name, const char* names,
                   const char* does) {
    write<Result, Given...>(name, names, does);
  }

  template <auto kCall>
  void text(const char* name, const char* names, const char* does) {
    write_member(kCall, name, names, does);
  }
  template <class Plain>
  void plain(const char* name, const char* names, const char* does) {
    write_plain(std::type_identity<Plain>(), name, names, does);
  }
};

}  // namespace

int main() {
  std::puts("// Written by wasm/signatures.cpp (npm run calls) from wasm/calls.h.\n");
  std::puts(
      "/** What the module exports, the same for WebAssembly and for the fallback. Text is JSON both ways. "
      "*/");
  std::puts("export interface ModuleCalls {");
  zice::each_call(Write());
  std::puts("}\n\n/** What the module for authors exports besides. */");
  std::puts("export interface AuthorCalls {");
  zice::each_author_call(Write());
  std::puts(
      "}\n\n/** What the module of forms exports; text lies at the address that is given, until the next "
      "call. */");
  std::puts("export interface FormCalls {");
  zice::each_form_call(Write());
  zice::each_first_call(Write());
  std::puts("}");
}
