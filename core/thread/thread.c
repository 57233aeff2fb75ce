/* SPDX-License-Identifier: MIT */
/* Threads: creation, end, join, and the object that stands for one. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "crt_pthread.h"
#include "fork.h"
#include "lock.h"
#include "start.h"

CRT_WEAK void __crt_thread_key_dtors(struct __crt_pthread *thread) { (void)thread; }
CRT_WEAK void __crt_thread_robust_end(struct __crt_pthread *thread) { (void)thread; }
/* As in thread_leave.c and exit.c. Each file that calls one has its own: in PE a weak function of another object does not do for a
 * plain reference. */
CRT_WEAK void __crt_thread_dtors(void) {}
CRT_WEAK void __crt_thread_emulated_end(void) {}
CRT_WEAK void __crt_heap_thread_end(void) {}

/* How many threads of ours run besides the main thread; the last of all ends the process. Atomic. */
static int running;
/* The main thread has called pthread_exit. Atomic. */
static int main_ended;

/* In the copy that fork() has made of another thread than the main one there is none to wait for the last thread's end. Atomic. */
static int main_gone;

static struct __crt_pthread main_thread = { .ours = 1, .state = CRT_THREAD_JOINABLE };

/* Unused objects, and memory for those that never were used. It comes from the system, and not from the heap, since it never goes back, and a
 * program that only locks a mutex need not have a heap. The lock guards all of it. */
enum { OBJECTS = 65536 };
static struct __crt_pthread *unused, *fresh;
static size_t fresh_left;
static struct crt_lock unused_lock;

static struct __crt_pthread *obtain(void)
{
	__crt_lock(&unused_lock);
	struct __crt_pthread *thread = unused;
	void *place;
	if (thread != NULL) {
		unused = thread->next_unused;
	} else if (fresh_left != 0) {
		fresh_left--;
		thread = fresh++;
	} else if (__plat_mem_map(OBJECTS, 0, &place) == 0) {
		thread = place;
		fresh = thread + 1;
		fresh_left = OBJECTS / sizeof *thread - 1;
	}
	__crt_unlock(&unused_lock);
	if (thread != NULL)
		*thread = (struct __crt_pthread){ .state = CRT_THREAD_GONE };
	return thread;
}

struct __crt_pthread *__crt_thread_make_self(void)
{
	struct crt_thread *self = __plat_self();
	/* Before any thread of ours was started only the main thread can be asking; later, a thread without an object is
	 * either the main thread, for the first time, or one that the system's own calls started. */
	if (self->main) {
		self->thread = &main_thread;
		return &main_thread;
	}
	struct __crt_pthread *thread = obtain();
	if (thread != NULL)
		thread->state = CRT_THREAD_DETACHED;
	self->thread = thread;
	return thread;
}

static void release(struct __crt_pthread *thread)
{
	__atomic_store_n(&thread->state, CRT_THREAD_GONE, __ATOMIC_RELEASE);
	__crt_lock(&unused_lock);
	thread->next_unused = unused;
	unused = thread;
	__crt_unlock(&unused_lock);
}

/* Replaces the weak one. Also the end of threads that the system's own calls started. */
void __crt_thread_object_end(void)
{
	struct crt_thread *self = __plat_self();
	struct __crt_pthread *thread = self->thread;
	if (thread == NULL)
		return;
	__crt_thread_key_dtors(thread);
	__crt_thread_robust_end(thread);
	if (!thread->ours) {
		self->thread = NULL;
		release(thread);
	}
}

