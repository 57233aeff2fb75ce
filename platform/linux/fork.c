/* SPDX-License-Identifier: MIT */
/* fork(): a copy of this process, with the calling thread alone in it. Linux only: Windows has no such thing. */
#include <signal.h>
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

pid_t fork(void)
{
	struct crt_thread *self = __plat_self();
	__crt_atfork_prepare();
	/* The child has no thread that could leave a lock that somebody holds now. */
	__crt_heap_fork_begin();
	/* The plain call of clone: no flag but the signal that tells of the child's end. */
	int result = (int)SYS5(clone, SIGCHLD, 0, 0, 0, 0);
	__crt_heap_fork_end();
	if (result == 0) {
		self->id = 0;
		__crt_thread_fork_child();
		__crt_atfork_child();
	} else {
		__crt_atfork_parent();
	}
	return __crt_result(result);
}
