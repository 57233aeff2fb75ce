/* SPDX-License-Identifier: MIT */
/* asin(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../asin.c"
