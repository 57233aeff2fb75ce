/* SPDX-License-Identifier: MIT */
/* ctanh(): the hyperbolic tangent, for double. */
#include "ctanh.h"
