/* SPDX-License-Identifier: MIT */
/* timer_t, as <time.h> and <sys/types.h> have it. */
#ifndef _BITS_TIMER_T_H
#define _BITS_TIMER_T_H

typedef void *timer_t;

#endif
