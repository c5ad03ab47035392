// Values as bytes, written and read by one list of them: what is named first stands first. The list is a
// function that takes a Flat; with one that writes, it leaves its values as they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace zice {

class Flat {
 public:
  explicit Flat(std::string& to) : to_(&to) {}
  // `from` stays there as long as this does.
  explicit Flat(std::string_view from) : from_(from) {}

  bool is_reading() const { return to_ == nullptr; }
  // Whether all that was asked for was there. What was not is 0, empty, nothing.
  bool is_whole() const { return is_whole_; }
  std::size_t left() const { return from_.size(); }

  // What was read, or the value.
  std::int64_t whole(std::int64_t value);
  void text(std::string& value);

  // A number, a flag or an enumerator.
  template <class Number>
  void number(Number& value) {
    value = static_cast<Number>(whole(static_cast<std::int64_t>(value)));
  }

  template <class Item, class Each>
  void list(std::vector<Item>& items, Each each) {
    std::size_t count = items.size();
    number(count);
    // Each takes a byte at least: no more of them are made than there can be.
    if (is_reading()) {
      if (count > from_.size()) is_whole_ = false;
      std::vector<Item> read(is_whole_ ? count : 0);
      items.swap(read);
    }
    for (Item& item : items) each(item);
  }

  template <class Number>
  void numbers(std::vector<Number>& items) {
    list(items, [this](Number& item) { number(item); });
  }

  template <class Value, class Each>
  void maybe(std::optional<Value>& value, Value blank, Each each) {
    bool is_there = value.has_value();
    number(is_there);
    if (is_reading()) value = is_there ? std::optional(blank) : std::nullopt;
    if (value) each(*value);
  }

  // Passes over so many bytes.
  void pass(std::size_t count);

 private:
  std::uint8_t byte();

  std::string* to_ = nullptr;
  std::string_view from_;
  bool is_whole_ = true;
};

}  // namespace zice
