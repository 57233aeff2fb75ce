/* SPDX-License-Identifier: MIT */
/* tan(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../tan.c"
