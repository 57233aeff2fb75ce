/* SPDX-License-Identifier: MIT */
/* clone(): a child made by flags of the program's. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <sched.h>
#include <stdarg.h>
#include <stdint.h>

#include "error.h"
#include "kernel.h"

int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument);

/* On the child's stack. */
struct start {
	int (*run)(void *);
	void *argument;
	/* The child has a copy of its own of the descriptor, which remembers the parent's number. */
	int forget;
};

static void begin(void *argument)
{
	struct start *start = argument;
	if (start->forget)
		__plat_self()->id = 0;
	int status = start->run(start->argument);
	for (;;)
		(void)SYS1(exit, status);
}

int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
	va_list more;
	if (run == NULL || stack == NULL)
		return __crt_result(-EINVAL);
	va_start(more, argument);
	int *parent_tid = flags & (CLONE_PARENT_SETTID | CLONE_PIDFD | CLONE_SETTLS | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID) ? va_arg(more, int *) : NULL;
	void *tls = flags & (CLONE_SETTLS | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID) ? va_arg(more, void *) : NULL;
	int *child_tid = flags & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID) ? va_arg(more, int *) : NULL;
	va_end(more);
	struct start *start = (struct start *)(((uintptr_t)stack & ~(uintptr_t)15) - ((sizeof *start + 15) & ~(size_t)15));
	*start = (struct start){ run, argument, !(flags & CLONE_VM) };
	return __crt_result(__plat_clone((unsigned)flags, start, parent_tid, tls, child_tid, begin, start));
}

int unshare(int flags) { return __crt_result((int)SYS1(unshare, flags)); }
int setns(int fd, int kind) { return __crt_result((int)SYS2(setns, fd, kind)); }
int getcpu(unsigned *processor, unsigned *node) { return __crt_result((int)SYS3(getcpu, processor, node, NULL)); }
