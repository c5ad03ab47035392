#include "image/image.h"

#include <utility>

namespace zice {
namespace {

// "Zice" and the version of what follows: raised whenever that changes.
constexpr std::int64_t kVersion = 2;
constexpr std::int64_t kMark = 0x5A696365;

// One list of fields serves both ways; writing leaves them as they are.
template <class Value>
Value& carried(const Value& value) {
  return const_cast<Value&>(value);
}

void carry_mark(Flat& flat, std::int64_t& mark, std::int64_t& version) {
  flat.number(mark);
  flat.number(version);
}

}  // namespace

std::string write_image(const Vocabulary& vocabulary, const std::vector<Ruleset>& rulesets) {
  std::string bytes;
  Flat flat(bytes);
  std::int64_t mark = kMark;
  std::int64_t version = kVersion;
  carry_mark(flat, mark, version);
  carry_vocabulary(flat, carried(vocabulary));
  std::vector<std::string> parts(rulesets.size());
  for (std::size_t i = 0; i < rulesets.size(); ++i) {
    Flat part(parts[i]);
    carry_ruleset(part, carried(rulesets[i].model()));
  }
  flat.list(parts, [&](std::string& part) { flat.text(part); });
  return bytes;
}

std::optional<Image> read_image(std::string_view bytes, std::uint64_t chosen) {
  Flat flat(bytes);
  std::int64_t mark = 0;
  std::int64_t version = 0;
  carry_mark(flat, mark, version);
  if (mark != kMark || version != kVersion) return std::nullopt;
  auto vocabulary = std::make_shared<Vocabulary>();
  carry_vocabulary(flat, *vocabulary);
  Image image{vocabulary, {}};
  std::vector<std::string> parts;
  flat.list(parts, [&](std::string& part) { flat.text(part); });
  if (!flat.is_whole() || flat.left() != 0) return std::nullopt;
  for (std::size_t i = 0; i < parts.size() && i < 64; ++i) {
    if ((chosen >> i & 1U) == 0) continue;
    Flat part(std::string_view{parts[i]});
    auto model = std::make_shared<RulesetModel>();
    model->vocabulary = vocabulary;
    carry_ruleset(part, *model);
    if (!part.is_whole() || part.left() != 0) return std::nullopt;
    model->order = WeighingOrder(*model);
    image.rulesets.emplace_back(std::move(model));
  }
  return image;
}

}  // namespace zice
