/* SPDX-License-Identifier: MIT */
/* asinpi(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../asinpi.c"
