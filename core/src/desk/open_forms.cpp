#include "zice/open_forms.h"

#include <utility>

#include "zice/limits.h"

namespace zice {
namespace {

void add_addresses(const ViewRows& rows, std::vector<std::uintptr_t>& addresses) {
  for (const ViewRow& row : rows) addresses.push_back(reinterpret_cast<std::uintptr_t>(row.at));
}

}  // namespace

int OpenForms::open(int first, int count, int as_of) {
  const std::vector<Ruleset>& all = rulesets();
  const auto day = assessment_day(as_of);
  const auto there = static_cast<int>(all.size());
  if (first < 0 || count < 1 || first >= there || count > there - first || !day) return 0;
  const auto begin = all.begin() + first;
  auto open =
      std::make_unique<OpenForm>(OpenForm{Form(std::vector<Ruleset>(begin, begin + count), *day), {}});
  add_addresses(open->form.views().rows, open->addresses);
  for (std::size_t i = 0; i < open->form.rulesets(); ++i)
    add_addresses(open->form.views(i).rows, open->addresses);
  forms_.push_back(std::move(open));
  return static_cast<int>(forms_.size());
}

OpenForms::OpenForm* OpenForms::opened(int form) const {
  if (form < 1 || static_cast<std::size_t>(form) > forms_.size()) return nullptr;
  return forms_[static_cast<std::size_t>(form) - 1].get();
}

void OpenForms::close(int form) {
  if (opened(form) != nullptr) forms_[static_cast<std::size_t>(form) - 1].reset();
}

int OpenForms::set(int form, int fact, double typed) {
  OpenForm* open = opened(form);
  return open == nullptr ? 0 : open->form.set(fact, typed);
}

int OpenForms::set_range(int form, int fact, double low, int low_open, double high, int high_open) {
  OpenForm* open = opened(form);
  return open == nullptr ? 0 : open->form.set_range(fact, low, low_open != 0, high, high_open != 0);
}

void OpenForms::clear(int form, int fact) {
  if (OpenForm* open = opened(form)) open->form.clear(fact);
}

int OpenForms::set_document(int form, int document, int state, int obtained_on, int rows) {
  OpenForm* open = opened(form);
  return open == nullptr ? 0 : open->form.set_document(document, typed_document(state, obtained_on, rows));
}

int OpenForms::ask(int form) {
  OpenForm* open = opened(form);
  return open == nullptr ? 0 : static_cast<int>(open->form.ask());
}

void OpenForms::interview(int form) {
  if (OpenForm* open = opened(form)) open->form.interview();
}

std::string OpenForms::problem(int form, int fact) const {
  const OpenForm* open = opened(form);
  return open == nullptr ? std::string() : open->form.problem_text(fact);
}

const std::uintptr_t* OpenForms::views(int form) const {
  OpenForm* open = opened(form);
  if (open == nullptr) return nullptr;
  open->form.settle();
  return open->addresses.data();
}

}  // namespace zice
