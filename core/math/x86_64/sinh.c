/* SPDX-License-Identifier: MIT */
/* sinh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../sinh.c"
