// From a table to the people or enterprises it lists.
#pragma once

#include <memory>

#include "lists/content.h"

namespace zice {

// Fills `content`, of which the kind, the rows and what is chosen are given: one entry for each person or
// enterprise, and what is to be said.
class ContentReader {
 public:
  // Finds the header. `content` must outlive it.
  explicit ContentReader(ListContent& content);
  ~ContentReader();

  // Does a part of the reading. False once all is done.
  bool step();

 private:
  class Reader;
  std::unique_ptr<Reader> reader_;
};

}  // namespace zice
