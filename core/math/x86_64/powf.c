/* SPDX-License-Identifier: MIT */
/* powf(), twice: with FMA and without. */
#include "x86_64/fused.h"

#include "../powf.c"
