/* SPDX-License-Identifier: MIT */
/* ccosh(): the hyperbolic cosine, for double. */
#include "ccosh.h"
