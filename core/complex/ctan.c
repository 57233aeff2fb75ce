/* SPDX-License-Identifier: MIT */
/* ctan(): the tangent, for double. */
#include "ctan.h"
