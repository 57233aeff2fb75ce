/* SPDX-License-Identifier: MIT */
/* fork(): a copy of this process, with the calling thread alone in it. Linux only: Windows has no such thing. */
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

#include "error.h"
#include "fork.h"
#include "heap.h"
#include "kernel.h"

/* What a program without a heap has instead. */
CRT_WEAK void __crt_heap_fork_begin(void) {}
CRT_WEAK void __crt_heap_fork_end(void) {}

CRT_WEAK void __crt_atfork_prepare(void) {}
CRT_WEAK void __crt_atfork_parent(void) {}
CRT_WEAK void __crt_atfork_child(void) {}
CRT_WEAK void __crt_thread_fork_child(void) {}
CRT_WEAK void __crt_files_fork_child(void) {}

/* And the locks of parts that it has not. */
#define NOBODYS_LOCK(lock) CRT_WEAK struct crt_lock lock;
CRT_FORK_LOCKS(NOBODYS_LOCK)

#define ADDRESS(lock) &lock,
static struct crt_lock *const locks[] = { CRT_FORK_LOCKS(ADDRESS) };
enum { LOCKS = sizeof locks / sizeof *locks };

/* All of them or, where one stays held, none: that is held for long, or by the thread itself, whose signal handler calls fork(). Some are taken
 * with others in hand, so that none is waited for with one in hand here. Returns how many were taken. */
static size_t take_locks(void)
{
	size_t taken = 0;
	for (int turns = 0; turns < 100 && taken < LOCKS; turns++) {
		while (taken < LOCKS && __crt_try_lock(locks[taken]))
			taken++;
		if (taken == LOCKS)
			break;
		struct crt_lock *held = locks[taken];
		while (taken > 0)
			__crt_unlock(locks[--taken]);
		if (__crt_lock_for(held, 1))
			__crt_unlock(held);
	}
	return taken;
}

pid_t fork(void)
{
	struct crt_thread *self = __plat_self();
	int threads = __plat_threaded;
	__crt_atfork_prepare();
	/* The child has no thread that could leave a lock that somebody holds now. A signal handler must not find them held by its own thread. */
	const uint64_t every_signal = ~(uint64_t)0;
	uint64_t mask = 0;
	size_t taken = 0;
	if (threads) {
		(void)SYS4(rt_sigprocmask, SIG_BLOCK, &every_signal, &mask, sizeof mask);
		taken = take_locks();
	}
	__crt_heap_fork_begin();
	/* The plain call of clone: no flag but the signal that tells of the child's end. */
	int result = (int)SYS5(clone, SIGCHLD, 0, 0, 0, 0);
	__crt_heap_fork_end();
	if (result == 0) {
		self->id = 0;
		if (threads) {
			for (size_t i = 0; i < LOCKS; i++)
				locks[i]->state = 0;
			__crt_files_fork_child();
		}
		__crt_thread_fork_child();
	}
	while (taken > 0 && result != 0)
		__crt_unlock(locks[--taken]);
	if (threads)
		(void)SYS4(rt_sigprocmask, SIG_SETMASK, &mask, NULL, sizeof mask);
	if (result == 0)
		__crt_atfork_child();
	else
		__crt_atfork_parent();
	return __crt_result(result);
}
