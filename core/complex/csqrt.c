/* SPDX-License-Identifier: MIT */
/* csqrt(): the square root, for double. */
#include "csqrt.h"
