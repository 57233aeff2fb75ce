/* SPDX-License-Identifier: MIT */
/* useconds_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_USECONDS_T_H
#define _BITS_USECONDS_T_H

#include <bits/types.h>

typedef __crt_useconds_t useconds_t;

#endif
