#include "zice/facts.h"

#include <algorithm>
#include <map>

#include "checking/remarks.h"
#include "checking/wording.h"
#include "explaining/rule_words.h"
#include "json/output.h"
#include "text/folding.h"
#include "text/nearest.h"
#include "text/text.h"
#include "text/words.h"

namespace zice {
namespace {

constexpr std::size_t kMostNearest = 5;
constexpr std::string_view kPapers = "申报材料";

using Uses = std::map<std::string, std::vector<VocabularyEntry::Use>, std::less<>>;  // by id

JsonValue parsed(std::string_view text) {
  Findings none;
  JsonValue root;
  JsonSource("", text, none).parse(root);
  return root;
}

// Every text below a value, once each: the ids that a rule names are among them.
void gather(const JsonValue& value, std::vector<std::string_view>& texts) {
  if (value.is(JsonValue::Type::string) && std::find(texts.begin(), texts.end(), value.text) == texts.end())
    texts.push_back(value.text);
  for (const JsonValue& item : value.items) gather(item, texts);
  for (const JsonMember& member : value.members) gather(member.value, texts);
}

// Which requirements and papers of a measure name which fact or document.
class Asking {
 public:
  Asking(const RulesetModel& model, const JsonValue& file, Uses& uses)
      : model_(model), words_(model), file_(file), uses_(uses) {}

  void add() {
    each_requirement(file_, [&](const Written& written) {
      const bool group = written.node.find("all") != nullptr || written.node.find("any") != nullptr ||
                         written.node.find("of") != nullptr;
      if (!group) requirement(written);
    });
    for (const JsonValue& material : file_.find("materials")->items) {
      const std::string id(text_of(material, "id"));
      const std::string name(text_of(material, "name"));
      add_named(*material.find("needs"), id, name);
    }
  }

 private:
  void requirement(const Written& written) {
    const std::string cite = written.id.substr(0, written.id.find('/'));
    add_named(written.node, cite, words_.of(written.node));
  }

  void add_named(const JsonValue& value, const std::string& cite, const std::string& words) {
    std::vector<std::string_view> texts;
    for (const JsonMember& member : value.members) {
      if (!among("|id|text|note|cite|", member.key)) gather(member.value, texts);
    }
    for (const std::string_view text : texts) {
      if (model_.vocabulary->fact(text) || model_.vocabulary->document(text))
        uses_[std::string(text)].push_back({model_.id, cite, words});
    }
  }

  const RulesetModel& model_;
  const RuleWords words_;
  const JsonValue& file_;
  Uses& uses_;
};

std::string kind_words(const JsonValue& fact) {
  const std::string_view type = text_of(fact, "type");
  if (type == "yes_no") return "是或否";
  if (type == "date") return "日期";
  if (type == "region") return "行政区划代码，六位";
  if (type == "functions") return "服务功能，可选几样";
  if (type == "choice") {
    std::vector<std::string> choices;
    for (const JsonValue& value : fact.find("values")->items)
      choices.push_back(concat({text_of(value, "label"), "（", text_of(value, "id"), "）"}));
    return concat({"选一样：", join(choices)});
  }
  const std::string_view places = text_of(fact, "places");
  return concat({"数，单位", text_of(fact, "unit"), "，", text_of(fact, "min"), " 至 ", text_of(fact, "max"),
                 places == "0" ? "，整数" : concat({"，小数最多 ", places, " 位"})});
}

std::vector<VocabularyEntry> all_entries(const JsonValue& facts, const JsonValue& documents) {
  std::vector<VocabularyEntry> entries;
  for (const JsonValue& group : facts.find("groups")->items) {
    for (const JsonValue& fact : facts.find("facts")->items) {
      if (text_of(fact, "group") != text_of(group, "id")) continue;
      entries.push_back({std::string(text_of(fact, "id")),
                         std::string(standing_alone(text_of(fact, "label"))),
                         std::string(text_of(fact, "help")),
                         std::string(text_of(group, "label")),
                         kind_words(fact),
                         {}});
    }
  }
  for (const JsonValue& document : documents.find("documents")->items)
    entries.push_back({std::string(text_of(document, "id")),
                       std::string(text_of(document, "label")),
                       std::string(text_of(document, "help")),
                       std::string(kPapers),
                       "文件",
                       {}});
  return entries;
}

// How many of the words stand in what names it; below zero if one stands nowhere.
int fit(const VocabularyEntry& entry, const std::vector<std::string>& words) {
  const std::string name = folded(concat({entry.id, "\n", entry.label}));
  const std::string rest = folded(concat({entry.kind, "\n", entry.group, "\n", entry.help}));
  int named = 0;
  for (const std::string& word : words) {
    if (contains(name, word))
      ++named;
    else if (!contains(rest, word))
      return -1;
  }
  return named;
}

// What was probably meant: an id that is nearly so, or names that share characters with the words.
std::vector<std::string> nearest_to(const std::vector<VocabularyEntry>& entries, const std::string& asked) {
  std::vector<std::string> names, known;
  for (const VocabularyEntry& entry : entries) {
    known.push_back(entry.id);
    names.push_back(concat({entry.label, "。", entry.help}));
  }
  const std::string id = nearest(asked, known);
  const Wording wording(names);
  std::vector<std::pair<double, std::size_t>> ranked;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const double common = entries[i].id == id ? 1e9 : wording.common(i, asked);
    if (common > 0) ranked.emplace_back(-common, i);
  }
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::string> found;
  for (std::size_t i = 0; i < std::min(kMostNearest, ranked.size()); ++i) {
    const VocabularyEntry& entry = entries[ranked[i].second];
    found.push_back(concat({entry.label, "　", entry.id}));
  }
  return found;
}

}  // namespace

VocabularySearch search_vocabulary(const Catalogue& catalogue, std::string_view facts,
                                   std::string_view documents, const std::vector<NamedText>& rulesets,
                                   const std::vector<std::string>& words) {
  VocabularySearch search;
  std::vector<VocabularyEntry> entries = all_entries(parsed(facts), parsed(documents));
  std::vector<std::string> wanted;
  for (const std::string& word : words) wanted.push_back(folded(word));
  std::vector<std::pair<int, std::size_t>> ranked;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const int named = fit(entries[i], wanted);
    if (named >= 0) ranked.emplace_back(-named, i);
  }
  std::sort(ranked.begin(), ranked.end());
  if (ranked.empty()) search.nearest = nearest_to(entries, join(words));
  Uses uses;
  for (const NamedText& file : rulesets) {
    const auto loaded = load_ruleset(file.name, file.text, catalogue.vocabulary());
    if (loaded) Asking(loaded.value->model(), parsed(file.text), uses).add();
  }
  for (const auto& [order, i] : ranked) {
    entries[i].uses = uses[entries[i].id];
    search.entries.push_back(std::move(entries[i]));
  }
  return search;
}

std::string to_json(const VocabularySearch& search) {
  return written([&](JsonWriter& json) {
    const auto object = json.document();
    json.list("entries", search.entries, [&](const VocabularyEntry& entry) {
      const auto one = json.object();
      json.text("id", entry.id);
      json.text("label", entry.label);
      json.text("help", entry.help);
      json.text("group", entry.group);
      json.text("kind", entry.kind);
      json.list("uses", entry.uses, [&](const VocabularyEntry::Use& use) {
        const auto asked = json.object();
        json.text("ruleset", use.ruleset);
        json.text("cite", use.cite);
        json.text("words", use.words);
      });
    });
    json.texts("nearest", search.nearest);
  });
}

}  // namespace zice
