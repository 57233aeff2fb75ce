/* SPDX-License-Identifier: MIT */
/* Pages from the host, each mapping remembered: a wrong address or size given back is the code's fault and stops the test. */
#include <errno.h>

#include "private.h"

struct mapping {
	struct mapping *next;
	char *address;
	size_t size;
	int reserved;
};

static struct mapping *mappings;
static size_t held, limit = SIZE_MAX;

void fake_limit_memory(size_t size)
{
	limit = size;
}

size_t fake_memory(void)
{
	return held;
}

void fake_reset_memory(void)
{
	limit = SIZE_MAX;
}

static int take(size_t size)
{
	if (held > limit || size > limit - held)
		return -ENOMEM;
	held += size;
	return 0;
}

static int map(size_t size, size_t align, int reserve, void **address)
{
	if (size == 0 || size % __plat_system.page_size != 0 || (align & (align - 1)) != 0)
		host_panic("mem_map: size must be whole pages and the alignment a power of two");
	if (align < __plat_system.map_granule)
		align = __plat_system.map_granule;
	host_lock();
	int result = reserve ? 0 : take(size);
	if (result == 0) {
		void *pages = host_map(size, align, reserve);
		if (pages == NULL) {
			if (!reserve)
				held -= size;
			result = -ENOMEM;
		} else {
			struct mapping *mapping = host_alloc(sizeof *mapping);
			*mapping = (struct mapping){ mappings, pages, size, reserve };
			mappings = mapping;
			*address = pages;
		}
	}
	host_unlock();
	return result;
}

int __plat_mem_map(size_t size, size_t align, void **address)
{
	int error = fake_enter(FAKE_mem_map);
	return error < 0 ? error : map(size, align, 0, address);
}

int __plat_mem_reserve(size_t size, size_t align, void **address)
{
	int error = fake_enter(FAKE_mem_reserve);
	return error < 0 ? error : map(size, align, 1, address);
}

int __plat_mem_unmap(void *address, size_t size)
{
	int error = fake_enter(FAKE_mem_unmap);
	if (error < 0)
		return error;
	host_lock();
	for (struct mapping **link = &mappings; *link != NULL; link = &(*link)->next) {
		struct mapping *mapping = *link;
		if (mapping->address != address)
			continue;
		if (mapping->size != size)
			host_panic("mem_unmap: a mapping is given back whole");
		*link = mapping->next;
		/* What was committed of a reservation is not tracked page by page; decommit gave it back. */
		if (!mapping->reserved)
			held -= size;
		host_unmap(address, size);
		host_free(mapping);
		host_unlock();
		return 0;
	}
	host_panic("mem_unmap: no such mapping");
}

static void check_inside(const char *address, size_t size)
{
	for (struct mapping *mapping = mappings; mapping != NULL; mapping = mapping->next)
		if (address >= mapping->address && size <= mapping->size &&
			(size_t)(address - mapping->address) <= mapping->size - size)
			return;
	host_panic("commit or decommit outside of a mapping");
}

int __plat_mem_commit(void *address, size_t size)
{
	int error = fake_enter(FAKE_mem_commit);
	if (error < 0)
		return error;
	host_lock();
	check_inside(address, size);
	/* The limit is on commits altogether: committing the same page twice counts twice, which a test must know. */
	int result = held > limit || size > limit - held ? -ENOMEM : host_commit(address, size);
	host_unlock();
	return result;
}

int __plat_mem_decommit(void *address, size_t size)
{
	int error = fake_enter(FAKE_mem_decommit);
	if (error < 0)
		return error;
	host_lock();
	check_inside(address, size);
	host_decommit(address, size);
	host_unlock();
	return 0;
}

void __plat_mem_large_pages(void *address, size_t size)
{
	host_lock();
	check_inside(address, size);
	host_unlock();
}

int __plat_mem_remap(void *address, size_t old_size, size_t new_size, void **moved)
{
	int error = fake_enter(FAKE_mem_remap);
	if (error < 0)
		return error;
	/* Always moves, so that nobody keeps an old pointer and gets away with it. */
	void *fresh;
	error = map(new_size, 0, 0, &fresh);
	if (error < 0)
		return error;
	char *to = fresh;
	const char *from = address;
	for (size_t i = 0; i < old_size && i < new_size; i++)
		to[i] = from[i];
	error = __plat_mem_unmap(address, old_size);
	if (error < 0)
		return error;
	*moved = fresh;
	return 0;
}
