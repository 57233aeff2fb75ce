/* SPDX-License-Identifier: MIT */
/* What pthread_cancel() does on every system: the thread is marked. Reaching one that waits is the platform's. */
#define _GNU_SOURCE 1
#include <pthread.h>

#include "crt_pthread.h"

int __crt_cancel(struct __crt_pthread *thread)
{
	int state = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE);
	if (state == CRT_THREAD_GONE)
		return ESRCH;
	/* It has ended, and lives on only until it is joined. */
	if (state == CRT_THREAD_ENDED)
		return 0;
	__atomic_store_n(&thread->cancelled, 1, __ATOMIC_SEQ_CST);
	if (thread != __plat_self()->thread)
		return CRT_CANCEL_REACH;
	if (thread->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS)
		PLAT_TEST_CANCEL();
	return 0;
}
