/* SPDX-License-Identifier: MIT */
/* tanpi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../tanpi.c"
