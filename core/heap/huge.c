/* SPDX-License-Identifier: MIT */
/* Blocks of more than 2 MiB: each is a mapping of its own, so that it goes back to the system as a whole and grows by moving page tables.
 * Nothing is written next to them; a hash table knows their addresses and sizes.
 *
 * A freed mapping goes back at once, until the program is seen to allocate again what it just freed; from then on some of them are
 * kept for a while. */
#include "heap_cache.h"
#include "lock.h"

enum {
	FIRST_ROOM = 32,
	/* Kept mappings, and how many bytes they may hold at most. */
	SPARES = 8,
	KEEP_MAX = 64 << 20,
	/* Freed addresses that are remembered for the sake of a good message. */
	GHOSTS = 8
};

struct huge {
	/* 0: never used. GONE: was used. */
	uintptr_t address;
	/* Of the mapping, all of it usable. A power of two of these structs fills any number of granules. */
	size_t size;
};
#define GONE 1

struct spare {
	void *address;
	size_t size;
};

static struct crt_lock lock;
/* Guarded by the lock, all of them. */
static struct huge first_table[FIRST_ROOM];
static struct huge *table = first_table;
/* A power of two; live entries; entries that are not 0. */
static size_t room = FIRST_ROOM, live, filled;
/* The oldest first. */
static struct spare spares[SPARES];
static unsigned spare_count;
static size_t spare_bytes, keep;
/* Bytes given back and not asked for again. */
static size_t returned;
static uintptr_t ghosts[GHOSTS];
static unsigned ghost;

static size_t hash(uintptr_t address)
{
	uint64_t mixed = (uint64_t)(address >> 12) * 0x9e3779b97f4a7c15u;
	return (size_t)(mixed >> 40);
}

static struct huge *find(uintptr_t address)
{
	for (size_t i = hash(address);; i++) {
		struct huge *entry = &table[i & (room - 1)];
		if (entry->address == address)
			return entry;
		if (entry->address == 0)
			return NULL;
	}
}

static void enter(uintptr_t address, size_t size)
{
	size_t i = hash(address);
	while (table[i & (room - 1)].address > GONE)
		i++;
	struct huge *entry = &table[i & (room - 1)];
	filled += entry->address == 0;
	live++;
	entry->address = address;
	entry->size = size;
}

static size_t round_up(size_t size, size_t granule)
{
	return (size + granule - 1) & ~(granule - 1);
}

/* Makes sure that one more entry fits. 0 or -ENOMEM. */
static int make_room(void)
{
	if ((filled + 1) * 4 <= room * 3)
		return 0;
	struct huge *old = table;
	size_t old_room = room;
	size_t bytes = __plat_system.map_granule;
	void *place;
	while (bytes < (live + 1) * 4 * sizeof *table)
		bytes *= 2;
	int error = __plat_mem_map(bytes, 0, &place);
	if (error < 0)
		return error;
	table = place;
	room = bytes / sizeof *table;
	live = filled = 0;
	for (size_t i = 0; i < old_room; i++)
		if (old[i].address > GONE)
			enter(old[i].address, old[i].size);
	if (old != first_table)
		(void)__plat_mem_unmap(old, old_room * sizeof *old);
	return 0;
}

static void remove_entry(struct huge *entry)
{
	entry->address = GONE;
	live--;
}

static void remove_spare(unsigned number)
{
	spare_bytes -= spares[number].size;
	spare_count--;
	for (unsigned i = number; i < spare_count; i++)
		spares[i] = spares[i + 1];
}

static void drop_oldest(void)
{
	struct spare oldest = spares[0];
	remove_spare(0);
	returned += oldest.size;
	(void)__plat_mem_unmap(oldest.address, oldest.size);
}

static size_t distance(size_t a, size_t b)
{
	return a < b ? b - a : a - b;
}

/* A kept mapping for `size` bytes, if there is one; *mapped becomes its size. */
static void *take_spare(size_t size, size_t align, size_t *mapped)
{
	unsigned best = SPARES;
	/* The smallest that is large enough and not much too large: no system call. What it is too large by was kept before, too. */
	for (unsigned i = 0; i < spare_count; i++)
		if (((uintptr_t)spares[i].address & (align - 1)) == 0 && spares[i].size >= size && spares[i].size - size <= size / 2 &&
			(best == SPARES || spares[i].size < spares[best].size))
			best = i;
	if (best != SPARES) {
		*mapped = spares[best].size;
		void *block = spares[best].address;
		remove_spare(best);
		return block;
	}
	for (unsigned i = 0; i < spare_count; i++)
		if (((uintptr_t)spares[i].address & (align - 1)) == 0 &&
			(best == SPARES || distance(spares[i].size, size) < distance(spares[best].size, size)))
			best = i;
	if (best == SPARES)
		return NULL;
	struct spare spare = spares[best];
	/* The system fits it, which is still cheaper than a new one. A mapping that must stay aligned is not moved. */
	if (align > __plat_system.map_granule || __plat_mem_remap(spare.address, spare.size, size, &spare.address) < 0)
		return NULL;
	remove_spare(best);
	*mapped = size;
	return spare.address;
}

