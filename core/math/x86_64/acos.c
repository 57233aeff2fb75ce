/* SPDX-License-Identifier: MIT */
/* acos(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../acos.c"
