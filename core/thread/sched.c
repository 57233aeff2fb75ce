/* SPDX-License-Identifier: MIT */
/* sched_yield(). */
#include <sched.h>

#include "crt_platform.h"

int sched_yield(void)
{
	__plat_thread_yield();
	return 0;
}
