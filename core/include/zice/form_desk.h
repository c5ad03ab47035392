// A desk on which forms are opened and nothing else, of rulesets that stand in an image: what a page needs
// first, small because it reads no files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "zice/open_forms.h"

namespace zice {

class FormDesk final : public OpenForms {
 public:
  // Takes those of an image's rulesets whose bit is set in `chosen`, in its order, and says how many; 0 if
  // the image is of another version, or not whole.
  int use(std::string_view image, std::uint64_t chosen);

  // Of each ruleset what the day decides of it, as JSON: [{"status":"in_force","superseded_by":[…],
  // "current":true},…]; "[]" if as of 20220915 nothing is assessed.
  std::string forces(int as_of) const;
  // The ids of the rulesets that take whoever is registered in a place, local ones first, as JSON.
  std::string taking(int region) const;

 protected:
  const std::vector<Ruleset>& rulesets() const override { return rulesets_; }

 private:
  std::vector<Ruleset> rulesets_;
};

}  // namespace zice
