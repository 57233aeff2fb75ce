/* SPDX-License-Identifier: MIT */
/* exp(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../exp.c"
