// What is shown of a weighing: sets of outcomes as statuses, the function rule's figures.
#include <algorithm>

#include "weighing/weighing.h"

namespace zice {
namespace {

constexpr Outcomes kDiscretionary = kReading | kRelaxation;

// Statuses a node can show: outcomes that differ only in why they are discretionary are one status.
Status status_of(Outcomes reached) {
  if (reached == kMet) return Status::met;
  if (reached == kUnmet) return Status::unmet;
  if (reached == kNotApplicable) return Status::not_applicable;
  if (reached != 0 && (reached & ~kDiscretionary) == 0) return Status::discretionary;
  return Status::unknown;
}

}  // namespace

Claim Weighing::claim(NodeIndex function) const {
  const FactIndex declared = model_->declared;
  if (declared == Requirement::kNoFact || !given_.knows(declared) || given_[declared].value == 0)
    return Claim::undeclared;
  return (given_[declared].value >> model_->node(function).function & 1) != 0 ? Claim::yes : Claim::no;
}

Verdict Weighing::verdict() const {
  switch (status_of(reached_.back())) {
    case Status::met:
      return Verdict::meets;
    case Status::unmet:
      return Verdict::falls_short;
    case Status::discretionary:
      return Verdict::discretionary;
    default:
      return Verdict::incomplete;
  }
}

Status Weighing::status(NodeIndex index) const {
  const Node& node = model_->node(index);
  if (node.is_judged()) return Status::judged;
  if (node.type == NodeType::function && claim(index) == Claim::no) return Status::not_claimed;
  return status_of(reached_[static_cast<std::size_t>(index)]);
}

Because Weighing::because(NodeIndex index, Status status) const {
  if (status == Status::unknown) return model_->node(index).unanswerable;
  if (status != Status::discretionary) return Because::none;
  return (reached_[static_cast<std::size_t>(index)] & kRelaxation) != 0 ? Because::relaxation
                                                                        : Because::reading;
}

Figures Weighing::figures(NodeIndex index) const { return model_->node(index).requirement->figures(given_); }

Status Weighing::functions_status() const {
  return model_->functions_node < 0 ? Status::not_applicable : status(model_->functions_node);
}

std::optional<int> Weighing::functions_need() const {
  if (model_->function_rule == FunctionRule::none) return 0;
  if (model_->function_rule == FunctionRule::each_declared) {
    const auto declared = std::count_if(model_->functions.begin(), model_->functions.end(),
                                        [&](NodeIndex f) { return claim(f) == Claim::yes; });
    return declared == 0 ? std::nullopt : std::optional(static_cast<int>(declared));
  }
  const std::span<const int> needs = functions_needs();
  return needs.size() == 1 ? std::optional(needs[0]) : std::nullopt;
}

int Weighing::functions_met() const {
  const bool must_declare = model_->function_rule == FunctionRule::each_declared;
  return static_cast<int>(std::count_if(model_->functions.begin(), model_->functions.end(), [&](NodeIndex f) {
    return status(f) == Status::met && (!must_declare || claim(f) == Claim::yes);
  }));
}

}  // namespace zice
