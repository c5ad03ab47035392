// The forms of a module; each module has them on a desk of its own.
#pragma once

#include "zice/open_forms.h"

namespace zice {

OpenForms& forms();

}  // namespace zice
