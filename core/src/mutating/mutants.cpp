#include "mutating/mutants.h"

#include <algorithm>
#include <array>
#include <map>

#include "ruleset/reader.h"
#include "text/restored.h"
#include "text/text.h"
#include "text/words.h"

namespace zice {
namespace {

using Type = JsonValue::Type;

// Words for people, what only names the measure, and what is said of it beside the law.
constexpr std::string_view kSaidOnly =
    "|$schema|zice|text|note|name|label|help|labels|columns|kind|title|document_number|issuer|jurisdiction|"
    "level|"
    "issued|basis|repeals|waivers|source|checked|en|quotes|";

// One way of asking for another.
constexpr std::pair<std::string_view, std::string_view> kOtherKeys[] = {{"yes", "no"},
                                                                        {"no", "yes"},
                                                                        {"all", "any"},
                                                                        {"any", "all"},
                                                                        {"operating", "natural_years"},
                                                                        {"natural_years", "operating"}};
// What stands beside each other and could stand the other way round.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSwapped = {
    {{"later", "earlier"}, {"both", "either"}, {"if", "then"}}};

class MutantList {
 public:
  MutantList(const std::string& text, const JsonValue& file, const RulesetModel& model)
      : editing_(text), file_(file), mistakes_(file, model) {}

  std::vector<Mutant> make() {
    object(file_);
    number_the_same();
    return std::move(mutants_);
  }

 private:
  // Two changes that are told alike are told apart.
  void number_the_same() {
    std::map<std::string, int> seen;
    for (Mutant& mutant : mutants_) {
      const int nth = ++seen[mutant.change];
      if (nth > 1) mutant.change += concat({"（第 ", std::to_string(nth), " 处）"});
    }
  }

  bool is_said_only(const JsonMember& member) const {
    if (among(kSaidOnly, member.key)) return true;
    const bool top = within_.size() == 1;
    const bool beside = keys_.size() == 1;  // an item of a list at the top
    if (beside && keys_[0] == "discretions" && (member.key == "id" || member.key == "cite")) return true;
    return (top && member.key == "id");
  }

  void object(const JsonValue& value) {
    const Restored path(depth_, static_cast<std::ptrdiff_t>(keys_.size()));
    within_.insert(within_.begin(), &value);
    for (std::size_t i = 0; i < value.members.size(); ++i) {
      const JsonMember& member = value.members[i];
      if (is_said_only(member)) continue;
      if (member.key == "remarks" && keys_.empty()) {
        remarks(member.value);
        continue;
      }
      const bool empty = member.value.is(Type::array) && member.value.items.empty();
      if (member.key != "id" && !empty)
        add(member.offset, concat({"去掉 ", ruleset_key_text(member.key), shown(member)}),
            {editing_.left_out(value, i)});
      other_key(member);
      keys_.push_back(member.key);
      one({member.value, member.key, within_});
      keys_.pop_back();
    }
    swapped(value);
    more_members(value);
    within_.erase(within_.begin());
  }

  // What the measure does not say.
  void more_members(const JsonValue& value) {
    const auto lacks = [&](const char* key) { return value.find(key) == nullptr; };
    const auto put = [&](std::string what, std::string_view written) {
      add(value.offset, what, {Editing::insertion(value.offset + 1, concat({written, ", "}))});
    };
    if (!lacks("document") && lacks("pledge")) put("可以承诺代替", "\"pledge\": true");
    if (!lacks("document") && lacks("fresh")) put("须当月取得", "\"fresh\": \"month\"");
    if (!lacks("figure") && lacks("missed")) put("未达到时可有两种读法", "\"missed\": \"reading\"");
    other_rule(value);
    const JsonValue* joined = value.find("joined");
    if (joined == nullptr || joined->text != "and" || lacks("both")) return;
    std::vector<Edit> edits = {editing_.left_out(value, "both")};
    edits.push_back(editing_.replaced(*joined, "\"or\""));
    add(joined->offset, "“和”写成“或”", std::move(edits));
  }

  void other_rule(const JsonValue& value) {
    const JsonValue* rule = value.find("rule");
    if (rule == nullptr || rule->text == "none") return;
    const bool counted = rule->text == "at_least";
    std::vector<Edit> edits;
    if (counted) edits.push_back(editing_.left_out(value, "need"));
    edits.push_back(editing_.replaced(*rule, counted ? "\"each_declared\"" : "\"at_least\", \"need\": 1"));
    add(rule->offset, counted ? "“至少几项”写成“逐项看所申报的”" : "“逐项看所申报的”写成“至少一项”",
        std::move(edits));
  }

  std::string shown(const JsonMember& member) const {
    const std::string told = mistakes_.told({member.value, member.key, within_});
    return told.empty() ? told : concat({" ", told});
  }

  // Of remarks only those for some places are in an answer.
  void remarks(const JsonValue& list) {
    keys_.push_back("remarks");
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      if (list.items[i].find("codes") == nullptr) continue;
      add(list.items[i].offset, "去掉说明", {editing_.item_left_out(list, i)});
      object(list.items[i]);
    }
    keys_.pop_back();
  }

  void one(const Place& place) {
    for (const Instead& instead : mistakes_.instead_of(place))
      add(place.value.offset, concat({ruleset_key_text(place.key), " ", instead.was, " → ", instead.is}),
          {editing_.replaced(place.value, instead.written)});
    if (place.value.is(Type::object)) object(place.value);
    for (std::size_t i = 0; i < place.value.items.size(); ++i) {
      const JsonValue& item = place.value.items[i];
      if (place.value.items.size() > 1) drop(place, i);
      one({item, place.key, within_, &place.value});
    }
    if (place.key == "is" && place.value.is(Type::array)) more_values(place);
  }

