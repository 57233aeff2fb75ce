/* SPDX-License-Identifier: MIT */
/* process_vm_readv(), process_vm_writev(): another process's memory. Linux only. */
#define _GNU_SOURCE 1
#include <sys/uio.h>

#include "error.h"
#include "kernel.h"

ssize_t process_vm_readv(int process, const struct iovec *own, unsigned long own_count, const struct iovec *other, unsigned long other_count,
	unsigned long flags)
{
	return __crt_result_ssize(SYS6(process_vm_readv, process, own, own_count, other, other_count, flags));
}

ssize_t process_vm_writev(int process, const struct iovec *own, unsigned long own_count, const struct iovec *other, unsigned long other_count,
	unsigned long flags)
{
	return __crt_result_ssize(SYS6(process_vm_writev, process, own, own_count, other, other_count, flags));
}
