/* SPDX-License-Identifier: MIT */
/* <pthread.h>: threads, mutexes, condition variables, once and keys, thin over the base shared with <threads.h>.
 *
 * All in one object: libgcc and libstdc++ test a few of these names weakly and then call all of them. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

#include "crt_pthread.h"

/* ---- Threads ---- */

int pthread_create(pthread_t *restrict thread, const pthread_attr_t *restrict attributes, void *(*run)(void *), void *restrict argument)
{
	if (attributes == NULL)
		return __crt_thread_create(thread, NULL, NULL, 0, run, NULL, argument);
	struct crt_policy policy = { .policy = attributes->__policy, .priority = attributes->__priority };
	struct plat_stack stack = { .base = attributes->__stack, .size = attributes->__stack_size, .guard = attributes->__guard_size };
	int chosen = attributes->__inherit == PTHREAD_EXPLICIT_SCHED && __plat_system.policies;
	return __crt_thread_create(thread, &stack, chosen ? &policy : NULL, attributes->__detached, run, NULL, argument);
}

int pthread_join(pthread_t thread, void **result)
{
	return __crt_thread_join_point(thread, result);
}

int pthread_tryjoin_np(pthread_t thread, void **result)
{
	if (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_JOINABLE)
		return EBUSY;
	return __crt_thread_join(thread, result);
}

static int join_until(pthread_t thread, void **result, clockid_t clock, const struct timespec *deadline)
{
	PLAT_TEST_CANCEL();
	while (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_JOINABLE) {
		int error = __crt_wait_until(&thread->state, CRT_THREAD_JOINABLE, clock, deadline, CRT_WAIT_POINT);
		if (error == ECANCELED)
			PLAT_CANCEL_ACT();
		if (error != 0 && error != EINTR)
			return error;
	}
	return __crt_thread_join(thread, result);
}

int pthread_timedjoin_np(pthread_t thread, void **result, const struct timespec *deadline)
{
	return join_until(thread, result, CLOCK_REALTIME, deadline);
}

int pthread_clockjoin_np(pthread_t thread, void **result, clockid_t clock, const struct timespec *deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return join_until(thread, result, clock, deadline);
}

int pthread_detach(pthread_t thread)
{
	return __crt_thread_detach(thread);
}

_Noreturn void pthread_exit(void *result)
{
	__crt_thread_exit(result);
}

pthread_t pthread_self(void)
{
	return __crt_thread_self();
}

int(pthread_equal)(pthread_t a, pthread_t b)
{
	return a == b;
}

static int refuse(int policy, int priority)
{
	if (policy != SCHED_OTHER && policy != SCHED_FIFO && policy != SCHED_RR)
		return EINVAL;
	if (policy != SCHED_OTHER)
		return ENOTSUP;
	return priority == 0 ? 0 : EINVAL;
}

int pthread_getschedparam(pthread_t thread, int *restrict policy, struct sched_param *restrict param)
{
	int found = SCHED_OTHER, priority = 0;
	if (__plat_system.policies) {
		if (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_GONE)
			return ESRCH;
		found = __plat_thread_policy(thread->handle, &priority);
		if (found < 0)
			return -found;
		/* Not what it has for the time being. */
		if (PLAT_KNOWS_OWNERS && __atomic_load_n(&thread->raised, __ATOMIC_RELAXED) != 0) {
			__crt_lock(&thread->schedule_lock);
			found = thread->own_policy.policy;
			priority = thread->own_policy.priority;
			__crt_unlock(&thread->schedule_lock);
		}
	}
	*policy = found;
	param->sched_priority = priority;
	return 0;
}

int pthread_setschedparam(pthread_t thread, int policy, const struct sched_param *param)
{
	if (!__plat_system.policies)
		return refuse(policy, param->sched_priority);
	if (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_GONE)
		return ESRCH;
	if (PLAT_KNOWS_OWNERS && __atomic_load_n(&thread->raised, __ATOMIC_RELAXED) != 0)
		return __crt_protect_set_policy(thread, &(struct crt_policy){ policy, param->sched_priority });
	return -__plat_thread_set_policy(thread->handle, policy, param->sched_priority);
}

