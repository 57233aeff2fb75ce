/* SPDX-License-Identifier: MIT */
/* clockid_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_CLOCKID_T_H
#define _BITS_CLOCKID_T_H

#include <bits/types.h>

typedef __crt_clockid_t clockid_t;

#endif
