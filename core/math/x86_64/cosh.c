/* SPDX-License-Identifier: MIT */
/* cosh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../cosh.c"
