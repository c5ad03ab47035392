// Where exceptions are off, Boost wants to be told what to do instead of throwing. The core never asks Boost
// for a date it has not checked, so this is not reached.
#include <boost/config.hpp>

#ifdef BOOST_NO_EXCEPTIONS
#include <cstdlib>
#include <exception>

namespace boost {
struct source_location;
[[noreturn]] void throw_exception(const std::exception&) { std::abort(); }
[[noreturn]] void throw_exception(const std::exception&, const source_location&) { std::abort(); }
}  // namespace boost
#endif
