// From an applicant to a case of a point, by changing as little as need be.
#include <algorithm>

#include "answer_json/stated.h"
#include "text/decimal.h"
#include "text/text.h"
#include "trying/case_file.h"
#include "trying/points.h"
#include "values/fact_value.h"
#include "zice/cite.h"
#include "zice/words.h"

namespace zice {
namespace {

constexpr std::size_t kMostMoves = 3;
// Steps for one point, a leaf weighed each.
constexpr std::int64_t kMostSteps = 150'000;
// What it costs to have an applicant changed and looked at, beside the leaves weighed.
constexpr std::int64_t kTrial = 75;

}  // namespace

class WaySearch {
 public:
  WaySearch(const Point& point, WaysToPoints& ways)
      : point_(point),
        ways_(ways),
        vocabulary_(ways.ruleset_.vocabulary()),
        most_(std::min(kMostSteps, ways.left_)),
        left_(most_) {}

  std::optional<std::vector<Move>> run() {
    if (point_.moves_together) chosen_ = point_.moves;
    bool found = false;
    for (std::size_t most = 0; most <= kMostMoves && !found; ++most) found = try_from(0, most);
    ways_.left_ -= most_ - left_;
    if (found) return moves_;
    if (left_ <= 0 && most_ < kMostSteps) ++ways_.cut_;
    return std::nullopt;
  }

 private:
  bool try_from(std::size_t next, std::size_t more) {
    if (more == 0) return left_ > 0 && reaches();
    for (std::size_t i = next; i < point_.moves.size() && left_ > 0; ++i) {
      const Move& move = point_.moves[i];
      const bool taken = std::any_of(chosen_.begin(), chosen_.end(),
                                     [&](const Move& other) { return move.same_place(other); });
      if (taken) continue;
      chosen_.push_back(move);
      if (try_from(i + 1, more - 1)) return true;
      chosen_.pop_back();
    }
    return false;
  }

  bool reaches() {
    Applicant applicant = moved(ways_.base_, chosen_);
    moves_ = chosen_;
    move_parts(applicant);
    left_ -= kTrial;
    if (*applicant.as_of != ways_.weighing_.given().as_of) {
      Weighing elsewhen(ways_.ruleset_.shared_model(), *applicant.as_of);
      elsewhen.set(applicant);
      elsewhen.weigh();
      left_ -= static_cast<std::int64_t>(elsewhen.leaves_weighed());
      return is_reached(applicant, elsewhen);
    }
    const std::uint64_t before = ways_.weighing_.leaves_weighed();
    weigh(applicant);
    const bool reached = is_reached(applicant, ways_.weighing_);
    weigh(ways_.base_);
    left_ -= static_cast<std::int64_t>(ways_.weighing_.leaves_weighed() - before);
    return reached;
  }

  // What of it was moved.
  void weigh(const Applicant& applicant) {
    for (const Move& move : moves_) {
      if (move.of != Move::Of::fact) continue;
      ways_.weighing_.set(applicant, static_cast<FactIndex>(move.which));
      ways_.weighing_.touch(static_cast<FactIndex>(move.which));
    }
    ways_.weighing_.weigh_touched();
  }

  bool is_reached(const Applicant& applicant, const Weighing& weighing) const {
    MaterialResults materials;
    weigh_materials(weighing, applicant.documents, materials);
    return point_.reached({applicant, weighing, materials}) && is_possible(applicant);
  }

  // A part that would be larger than its whole goes with it, down where the whole was moved, else the whole
  // up.
  void move_parts(Applicant& applicant) {
    for (std::size_t i = 0; i < vocabulary_.facts.size(); ++i) {
      const auto part = static_cast<FactIndex>(i);
      const auto whole = exceeded_whole(vocabulary_, applicant, part);
      if (!whole) continue;
      const auto is_whole = [&](const Move& move) {
        return move.of == Move::Of::fact && move.which == *whole;
      };
      const bool down = std::any_of(moves_.begin(), moves_.end(), is_whole);
      const FactIndex also = down ? part : *whole;
      const auto value = applicant.facts[down ? *whole : part];
      moves_.push_back({Move::Of::fact, also, value, {}});
      applicant.state(also, value);
    }
  }

  bool is_possible(const Applicant& applicant) const {
    for (std::size_t i = 0; i < applicant.facts.size(); ++i) {
      if (exceeded_whole(vocabulary_, applicant, static_cast<FactIndex>(i))) return false;
    }
    return true;
  }

