/* SPDX-License-Identifier: MIT */
/* pthread_yield(): sched_yield() as POSIX's drafts called it. */
#define _GNU_SOURCE 1
#include <pthread.h>
#include <sched.h>

int pthread_yield(void)
{
	return sched_yield();
}