_Noreturn void __crt_thread_exit(void *result)
{
	struct crt_thread *self = __plat_self();
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread != NULL && thread->ours) {
		thread->result = result;
		/* The end of a thread cannot be cancelled (POSIX.1-2017, pthread_exit). */
		__atomic_store_n(&thread->cancel_state, PTHREAD_CANCEL_DISABLE, __ATOMIC_SEQ_CST);
		if (thread->once != NULL) {
			/* 0: not run yet (once.c). */
			__atomic_store_n(thread->once, 0, __ATOMIC_RELEASE);
			(void)__plat_wake(thread->once, 1 << 30);
			thread->once = NULL;
		}
		while (thread->cleanups != NULL) {
			struct __crt_cleanup *handler = thread->cleanups;
			thread->cleanups = handler->__next;
			handler->__run(handler->__argument);
		}
	}
	__crt_thread_dtors();
	__crt_thread_object_end();
	if (thread == &main_thread) {
		__atomic_store_n(&main_ended, 1, __ATOMIC_SEQ_CST);
		__atomic_store_n(&thread->state, CRT_THREAD_ENDED, __ATOMIC_RELEASE);
		(void)__plat_wake(&thread->state, 1 << 30);
		/* The process ends with its last thread, and its first one stays for that: exit runs here or there. */
		for (int left; (left = __atomic_load_n(&running, __ATOMIC_SEQ_CST)) != 0;)
			(void)__plat_wait(&running, left, NULL);
		exit(0);
	}
	int ours = thread != NULL && thread->ours, counted = ours;
	if (ours && __atomic_load_n(&main_gone, __ATOMIC_SEQ_CST)) {
		if (__atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST) == 0)
			exit(0);
		counted = 0;
	}
	/* Once the state says so somebody else may free the object: it is not ours to look at any more, nor a signal handler's, which would get another. */
	PLAT_BLOCK_SIGNALS();
	self->thread = NULL;
	if (ours) {
		int state = CRT_THREAD_JOINABLE;
		if (__atomic_compare_exchange_n(&thread->state, &state, CRT_THREAD_ENDED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
			(void)__plat_wake(&thread->state, 1 << 30);
		else
			release(thread);
	}
	__crt_thread_emulated_end();
	__crt_heap_thread_end();
	if (counted && __atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST) == 0 && __atomic_load_n(&main_ended, __ATOMIC_SEQ_CST))
		(void)__plat_wake(&running, 1);
	__plat_thread_end();
}

void __crt_thread_background(void)
{
	if (__atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST) == 0 && __atomic_load_n(&main_ended, __ATOMIC_SEQ_CST))
		(void)__plat_wake(&running, 1);
}

static void start(void *argument)
{
	struct __crt_pthread *thread = argument;
	__plat_self()->thread = thread;
	int hold;
	while ((hold = __atomic_load_n(&thread->hold, __ATOMIC_ACQUIRE)) == CRT_HOLD_WAIT)
		(void)__plat_wait(&thread->hold, CRT_HOLD_WAIT, NULL);
	if (hold == CRT_HOLD_GIVE_UP) {
		/* The creator frees the object. */
		__plat_self()->thread = NULL;
		__plat_thread_end();
	}
	__crt_thread_exit(thread->run != NULL ? thread->run(thread->argument)
					      : (void *)(intptr_t)thread->run_int(thread->argument));
}

