// Answers worth trying for a fact that is missing: every figure that the ruleset prints with its neighbours,
// the ends of the range, and what the answers around it make interesting. Taken from the ruleset's JSON, not
// from the core.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "kit/measures.h"

namespace zice::test {

class PossibleAnswers {
 public:
  PossibleAnswers(const nlohmann::json& ruleset, const Vocabulary& vocabulary);

  // What was stated by a range instead of a value: only answers within it are possible.
  void limit(std::vector<StatedRange> ranges) { ranges_ = std::move(ranges); }

  // Values for `fact`, ascending, while `given` holds what is known. A region in `given` is a code too coarse
  // to tell: only places within it are possible.
  std::vector<std::int64_t> values(FactIndex fact, const Answers& given, Date as_of) const;

  // The lowest value that passes every figure of the ruleset, 0 if it compares the fact with none.
  std::int64_t highest_figure(FactIndex fact) const;

  // Whether an answer to both parts of a share contradicts itself: who has both the degree and the title has
  // either.
  bool contradictory(const std::vector<std::int64_t>& answers) const;

  // Facts that are best missing together: those of one requirement, of one area, of one discretion.
  const std::vector<std::vector<FactIndex>>& companions() const { return companions_; }

 private:
  struct Share {
    FactIndex whole = 0;
    std::vector<FactIndex> parts;
    std::int64_t percent = 0;
    bool two_parts = false;
  };
  struct Growth {
    FactIndex later = 0;
    FactIndex earlier = 0;
  };
  using Values = std::set<std::int64_t>;

  void read(const nlohmann::json& item);
  void read_figure(const nlohmann::json& item);
  void read_comparison(const nlohmann::json& item);
  void read_companions(const nlohmann::json& item);
  void gather(const nlohmann::json& item, std::set<FactIndex>& facts) const;

  StatedRange range(FactIndex fact) const;
  // An answer that is known, or the ends of its range if one was stated.
  Values known(FactIndex fact, const Answers& given) const;
  Values numbers(FactIndex fact, const Answers& given) const;
  Values figures(FactIndex fact) const;
  Values wholes(const Share& share, const Answers& given) const;
  void add_shares(FactIndex fact, const Answers& given, Values& values) const;
  void add_growths(FactIndex fact, const Answers& given, Values& values) const;
  Values dates(FactIndex fact, Date as_of) const;
  static Values regions(std::optional<std::int64_t> within);

  const Vocabulary& vocabulary_;
  std::vector<StatedRange> ranges_;
  std::map<FactIndex, Values> figures_;
  std::map<FactIndex, std::set<int>> terms_;  // in years
  std::vector<Share> shares_;
  std::vector<Growth> growths_;
  std::vector<std::vector<FactIndex>> companions_;
};

}  // namespace zice::test
