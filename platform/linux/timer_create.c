/* SPDX-License-Identifier: MIT */
/* timer_create() and what is done with timers. Linux only.
 *
 * The kernel knows no SIGEV_THREAD: such a timer sends a signal that programs do not see to one thread of ours, which starts the program's
 * function in a new thread. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "error.h"
#include "kernel.h"
#include "lock.h"
#include "plat_notify.h"

/* Below SIGRTMIN: sigaction() and its kin do not offer it. */
enum { TIMER_SIGNAL = 32, MASK_SIZE = 8 };

struct thread_timer {
	struct thread_timer *next;
	int number;
	struct plat_notice notice;
};
/* The lock guards all of this. In the child of fork() there is neither a timer nor the servant. */
static struct crt_lock lock;
static struct thread_timer *timers;
static int servant, servant_process;

/* The kernel's numbers are small ints. */
static long number_of(timer_t timer)
{
	return (long)(intptr_t)timer;
}

static void serve(void *started)
{
	uint64_t mask = (uint64_t)1 << (TIMER_SIGNAL - 1);
	__atomic_store_n((int *)started, __plat_thread_id(), __ATOMIC_RELEASE);
	(void)__plat_wake(started, 1);
	for (;;) {
		siginfo_t info;
		if (SYS4(rt_sigtimedwait, &mask, &info, NULL, MASK_SIZE) != TIMER_SIGNAL || info.si_code != SI_TIMER)
			continue;
		/* It may have been deleted meanwhile. */
		__crt_lock(&lock);
		struct thread_timer *timer = timers;
		while (timer != NULL && timer != info.si_value.sival_ptr)
			timer = timer->next;
		struct plat_notice notice;
		if (timer != NULL)
			notice = timer->notice;
		__crt_unlock(&lock);
		if (timer != NULL)
			(void)__plat_notice_run(&notice);
	}
}

static void forget(void)
{
	lock = (struct crt_lock){ 0 };
	timers = NULL;
	servant = 0;
}

/* With the lock held. 0 or an error number. */
static int start_servant(void)
{
	static int started;
	int process = (int)SYS0(getpid);
	if (servant != 0 && servant_process == process)
		return 0;
	if (servant_process == 0 && pthread_atfork(NULL, NULL, forget) != 0)
		return EAGAIN;
	servant_process = process;
	started = 0;
	int error = __plat_servant_start(serve, &started);
	if (error != 0)
		return error;
	while ((servant = __atomic_load_n(&started, __ATOMIC_ACQUIRE)) == 0)
		(void)__plat_wait(&started, 0, NULL);
	return 0;
}

static int create_with_thread(clockid_t clock, const struct sigevent *event, timer_t *made)
{
	struct thread_timer *timer = malloc(sizeof *timer);
	if (timer == NULL)
		return -EAGAIN;
	__plat_notice_make(&timer->notice, event);
	__crt_lock(&lock);
	int result = -start_servant();
	if (result == 0) {
		struct sigevent inner = { .sigev_value.sival_ptr = timer, .sigev_signo = TIMER_SIGNAL, .sigev_notify = SIGEV_THREAD_ID };
		inner.sigev_notify_thread_id = servant;
		result = (int)SYS3(timer_create, clock, &inner, &timer->number);
	}
	if (result == 0) {
		timer->next = timers;
		timers = timer;
		*made = (timer_t)(intptr_t)timer->number;
	}
	__crt_unlock(&lock);
	if (result < 0)
		free(timer);
	return result;
}

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
	int made;
	if (event != NULL && event->sigev_notify == SIGEV_THREAD)
		return __crt_result(create_with_thread(clock, event, timer));
	int result = (int)SYS3(timer_create, clock, event, &made);
	if (result >= 0)
		*timer = (timer_t)(intptr_t)made;
	return __crt_result(result);
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value, struct itimerspec *restrict old)
{
	return __crt_result((int)SYS4(timer_settime, number_of(timer), flags, value, old));
}

int timer_gettime(timer_t timer, struct itimerspec *value) { return __crt_result((int)SYS2(timer_gettime, number_of(timer), value)); }
int timer_getoverrun(timer_t timer) { return __crt_result((int)SYS1(timer_getoverrun, number_of(timer))); }

int timer_delete(timer_t timer)
{
	__crt_lock(&lock);
	int result = (int)SYS1(timer_delete, number_of(timer));
	struct thread_timer *found = NULL;
	for (struct thread_timer **place = &timers; result == 0 && *place != NULL; place = &(*place)->next) {
		if ((*place)->number == number_of(timer)) {
			found = *place;
			*place = found->next;
			break;
		}
	}
	__crt_unlock(&lock);
	free(found);
	return __crt_result(result);
}
