// Writing JSON straight into a text: members in the order in which they are put, figures exact, the same
// bytes everywhere. Nothing is built up first, so an answer costs little more than its characters.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace zice {

// Appends one JSON value to a text, which is whole once the writer is gone. Commas set themselves. A key is
// put once; it is a name of ours, of which nothing needs escaping.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& to) : text_(to), size_(to.size()) {}
  ~JsonWriter() { text_.resize(size_); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  // An object or a list, closed where this leaves scope.
  class [[nodiscard]] Open {
   public:
    Open(JsonWriter& json, char end_bracket) : json_(json), end_bracket_(end_bracket) {}
    ~Open() { json_.close(end_bracket_); }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;

   private:
    JsonWriter& json_;
    char end_bracket_;
  };
  Open object();
  Open list();
  // {"zice":1} and {"key":"value"}, to which the rest is added.
  Open document();
  Open object(std::string_view key, std::string_view value);

  // The key of the value that is written next.
  JsonWriter& key(std::string_view key);

  void null() { word("null"); }
  template <std::same_as<bool> Flag>  // no figure passes for one
  void flag(Flag value) {
    word(value ? "true" : "false");
  }
  template <std::integral Count>
  void count(Count value) {
    whole(static_cast<std::int64_t>(value));
  }
  void figure(double value);                          // whole figures as integers, NaN as null
  void text(std::string_view value);                  // what is no UTF-8 of it as U+FFFD
  void json(std::string_view value) { word(value); }  // as it is

  // The same as members.
  void null(std::string_view key) { this->key(key).null(); }
  template <std::same_as<bool> Flag>
  void flag(std::string_view key, Flag value) {
    this->key(key).flag(value);
  }
  template <std::integral Count>
  void count(std::string_view key, Count value) {
    this->key(key).count(value);
  }
  template <std::integral Count>
  void count_or_null(std::string_view key, const std::optional<Count>& value) {
    value ? count(key, *value) : null(key);
  }
  void figure(std::string_view key, double value) { this->key(key).figure(value); }
  void text(std::string_view key, std::string_view value) { this->key(key).text(value); }
  void json(std::string_view key, std::string_view value) { this->key(key).json(value); }
  void json_or_null(std::string_view key, std::string_view value) {  // null if empty
    value.empty() ? null(key) : json(key, value);
  }
  void text_or_null(std::string_view key, std::string_view value) {  // null if empty
    value.empty() ? null(key) : text(key, value);
  }

  // A list of which each item is written by `each(item)` or `each(*this, item)`.
  template <class Items, class Each>
  void list(const Items& items, Each each) {
    const auto opened = list();
    for (const auto& item : items) {
      if constexpr (std::invocable<Each, decltype(item)>)
        each(item);
      else
        each(*this, item);
    }
  }
  template <class Items, class Each>
  void list(std::string_view key, const Items& items, Each each) {
    this->key(key).list(items, each);
  }
  template <class Items>
  void texts(const Items& items) {
    list(items, [this](std::string_view item) { text(item); });
  }
  template <class Items>
  void texts(std::string_view key, const Items& items) {
    this->key(key).texts(items);
  }

 private:
  void start(char bracket);
  void close(char bracket);
  void word(std::string_view word);
  void whole(std::int64_t value);
  // So many bytes more can be written from there on.
  char* room(std::size_t bytes);
  void written_to(const char* end) { size_ = static_cast<std::size_t>(end - text_.data()); }
  char* separated(char* to);

  std::string& text_;     // longer than what has been written
  std::size_t size_;      // of what has been written
  bool follows_ = false;  // a value of the same object or list
};

// One JSON value, as `write(json)` writes it.
template <std::invocable<JsonWriter&> Write>
std::string written(Write write) {
  std::string text;
  {
    JsonWriter json(text);
    write(json);
  }
  return text;
}

// A figure as it is written: "1.5", "80", "null".
std::string figure_text(double value);

}  // namespace zice
