/* SPDX-License-Identifier: MIT */
/* mmap() and what is done to mappings. Linux only. */
#include <errno.h>
#include <stdarg.h>
#include <sys/mman.h>

#include "error.h"
#include "kernel.h"

static void *mapping(intptr_t result)
{
	if (result < 0 && result > -4096) {
		__crt_set_errno((int)-result);
		return MAP_FAILED;
	}
	return (void *)result;
}

void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset)
{
	return mapping(SYS6(mmap, address, size, protection, flags, fd, offset));
}

void *mremap(void *address, size_t old_size, size_t new_size, int flags, ...)
{
	void *target = NULL;
	if ((flags & MREMAP_FIXED) != 0) {
		va_list args;
		va_start(args, flags);
		target = va_arg(args, void *);
		va_end(args);
	}
	return mapping(SYS5(mremap, address, old_size, new_size, flags, target));
}

int munmap(void *address, size_t size) { return __crt_result((int)SYS2(munmap, address, size)); }
int mprotect(void *address, size_t size, int protection) { return __crt_result((int)SYS3(mprotect, address, size, protection)); }
int msync(void *address, size_t size, int flags) { return __crt_result((int)POINT3(msync, address, size, flags)); }
int madvise(void *address, size_t size, int advice) { return __crt_result((int)SYS3(madvise, address, size, advice)); }
int mincore(void *address, size_t size, unsigned char *pages) { return __crt_result((int)SYS3(mincore, address, size, pages)); }
int mlock(const void *address, size_t size) { return __crt_result((int)SYS2(mlock, address, size)); }
int munlock(const void *address, size_t size) { return __crt_result((int)SYS2(munlock, address, size)); }
int mlockall(int flags) { return __crt_result((int)SYS1(mlockall, flags)); }
int munlockall(void) { return __crt_result((int)SYS0(munlockall)); }
int memfd_create(const char *name, unsigned int flags) { return __crt_result((int)SYS2(memfd_create, name, flags)); }

int posix_madvise(void *address, size_t size, int advice)
{
	/* POSIX's "not needed" keeps the contents; the kernel's would lose them. */
	return advice == POSIX_MADV_DONTNEED ? 0 : (int)-SYS3(madvise, address, size, advice);
}
