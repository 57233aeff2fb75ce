/* SPDX-License-Identifier: MIT */
/* cacosh(): the inverse of the hyperbolic cosine, for double. */
#include "cacosh.h"