  const Point& point_;
  WaysToPoints& ways_;
  const Vocabulary& vocabulary_;
  std::vector<Move> chosen_;
  std::vector<Move> moves_;  // with what follows from them
  const std::int64_t most_;
  std::int64_t left_;
};

namespace {

std::string state_text(const DocumentState& state) {
  if (!state.listed) return std::string(word(Term::absent));
  if (state.pledged) return "以告知承诺代替";
  std::string text(word(Term::at_hand));
  if (state.obtained_on) text += concat({"，", state.obtained_on->iso(), " 取得"});
  if (state.rows) text += concat({"，", std::to_string(*state.rows), " 行"});
  return text;
}

std::string answer_text(const RulesetModel& model, FactIndex index, std::optional<std::int64_t> value) {
  const Vocabulary& vocabulary = *model.vocabulary;
  const Fact& fact = vocabulary.facts[index];
  if (!value) return std::string(word(Term::unset));
  if (fact.type == FactType::number) return concat({to_text(*value, fact.places), " ", fact.unit});
  if (fact.type == FactType::yes_no) return std::string(word(*value != 0 ? Term::yes : Term::no));
  if (fact.type == FactType::choice) return fact.choice_labels[static_cast<std::size_t>(*value)];
  if (fact.type != FactType::functions) return written_value(vocabulary, fact, *value);
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < vocabulary.functions.size(); ++i) {
    if ((*value >> i & 1) != 0) labels.push_back(vocabulary.functions[i].label);
  }
  return join(labels);
}

// {"a":{"b":"?"}} for "a", "b".
Json left_blank(const Path& path) {
  Json value = text(kBlank);
  for (auto key = path.rbegin(); key != path.rend(); ++key) {
    Json object = Json::object();
    put(object, key->c_str(), std::move(value));
    value = std::move(object);
  }
  return value;
}

// As an applicant file has it; null where it is not stated.
template <class Write>
Json stated(bool is_stated, Write write) {
  return is_stated ? read_back(written(write)) : Json(nullptr);
}

std::string move_text(const RulesetModel& model, const Move& move) {
  switch (move.of) {
    case Move::Of::fact:
      return concat(
          {standing_alone(model.label(move.which)), "：", answer_text(model, move.which, move.value)});
    case Move::Of::document:
      return concat({model.vocabulary->documents[move.which].label, "：", state_text(move.state)});
    case Move::Of::day:
      break;
  }
  return concat({"评估日期：", Date::from_serial(*move.value).iso()});
}

}  // namespace

Applicant moved(const Applicant& base, const std::vector<Move>& moves) {
  Applicant applicant = base;
  for (const Move& move : moves) {
    if (move.of == Move::Of::fact) applicant.state(static_cast<FactIndex>(move.which), move.value);
    if (move.of == Move::Of::document) applicant.documents[move.which] = move.state;
    if (move.of == Move::Of::day) applicant.as_of = Date::from_serial(*move.value);
  }
  return applicant;
}

WaysToPoints::WaysToPoints(const Looking& looking)
    : ruleset_(looking.ruleset),
      base_(looking.base),
      weighing_(looking.ruleset.shared_model(), *looking.base.as_of),
      left_(kMostStepsInAll) {
  weighing_.set(base_);
  weighing_.weigh();
}

std::optional<std::vector<Move>> WaysToPoints::to(const Point& point) {
  return WaySearch(point, *this).run();
}

Json case_of(const Point& point, const std::vector<Move>& moves, const RulesetModel& model) {
  const Vocabulary& vocabulary = *model.vocabulary;
  std::string what;
  Json facts = Json::object();
  Json documents = Json::object();
  Json json = Json::object();
  for (const Move& move : moves) what += concat({what.empty() ? "" : "；", move_text(model, move)});
  put_text(json, "name", concat({article(point.cite), "：", what.empty() ? "什么都不改" : what}));
  put_text(json, "cite", point.cite);
  for (const Move& move : moves) {
    if (move.of == Move::Of::day) put_text(json, "as_of", Date::from_serial(*move.value).iso());
    if (move.of == Move::Of::fact) {
      const Fact& fact = vocabulary.facts[move.which];
      put(facts, fact.id.c_str(), stated(move.value.has_value(), [&](JsonWriter& to) {
            write_value(to, vocabulary, fact, *move.value);
          }));
    }
    if (move.of == Move::Of::document)
      put(documents, vocabulary.documents[move.which].id.c_str(),
          stated(move.state.listed, [&](JsonWriter& to) { write_document(to, move.state); }));
  }
  if (!facts.empty()) put(json, "facts", std::move(facts));
  if (!documents.empty()) put(json, "documents", std::move(documents));
  put(json, "expect", left_blank(point.blank));
  return json;
}

}  // namespace zice