  void drop(const Place& place, std::size_t i) {
    const JsonValue& item = place.value.items[i];
    const JsonValue* id = item.find("id");
    const JsonValue* paper = item.find("document");
    const std::string told = id != nullptr      ? id->text
                             : paper != nullptr ? mistakes_.told({*paper, "document", within_})
                                                : mistakes_.told({item, place.key, within_});
    if (id != nullptr) nearest_ = id->text;
    std::vector<Edit> edits = {editing_.item_left_out(place.value, i)};
    if (id != nullptr) editing_.leave_out_references(file_, id->text, edits);
    add(item.offset,
        concat({"去掉", ruleset_key_text(place.key), " ", told.empty() ? std::to_string(i + 1) : told}),
        std::move(edits));
    nearest_.clear();
  }

  // One value more than the measure takes.
  void more_values(const Place& place) {
    for (const JsonValue& item : place.value.items) {
      const Place at{item, place.key, within_, &place.value};
      for (const Instead& instead : mistakes_.instead_of(at)) {
        const bool there =
            std::any_of(place.value.items.begin(), place.value.items.end(), [&](const JsonValue& other) {
              return instead.written == concat({"\"", other.text, "\""});
            });
        if (!there)
          add(place.value.offset, concat({"多出取值 ", instead.is}),
              {Editing::insertion(place.value.offset + 1, instead.written + ", ")});
      }
    }
  }

  void other_key(const JsonMember& member) {
    for (const auto& [key, other] : kOtherKeys) {
      const bool nested = member.value.items.size() != 1;  // of one thing all are any
      if (member.key != key || !nested) continue;
      if (key == "yes" && keys_.size() > 1 && keys_.back() == "when") continue;
      add(member.offset, concat({"“", way_text(key), "”写成“", way_text(other), "”"}),
          {{member.offset, member.offset + key.size() + 2, concat({"\"", other, "\""})}});
    }
  }

  void swapped(const JsonValue& value) {
    for (const auto& [one, other] : kSwapped) {
      const JsonValue* a = value.find(one);
      const JsonValue* b = value.find(other);
      if (a == nullptr || b == nullptr || !a->is(Type::string) || !b->is(Type::string)) continue;
      if (b->offset < a->offset) std::swap(a, b);
      const auto token = [](const JsonValue* at) { return concat({"\"", at->text, "\""}); };
      add(value.offset, concat({one, " 与 ", other, " 对调"}),
          {editing_.replaced(*a, token(b)), editing_.replaced(*b, token(a))});
    }
  }

  // Which condition, material, discretion or part of the file it stands in.
  std::string where() const {
    for (const JsonValue* object : within_) {
      const JsonValue* id = object->find("id");
      if (id != nullptr && object != &file_) return id->text;
    }
    std::string path;
    for (const std::string_view key : std::vector(keys_.begin(), keys_.begin() + depth_))
      path += concat({path.empty() ? "" : " ", ruleset_key_text(key)});
    return path;
  }

  std::string paper() const {
    for (const JsonValue* object : within_) {
      if (const JsonValue* document = object->find("document"))
        return concat({"的", mistakes_.told({*document, "document", within_})});
    }
    return {};
  }

  std::string cite() const {
    std::string cited = nearest_.substr(0, nearest_.find('/'));
    if (is_cite(cited)) return cited;
    for (const JsonValue* object : within_) {
      if (const JsonValue* cite = object->find("cite")) return cite->text;
      const JsonValue* id = object->find("id");
      if (id != nullptr && object != &file_) return id->text.substr(0, id->text.find('/'));
    }
    return {};
  }

  void add(std::uint32_t offset, const std::string& what, std::vector<Edit> edits) {
    Mutant& mutant = mutants_.emplace_back();
    mutant.offset = offset;
    mutant.cite = cite();
    const std::string place = where();
    mutant.change = concat({place, paper(), place.empty() ? "" : "：", what});
    mutant.edits = std::move(edits);
    std::sort(mutant.edits.begin(), mutant.edits.end(),
              [](const Edit& one, const Edit& other) { return one.start < other.start; });
    if (!nearest_.empty()) mutant.names.push_back(nearest_);
    for (const JsonValue* object : within_) {
      for (const JsonMember& member : object->members) {
        const bool named = member.value.is(Type::string) && object != &file_ && !is_prose(member.key);
        if (named) mutant.names.push_back(member.value.text);
      }
    }
    for (const std::string_view key : keys_) mutant.names.emplace_back(key);
  }

  static bool is_prose(std::string_view key) {
    return among(kSaidOnly, key) || key == "rule" || key == "cite";
  }

  Editing editing_;
  const JsonValue& file_;
  Mistakes mistakes_;
  std::vector<const JsonValue*> within_;
  std::vector<std::string_view> keys_;
  std::ptrdiff_t depth_ = 0;  // how many of them lead to the object
  std::string nearest_;       // the id of what is dropped
  std::vector<Mutant> mutants_;
};

}  // namespace

std::vector<Mutant> mutants_of(const std::string& text, const JsonValue& file, const RulesetModel& model) {
  return MutantList(text, file, model).make();
}

}  // namespace zice
