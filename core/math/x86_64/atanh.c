/* SPDX-License-Identifier: MIT */
/* atanh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../atanh.c"
