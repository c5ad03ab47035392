// The forms that are open, by handle: what is being typed goes in as numbers, what it comes to is read where
// it lies. A handle that is not open is nobody's: it takes nothing and has nothing to say.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "zice/form.h"
#include "zice/ruleset.h"

namespace zice {

class OpenForms {
 public:
  // A form of `count` of the rulesets from the one at `first` on, as of 20220915: its handle, 0 if there are
  // no such rulesets or that is no day of assessment.
  int open(int first, int count, int as_of);
  void close(int form);
  // As Form says.
  int set(int form, int fact, double typed);
  int set_range(int form, int fact, double low, int low_open, double high, int high_open);
  void clear(int form, int fact);
  int set_document(int form, int document, int state, int obtained_on, int rows);
  int ask(int form);
  void interview(int form);
  std::string problem(int form, int fact) const;
  // The addresses of all that the form shows: of the views that hold for all rulesets, then of each
  // ruleset's, in the order of their rows. They stay where they are while the form is open, and have what was
  // set before this call; null if it is not open.
  const std::uintptr_t* views(int form) const;

 protected:
  OpenForms() = default;
  OpenForms(OpenForms&&) noexcept = default;
  OpenForms& operator=(OpenForms&&) noexcept = default;
  ~OpenForms() = default;

  // What forms can be of, in their order.
  virtual const std::vector<Ruleset>& rulesets() const = 0;

 private:
  struct OpenForm {
    Form form;
    std::vector<std::uintptr_t> addresses;
  };
  OpenForm* opened(int form) const;

  std::vector<std::unique_ptr<OpenForm>> forms_;  // by handle - 1; a closed one is empty
};

}  // namespace zice
