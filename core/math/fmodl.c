/* SPDX-License-Identifier: MIT */
/* fmodl(): see fmod.c. */
#define REAL_LONG 1
#include "fmod.c"
