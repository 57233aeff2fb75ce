/* SPDX-License-Identifier: MIT */
/* time_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_TIME_T_H
#define _BITS_TIME_T_H

#include <bits/types.h>

typedef __crt_time_t time_t;

#endif
