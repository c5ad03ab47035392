// One fact changes, then every status is read, on the processor: the core's form, and the same rules
// hard-coded in C++. Whether both say the same is tried before anything is timed. What is typed, and where
// statuses stand, is in the file named by ZICE_BENCH_TYPED, which tests/bench/steps/native.mjs writes.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "hard_coded.h"
#include "zice/desk.h"

namespace {

struct Input {
  int index;
  double worst, best;
};
struct Change {
  int fact;
  int clears;
  double code;
  std::vector<Input> inputs;
};
struct Place {
  int view;
  int offset;
  int bytes;  // 1, or 8 of a number
};
struct Typed {
  std::string vocabulary, documents, ruleset;
  int as_of = 0;
  std::vector<int> levels;  // by status of a view
  std::vector<Place> places;
  std::vector<Change> changes;
};

template <class Item, class Read>
std::vector<Item> list(std::istream& in, Read read) {
  std::size_t count = 0;
  in >> count;
  std::vector<Item> items(count);
  for (Item& item : items) read(item);
  return items;
}

Typed read_typed(const char* path) {
  std::ifstream in(path);
  Typed typed;
  in >> typed.vocabulary >> typed.documents >> typed.ruleset >> typed.as_of;
  typed.levels = list<int>(in, [&](int& level) { in >> level; });
  typed.places = list<Place>(in, [&](Place& one) { in >> one.view >> one.offset >> one.bytes; });
  typed.changes = list<Change>(in, [&](Change& one) {
    in >> one.fact >> one.clears >> one.code;
    one.inputs = list<Input>(in, [&](Input& input) { in >> input.index >> input.worst >> input.best; });
  });
  if (!in) std::abort();
  return typed;
}

std::string text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The core's typed path, as a page uses it.
class Core {
 public:
  explicit Core(const Typed& typed) : typed_(typed) {
    desk_.use_vocabulary(text_of(typed.vocabulary), text_of(typed.documents));
    desk_.add_ruleset("ruleset.json", text_of(typed.ruleset));
    form_ = desk_.open(0, 1, typed.as_of);
    if (form_ == 0) std::abort();
  }
  void apply(const Change& change) {
    if (change.clears != 0)
      desk_.clear(form_, change.fact);
    else
      desk_.set(form_, change.fact, change.code);
  }
  void read(std::uint8_t* out) const {
    const std::uintptr_t* views = desk_.views(form_);
    for (const Place& place : typed_.places) {
      const auto* at = reinterpret_cast<const std::uint8_t*>(views[place.view]) + place.offset;
      const int status = place.bytes == 1 ? *at : static_cast<int>(*reinterpret_cast<const double*>(at));
      *out++ = static_cast<std::uint8_t>(typed_.levels[static_cast<std::size_t>(status)]);
    }
  }

 private:
  const Typed& typed_;
  zice::Desk desk_;
  int form_ = 0;
};

class HardCoded {
 public:
  explicit HardCoded(const Typed& /*typed*/) {}
  void apply(const Change& change) {
    for (const Input& input : change.inputs) hard::set(input.index, input.worst, input.best);
  }
  void read(std::uint8_t* out) const {
    hard::weigh();
    std::copy(std::begin(hard::statuses), std::end(hard::statuses), out);
  }
};

using Statuses = std::uint8_t[std::size(hard::statuses)];

template <class Subject>
void one_fact(benchmark::State& state, const Typed& typed) {
  Subject subject(typed);
  Statuses statuses;
  std::size_t at = 0;
  for (auto _ : state) {
    subject.apply(typed.changes[at]);
    subject.read(statuses);
    benchmark::DoNotOptimize(statuses);
    at = at + 1 == typed.changes.size() ? 0 : at + 1;
  }
}

bool same_answers(const Typed& typed) {
  Core core(typed);
  HardCoded hard_coded(typed);
  Statuses ours, theirs;
  for (const Change& change : typed.changes) {
    core.apply(change);
    hard_coded.apply(change);
    core.read(ours);
    hard_coded.read(theirs);
    if (!std::equal(std::begin(ours), std::end(ours), std::begin(theirs))) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = std::getenv("ZICE_BENCH_TYPED");
  if (path == nullptr) return 2;
  const Typed typed = read_typed(path);
  if (!same_answers(typed)) return 3;
  benchmark::RegisterBenchmark("Zice, typed", one_fact<Core>, typed);
  benchmark::RegisterBenchmark("hard-coded C++", one_fact<HardCoded>, typed);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
