/* SPDX-License-Identifier: MIT */
/* log(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log.c"
