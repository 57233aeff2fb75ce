/* SPDX-License-Identifier: MIT */
/* ssize_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_SSIZE_T_H
#define _BITS_SSIZE_T_H

#include <bits/types.h>

typedef __crt_ssize_t ssize_t;

#endif
