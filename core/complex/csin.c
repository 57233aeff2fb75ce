/* SPDX-License-Identifier: MIT */
/* csin(): the sine, for double. */
#include "csin.h"
