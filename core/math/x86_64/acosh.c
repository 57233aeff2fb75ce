/* SPDX-License-Identifier: MIT */
/* acosh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../acosh.c"
