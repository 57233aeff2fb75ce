/* SPDX-License-Identifier: MIT */
/* Descriptors: the kernel's own. */
#include "crt_platform.h"
#include "private/syscall_numbers.h"
#include "x86_64/syscall.h"

intptr_t __plat_write(int fd, const void *buffer, size_t size)
{
	return __plat_syscall3(__NR_write, fd, (long)buffer, (long)size);
}