int pthread_setschedprio(pthread_t thread, int priority)
{
	struct sched_param param;
	int policy;
	int error = pthread_getschedparam(thread, &policy, &param);
	if (error != 0)
		return error;
	param.sched_priority = priority;
	return pthread_setschedparam(thread, policy, &param);
}

/* Whoever cancels the thread afterwards sees what is stored, or the test sees that it has been cancelled. */
static void change(int *place, int value, int *old)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	if (old != NULL)
		*old = *place;
	__atomic_store_n(place, value, __ATOMIC_SEQ_CST);
	if (thread->cancel_state == PTHREAD_CANCEL_ENABLE && thread->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS)
		PLAT_TEST_CANCEL();
}

int pthread_setcancelstate(int state, int *old)
{
	struct __crt_pthread *thread = __crt_thread_self();
	if (state != PTHREAD_CANCEL_ENABLE && state != PTHREAD_CANCEL_DISABLE)
		return EINVAL;
	if (thread == NULL)
		return ENOMEM;
	change(&thread->cancel_state, state, old);
	return 0;
}

int pthread_setcanceltype(int type, int *old)
{
	struct __crt_pthread *thread = __crt_thread_self();
	if (type != PTHREAD_CANCEL_DEFERRED && type != PTHREAD_CANCEL_ASYNCHRONOUS)
		return EINVAL;
	if (thread == NULL)
		return ENOMEM;
	change(&thread->cancel_type, type, old);
	return 0;
}

void pthread_testcancel(void)
{
	PLAT_TEST_CANCEL();
}

static int concurrency;

int pthread_setconcurrency(int level)
{
	if (level < 0)
		return EINVAL;
	__atomic_store_n(&concurrency, level, __ATOMIC_RELAXED);
	return 0;
}

int pthread_getconcurrency(void)
{
	return __atomic_load_n(&concurrency, __ATOMIC_RELAXED);
}

int pthread_setname_np(pthread_t thread, const char *name)
{
	size_t length = strlen(name);
	if (length >= sizeof thread->name)
		return ERANGE;
	memcpy(thread->name, name, length + 1);
	return 0;
}

int pthread_getname_np(pthread_t thread, char *name, size_t size)
{
	size_t length = strlen(thread->name);
	if (size <= length)
		return ERANGE;
	memcpy(name, thread->name, length + 1);
	return 0;
}

void __crt_cleanup_push(struct __crt_cleanup *handler)
{
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread == NULL)
		return;
	handler->__next = thread->cleanups;
	thread->cleanups = handler;
}

void __crt_cleanup_pop(struct __crt_cleanup *handler, int execute)
{
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread != NULL)
		thread->cleanups = handler->__next;
	if (execute)
		handler->__run(handler->__argument);
}

/* ---- Attributes ---- */

int pthread_attr_init(pthread_attr_t *attributes)
{
	memset(attributes, 0, sizeof *attributes);
	attributes->__guard_size = (unsigned)__plat_system.page_size;
	attributes->__stack_size = CRT_THREAD_STACK;
	return 0;
}

int pthread_attr_destroy(pthread_attr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state)
{
	if (state != PTHREAD_CREATE_JOINABLE && state != PTHREAD_CREATE_DETACHED)
		return EINVAL;
	attributes->__detached = (signed char)state;
	return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *state)
{
	*state = attributes->__detached;
	return 0;
}

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size)
{
	if (size < PTHREAD_STACK_MIN || size > PTRDIFF_MAX)
		return EINVAL;
	attributes->__stack_size = size;
	if (attributes->__stack_end != NULL)
		attributes->__stack = (char *)attributes->__stack_end - size;
	return 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *restrict attributes, size_t *restrict size)
{
	*size = attributes->__stack_size;
	return 0;
}

int pthread_attr_setstack(pthread_attr_t *attributes, void *base, size_t size)
{
	if (size < PTHREAD_STACK_MIN || size > PTRDIFF_MAX)
		return EINVAL;
	attributes->__stack = base;
	attributes->__stack_end = NULL;
	attributes->__stack_size = size;
	return 0;
}

int pthread_attr_getstack(const pthread_attr_t *restrict attributes, void **restrict base, size_t *restrict size)
{
	*base = attributes->__stack;
	*size = attributes->__stack_size;
	return 0;
}

