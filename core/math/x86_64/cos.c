/* SPDX-License-Identifier: MIT */
/* cos(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../cos.c"
