/* SPDX-License-Identifier: MIT */
/* What call_once() and pthread_once() remember, for <threads.h>, <pthread.h> and C23's <stdlib.h>. */
#ifndef _BITS_ONCE_FLAG_H
#define _BITS_ONCE_FLAG_H

/* 0: not run. 1: running. 2: running, and somebody waits. 3: done. */
typedef int __crt_once_t;

#endif
