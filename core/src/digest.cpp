#include "digest.h"

#include <boost/uuid/detail/sha1.hpp>

namespace zice {

std::string digest(std::string_view bytes) {
  boost::uuids::detail::sha1 sha1;
  sha1.process_bytes(bytes.data(), bytes.size());
  boost::uuids::detail::sha1::digest_type words;
  sha1.get_digest(words);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text = "sha1-";
  for (const unsigned int word : words) {
    for (int shift = 28; shift >= 0; shift -= 4) text += kHex[word >> shift & 15U];
  }
  return text;
}

}  // namespace zice
