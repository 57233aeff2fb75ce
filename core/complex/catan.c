/* SPDX-License-Identifier: MIT */
/* catan(): the arc tangent, for double. */
#include "catan.h"
