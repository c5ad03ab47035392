// What its author has not verified, or of which a figure was not seen. Nothing is known of it, so it may come
// to either end of the chain, whatever is answered; what lies between changes no status above it.
#include "requirement/kinds.h"

namespace zice {
namespace {

class Unanswerable final : public Requirement {
 public:
  Outcomes weigh(const Circumstances&) const override { return kMet | kUnmet; }
  std::vector<Way> ways(const WaysAsked&) const override { return {}; }
  void carry(FlatRequirement&) override {}
};

}  // namespace

std::unique_ptr<Requirement> blank_unanswerable() { return std::make_unique<Unanswerable>(); }

std::unique_ptr<Requirement> unanswerable(const Requirement& written) {
  auto requirement = blank_unanswerable();
  requirement->kind = written.kind;
  return requirement;
}

}  // namespace zice
