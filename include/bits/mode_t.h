/* SPDX-License-Identifier: MIT */
/* mode_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_MODE_T_H
#define _BITS_MODE_T_H

#include <bits/types.h>

typedef __crt_mode_t mode_t;

#endif
