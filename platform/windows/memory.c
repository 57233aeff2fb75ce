/* SPDX-License-Identifier: MIT */
/* Memory in pages, from VirtualAlloc. Its addresses are multiples of 64 KiB; stricter alignment is found by reserving too
 * much, seeing where that landed, and reserving again at the aligned address inside it. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_memory.h"
#include "crt_platform.h"

void (*__plat_memory_watch)(void *address, int taken);

static void watch(void *address, int taken)
{
	if (__plat_memory_watch != NULL)
		__plat_memory_watch(address, taken);
}

enum { MAP_GRANULE = 65536 };

/* Between giving the large reservation back and taking its aligned part another thread may take the place. */
enum { ALIGNED_ATTEMPTS = 16 };

static void *take(size_t size, size_t align, DWORD kind)
{
	void *place = VirtualAlloc(NULL, size, kind, PAGE_READWRITE);
	if (align <= MAP_GRANULE || place == NULL || ((uintptr_t)place & (align - 1)) == 0)
		return place;
	if (size > SIZE_MAX - align) {
		VirtualFree(place, 0, MEM_RELEASE);
		return NULL;
	}
	for (int attempt = 0; attempt < ALIGNED_ATTEMPTS; attempt++) {
		VirtualFree(place, 0, MEM_RELEASE);
		void *wide = VirtualAlloc(NULL, size + align - MAP_GRANULE, MEM_RESERVE, PAGE_READWRITE);
		if (wide == NULL)
			return NULL;
		uintptr_t aligned = ((uintptr_t)wide + align - 1) & ~(uintptr_t)(align - 1);
		VirtualFree(wide, 0, MEM_RELEASE);
		place = VirtualAlloc((void *)aligned, size, kind, PAGE_READWRITE);
		if (place != NULL)
			return place;
		/* Lost the race, or there is no memory to commit: the latter shows when a small place is refused too. */
		place = VirtualAlloc(NULL, size, kind, PAGE_READWRITE);
		if (place == NULL)
			return NULL;
		if (((uintptr_t)place & (align - 1)) == 0)
			return place;
	}
	VirtualFree(place, 0, MEM_RELEASE);
	return NULL;
}

int __plat_mem_map(size_t size, size_t align, void **address)
{
	void *place = take(size, align, MEM_RESERVE | MEM_COMMIT);
	if (place == NULL)
		return -ENOMEM;
	watch(place, 1);
	*address = place;
	return 0;
}

int __plat_mem_unmap(void *address, size_t size)
{
	(void)size;
	watch(address, 0);
	return VirtualFree(address, 0, MEM_RELEASE) ? 0 : -EINVAL;
}

int __plat_mem_reserve(size_t size, size_t align, void **address)
{
	void *place = take(size, align, MEM_RESERVE);
	if (place == NULL)
		return -ENOMEM;
	watch(place, 1);
	*address = place;
	return 0;
}

int __plat_mem_commit(void *address, size_t size)
{
	return VirtualAlloc(address, size, MEM_COMMIT, PAGE_READWRITE) != NULL ? 0 : -ENOMEM;
}

int __plat_mem_decommit(void *address, size_t size)
{
	return VirtualFree(address, size, MEM_DECOMMIT) ? 0 : -EINVAL;
}

void __plat_mem_large_pages(void *address, size_t size)
{
	/* They take a privilege that users do not have, and cannot be given back in parts. */
	(void)address;
	(void)size;
}

int __plat_mem_remap(void *address, size_t old_size, size_t new_size, void **moved)
{
	(void)address;
	(void)old_size;
	(void)new_size;
	(void)moved;
	return -ENOSYS;
}
