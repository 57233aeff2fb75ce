/* SPDX-License-Identifier: MIT */
/* catanh(): the inverse of the hyperbolic tangent, for double. */
#include "catanh.h"
