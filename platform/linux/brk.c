/* SPDX-License-Identifier: MIT */
/* brk(), sbrk(): the end of the program's data. The library's own memory is elsewhere. Not thread-safe, as everywhere. */
#include <errno.h>
#include <stdint.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int brk(void *end)
{
	/* The kernel answers with the end as it is now. */
	return SYS1(brk, end) == (long)end ? 0 : __crt_result(-ENOMEM);
}

void *sbrk(ssize_t more)
{
	uintptr_t now = (uintptr_t)SYS1(brk, 0);
	if (more == 0)
		return (void *)now;
	uintptr_t end = now + (uintptr_t)more;
	if ((more > 0) != (end > now) || brk((void *)end) < 0) {
		__crt_set_errno(ENOMEM);
		return (void *)-1;
	}
	return (void *)now;
}