void *__crt_heap_huge_take(size_t size, size_t align, int zeroed)
{
	size_t granule = __plat_system.map_granule;
	if (align < granule)
		align = granule;
	if (size > PTRDIFF_MAX - granule)
		return NULL;
	/* A size of 0 comes here with an alignment beyond a segment's. */
	size = round_up(size == 0 ? 1 : size, granule);
	__crt_lock(&lock);
	size_t mapped = size;
	void *block = NULL;
	if (make_room() == 0) {
		/* Who wants zeros gets fresh pages: clearing all of a used one may be more than the program will ever touch. */
		if (!zeroed)
			block = take_spare(size, align, &mapped);
		if (block == NULL) {
			/* What was given back for nothing: keep as much from now on. */
			size_t again = returned < size ? returned : size;
			returned -= again;
			keep = keep + again < KEEP_MAX ? keep + again : KEEP_MAX;
			while (__plat_mem_map(size, align, &block) < 0) {
				block = NULL;
				if (spare_count == 0)
					break;
				drop_oldest();
			}
		}
	}
	if (block != NULL)
		enter((uintptr_t)block, mapped);
	__crt_unlock(&lock);
	return block;
}

int __crt_heap_huge_give(void *block)
{
	__crt_lock(&lock);
	struct huge *entry = (uintptr_t)block > GONE ? find((uintptr_t)block) : NULL;
	if (entry != NULL) {
		size_t size = entry->size;
		remove_entry(entry);
		ghosts[ghost++ % GHOSTS] = (uintptr_t)block;
		if (size > keep) {
			returned += size;
			(void)__plat_mem_unmap(block, size);
		} else {
			while (spare_count == SPARES || spare_bytes + size > keep)
				drop_oldest();
			spares[spare_count++] = (struct spare){ block, size };
			spare_bytes += size;
		}
	}
	__crt_unlock(&lock);
	return entry != NULL;
}

size_t __crt_heap_huge_size(const void *block)
{
	__crt_lock(&lock);
	const struct huge *entry = (uintptr_t)block > GONE ? find((uintptr_t)block) : NULL;
	size_t size = entry != NULL ? entry->size : 0;
	__crt_unlock(&lock);
	return size;
}

int __crt_heap_huge_was(const void *block)
{
	int was = 0;
	__crt_lock(&lock);
	for (unsigned i = 0; i < GHOSTS; i++)
		was |= ghosts[i] == (uintptr_t)block;
	__crt_unlock(&lock);
	return was;
}

void *__crt_heap_huge_resize(void *block, size_t size)
{
	size_t granule = __plat_system.map_granule;
	void *moved = NULL;
	if (size > PTRDIFF_MAX - granule)
		return NULL;
	__crt_lock(&lock);
	struct huge *entry = make_room() < 0 ? NULL : find((uintptr_t)block);
	if (entry == NULL) {
		__crt_unlock(&lock);
		return NULL;
	}
	size_t wanted = round_up(size, granule);
	/* A block that grows will grow again: an eighth on top costs address space, not memory, until it is used. */
	if (wanted > entry->size && entry->size / 8 > wanted - entry->size && entry->size / 8 < PTRDIFF_MAX - entry->size)
		wanted = round_up(entry->size + entry->size / 8, granule);
	if (__plat_mem_remap(block, entry->size, wanted, &moved) == 0) {
		remove_entry(entry);
		enter((uintptr_t)moved, wanted);
	} else {
		moved = NULL;
	}
	__crt_unlock(&lock);
	return moved;
}

int __crt_heap_huge_trim(size_t least)
{
	__crt_lock(&lock);
	int given = spare_bytes > least;
	while (spare_bytes > least)
		drop_oldest();
	__crt_unlock(&lock);
	return given;
}

void __crt_heap_huge_count(struct crt_heap_count *count)
{
	__crt_lock(&lock);
	for (size_t i = 0; i < room; i++) {
		if (table[i].address > GONE) {
			count->mappings++;
			count->mapped += table[i].size;
		}
	}
	count->arena += spare_bytes;
	count->idle += spare_bytes;
	count->pieces += spare_count;
	__crt_unlock(&lock);
}

void __crt_heap_huge_lock(void)
{
	__crt_lock(&lock);
}

void __crt_heap_huge_unlock(void)
{
	__crt_unlock(&lock);
}
