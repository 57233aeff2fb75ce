/* SPDX-License-Identifier: MIT */
/* _Fork(): fork() without the handlers of pthread_atfork() and without anything done for the child's heap, so that a signal handler may call it. */
#define _GNU_SOURCE 1
#include <signal.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

CRT_WITH_THREADS void __crt_thread_fork_child(void);

pid_t _Fork(void)
{
	struct crt_thread *self = __plat_self();
	int result = (int)SYS5(clone, SIGCHLD, 0, 0, 0, 0);
	if (result == 0) {
		self->id = 0;
		if (__crt_thread_fork_child != NULL)
			__crt_thread_fork_child();
	}
	return __crt_result(result);
}