int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t size)
{
	if (size > UINT_MAX)
		return EINVAL;
	attributes->__guard_size = (unsigned)size;
	return 0;
}

int pthread_attr_getguardsize(const pthread_attr_t *restrict attributes, size_t *restrict size)
{
	*size = attributes->__guard_size;
	return 0;
}

int pthread_attr_setscope(pthread_attr_t *attributes, int scope)
{
	(void)attributes;
	return scope == PTHREAD_SCOPE_SYSTEM ? 0 : scope == PTHREAD_SCOPE_PROCESS ? ENOTSUP : EINVAL;
}

int pthread_attr_getscope(const pthread_attr_t *restrict attributes, int *restrict scope)
{
	(void)attributes;
	*scope = PTHREAD_SCOPE_SYSTEM;
	return 0;
}

int pthread_attr_setinheritsched(pthread_attr_t *attributes, int inherit)
{
	if (inherit != PTHREAD_INHERIT_SCHED && inherit != PTHREAD_EXPLICIT_SCHED)
		return EINVAL;
	attributes->__inherit = (signed char)inherit;
	return 0;
}

int pthread_attr_getinheritsched(const pthread_attr_t *restrict attributes, int *restrict inherit)
{
	*inherit = attributes->__inherit;
	return 0;
}

int pthread_attr_setschedpolicy(pthread_attr_t *attributes, int policy)
{
	if (policy != SCHED_OTHER && policy != SCHED_FIFO && policy != SCHED_RR)
		return EINVAL;
	if (policy != SCHED_OTHER && !__plat_system.policies)
		return ENOTSUP;
	attributes->__policy = (signed char)policy;
	return 0;
}

int pthread_attr_getschedpolicy(const pthread_attr_t *restrict attributes, int *restrict policy)
{
	*policy = attributes->__policy;
	return 0;
}

int pthread_attr_setschedparam(pthread_attr_t *restrict attributes, const struct sched_param *restrict param)
{
	/* Whether it fits the policy shows when the thread is made: programs set the two in either order. */
	if (param->sched_priority < 0 || param->sched_priority > (__plat_system.policies ? CRT_PRIORITY_MAX : 0))
		return EINVAL;
	attributes->__priority = (signed char)param->sched_priority;
	return 0;
}

int pthread_attr_getschedparam(const pthread_attr_t *restrict attributes, struct sched_param *restrict param)
{
	param->sched_priority = attributes->__priority;
	return 0;
}

/* ---- Mutexes ---- */

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
	return __crt_mutex_lock(mutex, 0, NULL);
}

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
	return __crt_mutex_trylock(mutex);
}

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict deadline)
{
	return __crt_mutex_lock(mutex, CLOCK_REALTIME, deadline);
}

int pthread_mutex_clocklock(pthread_mutex_t *restrict mutex, clockid_t clock, const struct timespec *restrict deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return __crt_mutex_lock(mutex, clock, deadline);
}

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
	return __crt_mutex_unlock(mutex);
}

int pthread_mutex_consistent(pthread_mutex_t *mutex)
{
	struct __crt_mutex *whole = __crt_mutex_whole(mutex);
	if (whole == NULL || !(whole->__kind & CRT_MUTEX_INCONSISTENT))
		return EINVAL;
	whole->__kind &= ~CRT_MUTEX_INCONSISTENT;
	return 0;
}

int pthread_mutexattr_init(pthread_mutexattr_t *attributes)
{
	*attributes = (pthread_mutexattr_t){ .__kind = CRT_MUTEX_NORMAL, .__ceiling = 1 };
	return 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int type)
{
	if (type != PTHREAD_MUTEX_NORMAL && type != PTHREAD_MUTEX_RECURSIVE && type != PTHREAD_MUTEX_ERRORCHECK)
		return EINVAL;
	attributes->__kind = (attributes->__kind & ~CRT_MUTEX_TYPE) | type;
	return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *restrict attributes, int *restrict type)
{
	*type = attributes->__kind & CRT_MUTEX_TYPE;
	return 0;
}

