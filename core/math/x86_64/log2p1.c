/* SPDX-License-Identifier: MIT */
/* log2p1(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../log2p1.c"
