/* SPDX-License-Identifier: MIT */
/* suseconds_t, as <sys/types.h>, <sys/time.h> and <sys/select.h> have it. */
#ifndef _BITS_SUSECONDS_T_H
#define _BITS_SUSECONDS_T_H

#include <bits/types.h>

typedef __crt_suseconds_t suseconds_t;

#endif
