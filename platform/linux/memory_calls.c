/* SPDX-License-Identifier: MIT */
/* mlock2(), pkey_alloc() and its kin, process_madvise(), process_mrelease(): the system's calls. */
#define _GNU_SOURCE 1
#include <sys/mman.h>
#include <sys/types.h>

#include "error.h"
#include "kernel.h"

int mlock2(const void *address, size_t size, unsigned int flags)
{
	return __crt_result((int)SYS3(mlock2, address, size, flags));
}

int pkey_alloc(unsigned int flags, unsigned int rights)
{
	return __crt_result((int)SYS2(pkey_alloc, flags, rights));
}

int pkey_free(int key)
{
	return __crt_result((int)SYS1(pkey_free, key));
}

int pkey_mprotect(void *address, size_t size, int protection, int key)
{
	return __crt_result((int)SYS4(pkey_mprotect, address, size, protection, key));
}

ssize_t process_madvise(int process, const struct iovec *pieces, size_t count, int advice, unsigned int flags)
{
	return __crt_result_ssize(SYS5(process_madvise, process, pieces, count, advice, flags));
}

int process_mrelease(int process, unsigned int flags)
{
	return __crt_result((int)SYS2(process_mrelease, process, flags));
}
