/* SPDX-License-Identifier: MIT */
/* clock_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_CLOCK_T_H
#define _BITS_CLOCK_T_H

#include <bits/types.h>

typedef __crt_int64 clock_t;

#endif
