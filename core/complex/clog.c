/* SPDX-License-Identifier: MIT */
/* clog(): the natural logarithm, for double. */
#include "clog.h"
