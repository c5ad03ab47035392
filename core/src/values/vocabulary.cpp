#include "zice/vocabulary.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "json/english.h"
#include "json/object.h"
#include "text/decimal.h"
#include "text/nearest.h"
#include "zice/date.h"
#include "zice/enumerators.h"

namespace zice {
namespace {

constexpr std::size_t kMostFacts = 256;
constexpr std::size_t kMostFunctions = 32;
constexpr std::size_t kMostChoices = 64;  // a set of choices is one bit mask
constexpr std::size_t kMostNames = 1000;  // of groups, or of documents
constexpr int kMostFigurePlaces = 8;      // one yuan in 亿元

template <class Items>
std::optional<std::uint16_t> position(const Items& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return static_cast<std::uint16_t>(found - items.begin());
}

std::optional<FactType> fact_type(std::string_view name) {
  static constexpr std::string_view names[] = {"number", "yes_no", "choice", "date", "region", "functions"};
  static_assert(std::size(names) == count_of<FactType>());
  const auto found = std::find(std::begin(names), std::end(names), name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<FactType>(found - std::begin(names));
}

class VocabularyReader {
 public:
  VocabularyReader(JsonSource& source, Vocabulary& vocabulary) : source_(source), vocabulary_(vocabulary) {}

  void read_facts_file(const JsonValue& root) {
    ObjectReader reader(source_, root, "事实词汇表");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    read_items(reader, "groups", 1, kMostNames, groups_);
    read_items(reader, "functions", 1, kMostFunctions, vocabulary_.functions);
    const JsonValue* facts = reader.required("facts", JsonValue::Type::array);
    if (facts != nullptr && is_of_length(*facts, "facts", 1, kMostFacts)) {
      for (const JsonValue& item : facts->items) read_fact(item);
    }
    reader.finish();
    link_wholes();
    check_singular(root, FactType::region);
    check_singular(root, FactType::functions);
  }

  void read_documents_file(const JsonValue& root) {
    ObjectReader reader(source_, root, "文件词汇表");
    if (!reader.valid()) return;
    read_format_mark(source_, reader);
    const JsonValue* list = reader.required("documents", JsonValue::Type::array);
    if (list != nullptr && is_of_length(*list, "documents", 1, kMostNames)) {
      for (const JsonValue& value : list->items) read_document(value);
    }
    reader.finish();
  }

 private:
  // A list that is too long is not read any further.
  bool is_of_length(const JsonValue& list, std::string_view key, std::size_t least, std::size_t most) {
    const std::size_t size = list.items.size();
    if (size >= least && size <= most) return true;
    source_.report(list.offset, size < least ? "vocabulary/empty" : "vocabulary/too_many",
                   {"\"", key, "\" 有 ", std::to_string(size), " 项，应有 ", std::to_string(least), " 至 ",
                    std::to_string(most), " 项"});
    return false;
  }

  void read_items(ObjectReader& reader, std::string_view key, std::size_t least, std::size_t most,
                  std::vector<NamedItem>& items) {
    const JsonValue* list = reader.required(key, JsonValue::Type::array);
    if (list == nullptr || !is_of_length(*list, key, least, most)) return;
    for (const JsonValue& value : list->items) {
      ObjectReader item(source_, value, "词汇");
      if (!item.valid()) continue;
      NamedItem named{item.identifier("id"), item.text("label")};
      read_english(source_, item);
      item.finish();
      add(value, items, std::move(named));
    }
  }

  template <class Item>
  void add(const JsonValue& value, std::vector<Item>& items, Item item) {
    if (position(items, item.id))
      source_.report(value.offset, "vocabulary/duplicate_id", {"\"", item.id, "\" 重复定义"});
    items.push_back(std::move(item));
  }

  void read_document(const JsonValue& value) {
    ObjectReader item(source_, value, "词汇");
    if (!item.valid()) return;
    Paper paper;
    paper.id = item.identifier("id");
    paper.label = item.text("label");
    item.text("help");
    read_english(source_, item);
    if (item.has("from")) {
      const std::string from =
          item.one_of("from", "vocabulary/type", {"own", "accountant", "credit_site", "bureau"});
      for (std::size_t i = 0; i < count_of<Origin>(); ++i) {
        if (name(static_cast<Origin>(i)) == from) paper.origin = static_cast<Origin>(i);
      }
    }
    paper.at = item.optional_text("at");
    item.finish();
    add(value, vocabulary_.documents, std::move(paper));
  }

  void read_fact(const JsonValue& value) {
    ObjectReader reader(source_, value, "事实");
    if (!reader.valid()) return;
    Fact fact;
    fact.id = reader.identifier("id");
    fact.label = reader.text("label");
    reader.text("help");
    read_english(source_, reader);
    const std::string group = reader.text("group");
    if (!position(groups_, group))
      source_.report(value.offset, "vocabulary/unknown_group", {"没有定义分组 \"", group, "\""});
    const auto type = fact_type(reader.text("type"));
    if (!type)
      source_.report(value.offset, "vocabulary/type",
                     {"\"", fact.id, "\" 的类型应是 number、yes_no、choice、date、region 或 functions"});
    fact.type = type.value_or(FactType::yes_no);
    if (fact.type == FactType::number) read_number(reader, fact);
    if (fact.type == FactType::date) read_date_range(reader, fact);
    if (fact.type == FactType::choice) read_choices(reader, fact);
    if (fact.type == FactType::yes_no) fact.most = 1, fact.attests = reader.flag("attests");
    if (fact.type == FactType::date) fact.planning = reader.flag("planning");
    if (fact.type == FactType::date || fact.type == FactType::region)
      fact.changeable = false;  // what has happened, and where one is registered, stay as they are
    else if (fact.type != FactType::functions)
      fact.changeable = !reader.flag("changeable", false);
    fact.nature = reader.flag("nature");
    reader.finish();
    if (vocabulary_.fact(fact.id))
      source_.report(value.offset, "vocabulary/duplicate_id", {"\"", fact.id, "\" 重复定义"});
    vocabulary_.facts.push_back(std::move(fact));
  }

  void read_number(ObjectReader& reader, Fact& fact) {
    fact.unit =
        reader.one_of("unit", "vocabulary/unit", {"万元", "亿元", "%", "m²", "家", "次", "人", "人次"});
    fact.places = reader.integer("places", 0, kMostFigurePlaces);
    fact.least = read_bound(reader, "min", fact.places);
    fact.most = read_bound(reader, "max", fact.places);
    check_range(reader, fact);
    if (const JsonValue* whole = reader.optional("part_of", JsonValue::Type::string))
      wholes_.push_back({vocabulary_.facts.size(), whole});
  }

  std::int64_t read_bound(ObjectReader& reader, std::string_view key, int places) {
    const JsonValue* bound = reader.required(key, JsonValue::Type::number);
    if (bound == nullptr) return 0;
    const Decimal number = read_decimal(bound->text, places);
    if (number.error != DecimalError::none)
      source_.report(bound->offset, "json/number_range",
                     {"界限 ", source_.excerpt(*bound), " 超出可表示的范围"});
    return number.scaled;
  }

  void read_date_range(ObjectReader& reader, Fact& fact) {
    for (const auto& [key, bound] :
         {std::pair<std::string_view, std::int64_t*>{"min", &fact.least}, {"max", &fact.most}}) {
      const std::string written = reader.text(key);
      const auto date = Date::parse(written);
      if (!date) source_.report(reader.value().offset, "vocabulary/range", {"\"", written, "\" 不是日期"});
      *bound = date ? date->serial() : 0;
    }
    check_range(reader, fact);
  }

  void check_range(ObjectReader& reader, const Fact& fact) {
    if (fact.least > fact.most)
      source_.report(reader.value().offset, "vocabulary/range", {"\"", fact.id, "\" 的下限高于上限"});
  }

  void read_choices(ObjectReader& reader, Fact& fact) {
    std::vector<NamedItem> values;
    read_items(reader, "values", 2, kMostChoices, values);
    for (NamedItem& item : values) {
      fact.choices.push_back(std::move(item.id));
      fact.choice_labels.push_back(std::move(item.label));
    }
    fact.most = static_cast<std::int64_t>(fact.choices.size()) - 1;
  }

  // The range of a part lies within that of its whole, so that every answer to one leaves answers to the
  // other. What is wrong with a range by itself is reported where it stands.
  bool are_comparable(const Fact& part, const Fact& whole) const {
    const bool alike =
        whole.type == FactType::number && whole.places == part.places && whole.unit == part.unit;
    return alike && (!source_.is_clean() || (part.least <= whole.least && part.most <= whole.most));
  }

  // A region selects figures and a scope selects functions: there can be one of each.
  void check_singular(const JsonValue& value, FactType type) {
    const auto count = std::count_if(vocabulary_.facts.begin(), vocabulary_.facts.end(),
                                     [&](const Fact& fact) { return fact.type == type; });
    if (count > 1)
      source_.report(value.offset, "vocabulary/too_many", {"类型为 region 或 functions 的事实各只能有一个"});
  }

  void link_wholes() {
    for (const auto& [part, name] : wholes_) {
      const auto whole = vocabulary_.fact(name->text);
      if (!whole || !are_comparable(vocabulary_.facts[part], vocabulary_.facts[*whole])) {
        source_.report(
            name->offset, "vocabulary/part_of",
            {"\"", name->text, "\" 不是可比较的数字事实：单位、小数位须相同，部分的取值范围须在整体之内"});
        continue;
      }
      vocabulary_.facts[part].part_of = *whole;
      if (is_circular(*whole)) {
        source_.report(name->offset, "vocabulary/part_of",
                       {"\"", vocabulary_.facts[part].id, "\" 不能是自身的一部分"});
        vocabulary_.facts[part].part_of.reset();
      }
    }
  }

  bool is_circular(FactIndex start) const {
    std::optional<FactIndex> up = vocabulary_.facts[start].part_of;
    while (up && *up != start) up = vocabulary_.facts[*up].part_of;
    return up.has_value();
  }

  JsonSource& source_;
  Vocabulary& vocabulary_;
  std::vector<NamedItem> groups_;
  std::vector<std::pair<std::size_t, const JsonValue*>> wholes_;
};

}  // namespace

std::string_view standing_alone(std::string_view label) {
  constexpr std::string_view kBelowTheWhole = "其中：";
  if (label.substr(0, kBelowTheWhole.size()) == kBelowTheWhole) label.remove_prefix(kBelowTheWhole.size());
  return label;
}

std::optional<FactIndex> Vocabulary::fact(std::string_view id) const { return position(facts, id); }
std::optional<FactIndex> Vocabulary::the_one(FactType type) const {
  const auto found =
      std::find_if(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.type == type; });
  if (found == facts.end()) return std::nullopt;
  return static_cast<FactIndex>(found - facts.begin());
}
std::optional<DocumentIndex> Vocabulary::document(std::string_view id) const {
  return position(documents, id);
}
std::optional<FunctionIndex> Vocabulary::function(std::string_view id) const {
  return position(functions, id);
}

Loaded<std::shared_ptr<const Vocabulary>> load_vocabulary(std::string_view facts_name,
                                                          std::string_view facts_text,
                                                          std::string_view documents_name,
                                                          std::string_view documents_text) {
  Loaded<std::shared_ptr<const Vocabulary>> result;
  auto vocabulary = std::make_shared<Vocabulary>();
  JsonValue facts;
  JsonSource facts_source(facts_name, facts_text, result.findings);
  if (facts_source.parse(facts)) VocabularyReader(facts_source, *vocabulary).read_facts_file(facts);
  JsonValue documents;
  JsonSource documents_source(documents_name, documents_text, result.findings);
  if (documents_source.parse(documents))
    VocabularyReader(documents_source, *vocabulary).read_documents_file(documents);
  if (result.findings.empty()) result.value = std::move(vocabulary);
  return result;
}

}  // namespace zice
