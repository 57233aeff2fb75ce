/* SPDX-License-Identifier: MIT */
/* cacos(): the arc cosine, for double. */
#include "cacos.h"
