/* SPDX-License-Identifier: MIT */
/* erfc(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../erfc.c"
