/* SPDX-License-Identifier: MIT */
/* atan2(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../atan2.c"
