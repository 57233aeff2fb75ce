/* SPDX-License-Identifier: MIT */
/* atan(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../atan.c"
