/* SPDX-License-Identifier: MIT */
/* __issignalingl(): see __issignaling.c. */
#define REAL_LONG 1
#include "__issignaling.c"