int pthread_mutexattr_setrobust(pthread_mutexattr_t *attributes, int robust)
{
	if (robust != PTHREAD_MUTEX_STALLED && robust != PTHREAD_MUTEX_ROBUST)
		return EINVAL;
	attributes->__kind = (attributes->__kind & ~CRT_MUTEX_ROBUST) | (robust ? CRT_MUTEX_ROBUST : 0);
	return 0;
}

int pthread_mutexattr_getrobust(const pthread_mutexattr_t *restrict attributes, int *restrict robust)
{
	*robust = attributes->__kind & CRT_MUTEX_ROBUST ? PTHREAD_MUTEX_ROBUST : PTHREAD_MUTEX_STALLED;
	return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attributes, int shared)
{
	int flag;
	int error = __crt_set_shared(&flag, shared);
	if (error == 0)
		attributes->__kind = (attributes->__kind & ~CRT_MUTEX_SHARED) | (flag ? CRT_MUTEX_SHARED : 0);
	return error;
}

int pthread_mutexattr_getpshared(const pthread_mutexattr_t *restrict attributes, int *restrict shared)
{
	*shared = attributes->__kind & CRT_MUTEX_SHARED ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE;
	return 0;
}

/* ---- Condition variables ---- */

int pthread_cond_init(pthread_cond_t *restrict condition, const pthread_condattr_t *restrict attributes)
{
	*condition = (pthread_cond_t){ 0 };
	if (attributes != NULL)
		condition->__waiters = (attributes->__clock == CLOCK_MONOTONIC ? CRT_COND_MONOTONIC : 0) | (attributes->__shared ? CRT_COND_SHARED : 0);
	return 0;
}

int pthread_cond_destroy(pthread_cond_t *condition)
{
	__crt_cond_destroy(condition);
	return 0;
}

int pthread_cond_signal(pthread_cond_t *condition)
{
	__crt_cond_wake(condition, 1);
	return 0;
}

int pthread_cond_broadcast(pthread_cond_t *condition)
{
	__crt_cond_wake(condition, INT_MAX);
	return 0;
}

int pthread_cond_wait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex)
{
	return __crt_cond_wait(condition, mutex, 0, NULL);
}

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex, const struct timespec *restrict deadline)
{
	int waiters = __atomic_load_n(&condition->__waiters, __ATOMIC_RELAXED);
	/* -1: initialized by a precompiled library. */
	int clock = waiters != -1 && (waiters & CRT_COND_MONOTONIC) ? CLOCK_MONOTONIC : CLOCK_REALTIME;
	return __crt_cond_wait(condition, mutex, clock, deadline);
}

int pthread_cond_clockwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex, clockid_t clock,
	const struct timespec *restrict deadline)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return __crt_cond_wait(condition, mutex, clock, deadline);
}

int pthread_condattr_init(pthread_condattr_t *attributes)
{
	*attributes = (pthread_condattr_t){ .__clock = CLOCK_REALTIME };
	return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	attributes->__clock = clock;
	return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *restrict attributes, clockid_t *restrict clock)
{
	*clock = attributes->__clock;
	return 0;
}

int pthread_condattr_setpshared(pthread_condattr_t *attributes, int shared)
{
	return __crt_set_shared(&attributes->__shared, shared);
}

int pthread_condattr_getpshared(const pthread_condattr_t *restrict attributes, int *restrict shared)
{
	*shared = attributes->__shared;
	return 0;
}

/* ---- Once, and keys ---- */

int pthread_once(pthread_once_t *once, void (*run)(void))
{
	return __crt_once(once, run);
}

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
	return __crt_key_create(key, destructor);
}

/* The name that libgcc looks for to learn whether the program has threads. */
int __pthread_key_create(pthread_key_t *key, void (*destructor)(void *));
int __pthread_key_create(pthread_key_t *key, void (*destructor)(void *)) CRT_ALIAS(pthread_key_create);

int pthread_key_delete(pthread_key_t key)
{
	return __crt_key_delete(key);
}

void *pthread_getspecific(pthread_key_t key)
{
	return __crt_key_get(key);
}

int pthread_setspecific(pthread_key_t key, const void *value)
{
	return __crt_key_set(key, value);
}
