/* SPDX-License-Identifier: MIT */
/* pthread_cancel(), and what makes cancellation points of waits and sleeps in a program that has it.
 *
 * Both are waits on words, whose sleepers stand in lists (wait.c): who cancels a thread sets its flag and then looks for it in the lists, who waits looks at the flag
 * when it is in one; so one of the two sees the other. No call of the system's has to be interrupted. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <pthread.h>

#include "crt_pthread.h"
#include "private/plat_cancel.h"
#include "private/plat_wait.h"

/* The following replace the weak ones of points.c and sleep_point.c. */

void __plat_cancel_end(void)
{
	/* Handlers and destructors run with cancellation disabled. */
	__crt_thread_exit(PTHREAD_CANCELED);
}

void __plat_cancel_test(void)
{
	if (__crt_thread_is_due(__plat_self()->thread))
		__plat_cancel_end();
}

/* What a wait of the calling thread looks at, or NULL. */
static const int *flag(void)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	return thread != NULL && thread->cancel_state == PTHREAD_CANCEL_ENABLE ? &thread->cancelled : NULL;
}

int __plat_cancel_wait(const int *address, int expected, const struct timespec *timeout)
{
	return __plat_wait_cancellable(address, expected, timeout, flag());
}

int __plat_cancel_sleep(const struct timespec *span, struct timespec *left)
{
	/* Nobody knows of the word, but somebody may have known of another one at its place. */
	int word = 0, result = 0;
	struct plat_deadline deadline;
	const int *cancelled = flag();

	__plat_cancel_test();
	if (cancelled == NULL || span->tv_nsec < 0 || span->tv_nsec > 999999999 || span->tv_sec < 0 || (span->tv_sec | span->tv_nsec) == 0)
		return __plat_sleep(span, left);
	__plat_deadline_set(&deadline, span);
	for (DWORD wait; result != -ECANCELED && (wait = __plat_deadline_left(&deadline)) != 0;) {
		struct timespec rest = { .tv_sec = wait / 1000, .tv_nsec = (long)(wait % 1000) * 1000000 };
		result = __plat_wait_cancellable(&word, 0, &rest, cancelled);
	}
	if (result == -ECANCELED)
		__plat_cancel_end();
	return 0;
}

/* A thread that may be cancelled at any time: as if it had called the function where it is. It calls no function then but those that are safe for that, and so holds no lock. */
static void interrupt(struct __crt_pthread *thread)
{
	CONTEXT context = { .ContextFlags = CONTEXT_CONTROL };
	if (SuspendThread(thread->handle) == (DWORD)-1)
		return;
	/* The context is there when the thread has really stopped. */
	if (GetThreadContext(thread->handle, &context) && thread->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS &&
		thread->cancel_state == PTHREAD_CANCEL_ENABLE) {
		/* A stack as after a call. */
		context.Rsp = ((context.Rsp - 128) & ~(DWORD64)15) - 8;
		context.Rip = (DWORD64)(uintptr_t)__plat_cancel_end;
		context.EFlags &= ~(DWORD)0x400;
		SetThreadContext(thread->handle, &context);
	}
	ResumeThread(thread->handle);
}

int pthread_cancel(pthread_t thread)
{
	int result = __crt_cancel(thread);
	if (result != CRT_CANCEL_REACH)
		return result;
	__plat_wait_cancel(&thread->cancelled);
	/* A detached thread has no handle. */
	if (__atomic_load_n(&thread->cancel_type, __ATOMIC_SEQ_CST) == PTHREAD_CANCEL_ASYNCHRONOUS &&
		__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_JOINABLE && thread->handle != NULL)
		interrupt(thread);
	return 0;
}
