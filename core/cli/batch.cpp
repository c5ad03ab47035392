// One applicant a line, answered by one line each, in order, however many are weighed at once.
#include "zice/batch.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <thread>

#include "commands.h"

namespace zice::cli {
namespace {

// Few enough that what is read ahead stays small, enough that starting threads for them costs nothing.
constexpr std::size_t kLinesOfAJob = 64;

// What is the same for every line.
struct Batch {
  const Arguments& arguments;
  Catalogue catalogue;
  std::vector<Ruleset> rulesets;
  Date now;
  bool all;  // rulesets, not one
};

class Answering {
 public:
  explicit Answering(const Batch& batch) : batch_(batch) {}

  // Appends the answer to a line. False if it could not be taken.
  bool answer(const std::string& line, int number, std::string& to) const {
    const auto loaded = load_applicant("<stdin>", line, *batch_.catalogue.vocabulary());
    if (!loaded) {
      to += errors_json(loaded.findings, number);
      return false;
    }
    const Applicant& applicant = *loaded.value;
    const Date as_of = day_of(applicant, batch_.arguments.as_of).value_or(batch_.now);
    if (batch_.arguments.brief)
      append_brief(applicant, as_of, number, to);
    else
      append_whole(applicant, as_of, number, to);
    return true;
  }

 private:
  void append_brief(const Applicant& applicant, Date as_of, int number, std::string& to) const {
    if (batch_.all)
      append_brief_line(to, batch_.rulesets, applicant, as_of, number);
    else
      zice::append_brief(to, batch_.rulesets[0], applicant, as_of);
  }

  void append_whole(const Applicant& applicant, Date as_of, int number, std::string& to) const {
    std::vector<Assessment> assessments;
    for (const Ruleset& ruleset : batch_.rulesets)
      assessments.push_back(
          zice::assess(ruleset, applicant, as_of, batch_.catalogue.calendar(), batch_.rulesets));
    if (batch_.all)
      append_batch_line(to, assessments, number);
    else
      append_json(to, assessments[0]);
  }

  const Batch& batch_;
};

// Lines that are read together, and their answers. The texts are kept from one block to the next.
class Block {
 public:
  explicit Block(std::size_t most) : lines_(most), answers_(most) {}

  // Reads until it is full, or nothing more is there at once; no line waits for the next one.
  void read(std::istream& from, int first_number) {
    first_number_ = first_number;
    count_ = 0;
    while (count_ < lines_.size() && std::getline(from, lines_[count_])) {
      ++count_;
      if (from.rdbuf()->in_avail() <= 0) break;
    }
  }

  int count() const { return static_cast<int>(count_); }

  // By as many threads as there are jobs, each taking the next line that nobody has taken. False if a line
  // could not be taken.
  bool answer(const Answering& answering, int jobs) {
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> good = true;
    const auto work = [&] {
      for (std::size_t i = next++; i < count_; i = next++) {
        answers_[i].clear();
        if (!answering.answer(lines_[i], first_number_ + static_cast<int>(i), answers_[i])) good = false;
        answers_[i] += '\n';
      }
    };
    std::vector<std::thread> others;
    for (int i = 1; i < std::min(jobs, count()); ++i) others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
    return good;
  }

  void write(std::ostream& to) const {
    for (std::size_t i = 0; i < count_; ++i) to << answers_[i];
    to.flush();
  }

 private:
  std::vector<std::string> lines_;
  std::vector<std::string> answers_;
  std::size_t count_ = 0;
  int first_number_ = 1;
};

}  // namespace

int batch(const Arguments& arguments) {
  Batch batch{arguments, {}, {}, today(), arguments.ruleset == "all"};
  if (const int code = open_catalogue(arguments, batch.catalogue)) return code;
  if (batch.all)
    batch.rulesets = batch.catalogue.rulesets();
  else if (const int code = named_ruleset(arguments, batch.catalogue, batch.rulesets))
    return code;
  std::cin.tie(nullptr);  // what is answered is written a block at a time
  const Answering answering(batch);
  Block block(kLinesOfAJob * static_cast<std::size_t>(arguments.jobs));
  bool good = true;
  for (int number = 1; std::cout;) {
    block.read(std::cin, number);
    if (block.count() == 0) break;
    number += block.count();
    good = block.answer(answering, arguments.jobs) && good;
    block.write(std::cout);
  }
  if (std::cin.bad()) return fail(std::string("无法读取 标准输入：") + std::strerror(errno));
  return good ? kDone : kNotAllGood;
}

}  // namespace zice::cli
