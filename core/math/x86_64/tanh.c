/* SPDX-License-Identifier: MIT */
/* tanh(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../tanh.c"
