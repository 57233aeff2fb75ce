/* SPDX-License-Identifier: MIT */
/* ccos(): the cosine, for double. */
#include "ccos.h"
