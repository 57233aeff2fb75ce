/* SPDX-License-Identifier: MIT */
/* casin(): the arc sine, for double. */
#include "casin.h"
