/* SPDX-License-Identifier: MIT */
/* sin(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sin.c"
