/* SPDX-License-Identifier: MIT */
/* <threads.h>, thin over the base it shares with <pthread.h>. */
#include <errno.h>
#include <threads.h>

#include "crt_pthread.h"

static int thrd_result(int error)
{
	switch (error) {
	case 0: return thrd_success;
	case EBUSY: return thrd_busy;
	case ETIMEDOUT: return thrd_timedout;
	case ENOMEM: return thrd_nomem;
	default: return thrd_error;
	}
}

int thrd_create(thrd_t *thread, thrd_start_t run, void *argument)
{
	int error = __crt_thread_create(thread, NULL, NULL, 0, NULL, run, argument);
	return error == EAGAIN ? thrd_nomem : thrd_result(error);
}

int thrd_join(thrd_t thread, int *result)
{
	void *value;
	int error = __crt_thread_join_point(thread, &value);
	if (error == 0 && result != NULL)
		*result = (int)(intptr_t)value;
	return thrd_result(error);
}

int thrd_detach(thrd_t thread)
{
	return thrd_result(__crt_thread_detach(thread));
}

_Noreturn void thrd_exit(int result)
{
	__crt_thread_exit((void *)(intptr_t)result);
}

thrd_t thrd_current(void)
{
	return __crt_thread_self();
}

int thrd_equal(thrd_t a, thrd_t b)
{
	return a == b;
}

void thrd_yield(void)
{
	__plat_thread_yield();
}

int thrd_sleep(const struct timespec *duration, struct timespec *remaining)
{
	struct timespec left;
	int result = PLAT_POINT(sleep)(duration, &left);
	if (result == -EINTR) {
		if (remaining != NULL)
			*remaining = left;
		return -1;
	}
	return result < 0 ? -2 : 0;
}

int mtx_init(mtx_t *mutex, int kind)
{
	if (kind & ~(mtx_recursive | mtx_timed))
		return thrd_error;
	__crt_mutex_plain(mutex, kind & mtx_recursive ? CRT_MUTEX_RECURSIVE : CRT_MUTEX_NORMAL);
	return thrd_success;
}

void mtx_destroy(mtx_t *mutex)
{
	(void)mutex;
}

int mtx_lock(mtx_t *mutex)
{
	return thrd_result(__crt_mutex_lock(mutex, 0, NULL));
}

int mtx_trylock(mtx_t *mutex)
{
	return thrd_result(__crt_mutex_trylock(mutex));
}

int mtx_timedlock(mtx_t *restrict mutex, const struct timespec *restrict deadline)
{
	return thrd_result(__crt_mutex_lock(mutex, CLOCK_REALTIME, deadline));
}

int mtx_unlock(mtx_t *mutex)
{
	return thrd_result(__crt_mutex_unlock(mutex));
}

int cnd_init(cnd_t *condition)
{
	*condition = (cnd_t){ 0 };
	return thrd_success;
}

void cnd_destroy(cnd_t *condition)
{
	__crt_cond_destroy(condition);
}

int cnd_signal(cnd_t *condition)
{
	__crt_cond_wake(condition, 1);
	return thrd_success;
}

int cnd_broadcast(cnd_t *condition)
{
	__crt_cond_wake(condition, __INT_MAX__);
	return thrd_success;
}

int cnd_wait(cnd_t *condition, mtx_t *mutex)
{
	return thrd_result(__crt_cond_wait(condition, mutex, 0, NULL));
}

int cnd_timedwait(cnd_t *restrict condition, mtx_t *restrict mutex, const struct timespec *restrict deadline)
{
	return thrd_result(__crt_cond_wait(condition, mutex, CLOCK_REALTIME, deadline));
}

void call_once(once_flag *flag, void (*run)(void))
{
	(void)__crt_once(flag, run);
}

int tss_create(tss_t *key, tss_dtor_t destructor)
{
	return thrd_result(__crt_key_create(key, destructor));
}

void tss_delete(tss_t key)
{
	(void)__crt_key_delete(key);
}

void *tss_get(tss_t key)
{
	return __crt_key_get(key);
}

int tss_set(tss_t key, void *value)
{
	return thrd_result(__crt_key_set(key, value));
}
