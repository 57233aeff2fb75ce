/* SPDX-License-Identifier: MIT */
/* fmodf(): see fmod.c. */
#define REAL_FLOAT 1
#include "fmod.c"
