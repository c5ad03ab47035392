#include "text/digest.h"

#include <boost/uuid/detail/sha1.hpp>

namespace zice {

std::string digest(std::string_view bytes) {
  boost::uuids::detail::sha1 sha1;
  sha1.process_bytes(bytes.data(), bytes.size());
  boost::uuids::detail::sha1::digest_type found;
  sha1.get_digest(found);
  return "sha1-" + hexadecimal(found);
}

}  // namespace zice
