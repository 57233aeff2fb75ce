/* SPDX-License-Identifier: MIT */
/* off_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_OFF_T_H
#define _BITS_OFF_T_H

#include <bits/types.h>

typedef __crt_off_t off_t;
typedef __crt_off_t off64_t;

#endif
