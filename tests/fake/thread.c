/* SPDX-License-Identifier: MIT */
/* Threads of the host; sleeping on an address is sleeping on the fake's one condition until the value may have changed. */
#include <errno.h>

#include "private.h"

__thread struct crt_thread __plat_fake_thread;
int __plat_threaded;

struct starting {
	void (*run)(void *);
	void *argument;
};

static void *thread_entry(void *argument)
{
	struct starting starting = *(struct starting *)argument;
	host_free(argument);
	starting.run(starting.argument);
	return NULL;
}

int __plat_thread_start(void (*run)(void *), void *argument, const struct plat_stack *stack, void **handle)
{
	(void)stack;
	int error = fake_enter(FAKE_thread_start);
	if (error < 0)
		return error;
	struct starting *starting = host_alloc(sizeof *starting);
	*starting = (struct starting){ run, argument };
	__plat_threaded = 1;
	uintptr_t thread;
	error = host_thread_start(thread_entry, starting, &thread);
	if (error < 0) {
		host_free(starting);
		return -EAGAIN;
	}
	*handle = (void *)thread;
	return 0;
}

int __plat_thread_join(void *handle)
{
	int error = fake_enter(FAKE_thread_join);
	if (error < 0)
		return error;
	host_thread_join((uintptr_t)handle);
	return 0;
}

void __plat_thread_detach(void *handle)
{
	host_thread_detach((uintptr_t)handle);
}

void __plat_call_guarded(void (*run)(void), void (*left)(void *), void *what)
{
	(void)left;
	(void)what;
	run();
}

_Noreturn void __plat_thread_end(void)
{
	host_thread_end();
}

int __plat_thread_set_policy(void *handle, int policy, int priority)
{
	(void)handle;
	(void)policy;
	(void)priority;
	return -ENOSYS;
}

int __plat_thread_policy(void *handle, int *priority)
{
	(void)handle;
	(void)priority;
	return -ENOSYS;
}

int __plat_thread_kill(void *handle, int signal)
{
	(void)handle;
	(void)signal;
	return -ENOSYS;
}

void __plat_thread_yield(void)
{
	host_thread_yield();
}

int __plat_thread_id(void)
{
	return host_thread_id();
}

int __plat_wait(const int *address, int expected, const struct timespec *timeout)
{
	int error = fake_enter(FAKE_wait);
	if (error < 0)
		return error;
	int64_t nanoseconds = timeout == NULL ? -1 : timeout->tv_sec * 1000000000 + timeout->tv_nsec;
	int result = 0;
	host_lock();
	/* __plat_wake takes the same lock, so a wake-up between the look and the sleep cannot be lost. */
	if (__atomic_load_n(address, __ATOMIC_SEQ_CST) != expected)
		result = -EAGAIN;
	else if (host_lock_wait(nanoseconds) == 0)
		result = -ETIMEDOUT;
	host_unlock();
	return result;
}

int __plat_wake(const int *address, int count)
{
	(void)address;
	(void)count;
	/* Everybody wakes: spurious wake-ups are allowed, and code that cannot bear them is found out. */
	host_lock();
	host_lock_signal();
	host_unlock();
	return 0;
}

/* There is one process: what it shares is its own. */
int __plat_shared_wait(const int *address, int expected, const struct timespec *timeout)
{
	return __plat_wait(address, expected, timeout);
}

int __plat_shared_wake(const int *address, int count)
{
	return __plat_wake(address, count);
}

int __plat_robust_list(struct plat_robust_list *list)
{
	(void)list;
	return -ENOSYS;
}

int __plat_inherit_lock(int *word, int only_try, int clock, const struct timespec *deadline, int shared)
{
	(void)word;
	(void)only_try;
	(void)clock;
	(void)deadline;
	(void)shared;
	return -ENOSYS;
}

int __plat_inherit_unlock(int *word, int shared)
{
	(void)word;
	(void)shared;
	return -ENOSYS;
}

int __plat_cpu_count(void)
{
	return 2;
}

void __plat_note_error(int error)
{
	__plat_self()->error = error;
}

const char __plat_errors_are_exact = 1;

int __plat_noted_error(void)
{
	return __plat_self()->error;
}
