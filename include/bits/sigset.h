/* SPDX-License-Identifier: MIT */
/* sigset_t, as <signal.h>, <setjmp.h> and <sys/select.h> have it. */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

#include <bits/types.h>

/* Bit n - 1 stands for signal n. */
typedef struct {
	__crt_uint64 __bits;
} sigset_t;

#endif
