/* SPDX-License-Identifier: MIT */
/* Memory straight from the kernel: mmap and its family. */
#include <bits/errno_values.h>

#include "crt_platform.h"
#include "kernel.h"

static int failed(intptr_t got)
{
	return got < 0 && got > -4096;
}

static intptr_t map_near(uintptr_t wish, size_t size, int protection, int flags)
{
	return SYS6(mmap, wish, size, protection, KERNEL_MAP_PRIVATE | KERNEL_MAP_ANONYMOUS | flags, -1, 0);
}

/* Where the address space is limited to little more than what is asked for (RLIMIT_AS): a mapping as large as that shows where there is
 * room, and mostly there is some just below it, too, up to where an aligned one may end. */
static int map_tightly(size_t size, size_t align, int protection, int flags, void **address)
{
	intptr_t got = map_near(0, size, protection, flags);
	if (failed(got))
		return -ENOMEM;
	uintptr_t aligned = (uintptr_t)got & ~(uintptr_t)(align - 1);
	if (aligned != (uintptr_t)got) {
		(void)SYS2(munmap, got, size);
		got = map_near(aligned, size, protection, flags);
		if (failed(got))
			return -ENOMEM;
		if (aligned != (uintptr_t)got) {
			(void)SYS2(munmap, got, size);
			return -ENOMEM;
		}
	}
	*address = (void *)got;
	return 0;
}

static int map(size_t size, size_t align, int protection, int flags, void **address)
{
	size_t page = __plat_system.page_size;
	size_t extra = align > page ? align - page : 0;
	if (size == 0)
		return -EINVAL;
	if (size + extra < size)
		return -ENOMEM;

	intptr_t got = map_near(0, size + extra, protection, flags);
	if (failed(got)) {
		if (got == -EINVAL)
			return -EINVAL;
		return extra != 0 ? map_tightly(size, align, protection, flags, address) : -ENOMEM;
	}
	uintptr_t start = (uintptr_t)got;
	if (extra != 0) {
		/* Too much was mapped, so that an aligned part lies inside; what stands out on both sides goes back. */
		uintptr_t aligned = (start + extra) & ~(uintptr_t)(align - 1);
		uintptr_t end = start + size + extra;
		if (aligned != start)
			(void)SYS2(munmap, start, aligned - start);
		if (aligned + size != end)
			(void)SYS2(munmap, aligned + size, end - (aligned + size));
		start = aligned;
	}
	*address = (void *)start;
	return 0;
}

int __plat_mem_map(size_t size, size_t align, void **address)
{
	return map(size, align, KERNEL_PROT_READ_WRITE, 0, address);
}

int __plat_mem_reserve(size_t size, size_t align, void **address)
{
	return map(size, align, KERNEL_PROT_NONE, KERNEL_MAP_NORESERVE, address);
}

int __plat_mem_unmap(void *address, size_t size)
{
	return (int)SYS2(munmap, address, size);
}

int __plat_mem_commit(void *address, size_t size)
{
	return (int)SYS3(mprotect, address, size, KERNEL_PROT_READ_WRITE);
}

int __plat_mem_decommit(void *address, size_t size)
{
	/* The pages stay accessible and read as zero. */
	return (int)SYS3(madvise, address, size, KERNEL_MADV_DONTNEED);
}

void __plat_mem_large_pages(void *address, size_t size)
{
	(void)SYS3(madvise, address, size, KERNEL_MADV_HUGEPAGE);
}

int __plat_mem_remap(void *address, size_t old_size, size_t new_size, void **moved)
{
	if (new_size == 0)
		return -EINVAL;
	intptr_t got = SYS4(mremap, address, old_size, new_size, KERNEL_MREMAP_MAYMOVE);
	if (failed(got))
		return (int)got;
	*moved = (void *)got;
	return 0;
}
