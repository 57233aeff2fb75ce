/* SPDX-License-Identifier: MIT */
/* clog10(): the common logarithm, for double. */
#define _GNU_SOURCE 1
#include "clog10.h"
