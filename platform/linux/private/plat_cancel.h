/* SPDX-License-Identifier: MIT */
/* For functions of ours that would leave something locked or open if they were cancelled within: points of theirs are none between the two. */
#ifndef PLAT_CANCEL_H
#define PLAT_CANCEL_H

#include <pthread.h>

#include "crt_pthread.h"

/* The state to give back; the thread's own, so that nothing is linked for it. */
CRT_INLINE int __plat_cancel_forbid(void)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	if (thread == NULL)
		return PTHREAD_CANCEL_ENABLE;
	int before = thread->cancel_state;
	__atomic_store_n(&thread->cancel_state, PTHREAD_CANCEL_DISABLE, __ATOMIC_RELAXED);
	return before;
}

CRT_INLINE void __plat_cancel_restore(int before)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	if (thread != NULL)
		__atomic_store_n(&thread->cancel_state, before, __ATOMIC_SEQ_CST);
}

#endif