int __crt_thread_create(struct __crt_pthread **created, const struct plat_stack *stack, const struct crt_policy *policy, int detached, void *(*run)(void *),
	int (*run_int)(void *), void *argument)
{
	struct plat_stack usual = { .base = NULL, .size = CRT_THREAD_STACK, .guard = __plat_system.page_size };
	struct __crt_pthread *thread = obtain();
	if (thread == NULL)
		return EAGAIN;
	thread->state = CRT_THREAD_JOINABLE;
	thread->hold = policy != NULL ? CRT_HOLD_WAIT : CRT_HOLD_NONE;
	thread->run = run;
	thread->run_int = run_int;
	thread->argument = argument;
	thread->ours = 1;
	__atomic_add_fetch(&running, 1, __ATOMIC_SEQ_CST);
	/* The new thread may be running, and ended, before this call returns; it must not free the object that is still being filled
	 * in, so it is detached only afterwards. Its creator's copy of the pointer is stored first, for the thread may use it. */
	*created = thread;
	__crt_keep(__crt_locks_sleep);
	int result = __plat_thread_start(start, thread, stack != NULL ? stack : &usual, &thread->handle);
	if (result < 0) {
		__atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST);
		release(thread);
		return -result;
	}
	if (policy != NULL) {
		result = __plat_thread_set_policy(thread->handle, policy->policy, policy->priority);
		__atomic_store_n(&thread->hold, result < 0 ? CRT_HOLD_GIVE_UP : CRT_HOLD_NONE, __ATOMIC_RELEASE);
		(void)__plat_wake(&thread->hold, 1);
		if (result < 0) {
			(void)__plat_thread_join(thread->handle);
			__atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST);
			release(thread);
			return -result;
		}
	}
	if (detached)
		(void)__crt_thread_detach(thread);
	return 0;
}

int __crt_thread_detach(struct __crt_pthread *thread)
{
	int state = CRT_THREAD_JOINABLE;
	void *handle = thread->handle;
	if (__atomic_compare_exchange_n(&thread->state, &state, CRT_THREAD_DETACHED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
		/* From here on the thread frees its object itself. */
		if (handle != NULL)
			__plat_thread_detach(handle);
		return 0;
	}
	if (state != CRT_THREAD_ENDED)
		return state == CRT_THREAD_GONE ? ESRCH : EINVAL;
	if (!__atomic_compare_exchange_n(&thread->state, &state, CRT_THREAD_JOINING, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		return EINVAL;
	__plat_thread_detach(handle);
	release(thread);
	return 0;
}

int __crt_thread_join(struct __crt_pthread *thread, void **result)
{
	int state = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE);
	if (thread == __plat_self()->thread)
		return state == CRT_THREAD_DETACHED ? EINVAL : EDEADLK;
	if (thread == &main_thread) {
		if (state == CRT_THREAD_DETACHED)
			return EINVAL;
		/* It has no handle, and its object is not freed. */
		for (; state != CRT_THREAD_ENDED; state = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE))
			(void)__plat_wait(&thread->state, state, NULL);
		if (result != NULL)
			*result = thread->result;
		return 0;
	}
	if (state == CRT_THREAD_GONE)
		return ESRCH;
	if (!thread->ours)
		return EINVAL;
	if (state == CRT_THREAD_DETACHED || state == CRT_THREAD_JOINING)
		return EINVAL;
	int error = __plat_thread_join(thread->handle);
	if (error < 0)
		return -error;
	if (result != NULL)
		*result = thread->result;
	release(thread);
	return 0;
}

int __crt_thread_join_point(struct __crt_pthread *thread, void **result)
{
	PLAT_TEST_CANCEL();
	if (PLAT_CANCELS && thread != __plat_self()->thread)
		while (__atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_JOINABLE)
			if (PLAT_POINT(wait)(&thread->state, CRT_THREAD_JOINABLE, NULL) == -ECANCELED)
				PLAT_CANCEL_ACT();
	return __crt_thread_join(thread, result);
}

/* Replaces the weak one of fork: the copy has the calling thread alone. */
void __crt_thread_fork_child(void)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	int other = thread != NULL && thread->ours && thread != &main_thread;
	__atomic_store_n(&running, other, __ATOMIC_SEQ_CST);
	__atomic_store_n(&main_gone, other, __ATOMIC_SEQ_CST);
	/* Whoever held it is not here; the list is whole at any time, and what is left of fresh objects is there. */
	unused_lock = (struct crt_lock){ 0 };
}

/* Replaces the weak one of exit.c: another thread is ending the process. */
_Noreturn void __crt_exit_wait(void)
{
	for (;;) {
		struct timespec hour = { .tv_sec = 3600, .tv_nsec = 0 };
		(void)__plat_sleep(&hour, &hour);
	}
}
