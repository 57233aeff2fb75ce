/* SPDX-License-Identifier: MIT */
/* __issignalingf(): see __issignaling.c. */
#define REAL_FLOAT 1
#include "__issignaling.c"
