/* SPDX-License-Identifier: MIT */
/* The compact heap: bins of free blocks by power of two, first fit, split on allocation and merged on release, one lock.
 *
 * Memory comes in regions, each one mapping of the seam. A region is a row of blocks between its own data and an end mark:
 *
 *	links, size | head payload... | head payload... | ... | head (size 0, used)
 *
 * A head is 8 bytes, so that payloads stand at multiples of 16. It holds the block's size, three flags, and a seal made of all
 * that and its own address: whoever frees a pointer that is no block, or a block whose head was written over, breaks the seal.
 * A free block also holds its bin's links and, in its last 8 bytes, its size again, by which the block behind it finds it, with a seal
 * made of that and the links. */
#include <string.h>

#include "heap.h"
#include "lock.h"
#include "start.h"

enum {
	USED = 1,      /* the block is the program's */
	PREVIOUS = 2,  /* the block before it is used, or there is none */
	FIRST = 4,     /* the first block of its region */
	FLAGS = 15,
	HEAD = 8,
	BLOCK_MIN = 32, /* head, two links, size */
	REGION_HEAD = 24,
	REGION_EXTRA = REGION_HEAD + HEAD,
	SEAL_SHIFT = 48
};

struct block {
	uint64_t head;
	struct block *next, *previous;
};

struct region {
	struct region *next, *previous;
	size_t size;
};

static struct crt_lock lock;
/* Guarded by the lock, all of them. bins[i] holds free blocks of 2^i to 2^(i+1)-1 bytes. */
static struct block *bins[SEAL_SHIFT];
/* Bytes in regions, and the one wholly free region that is kept for the next allocation. */
static size_t mapped;
static struct block *spare;
static struct region *regions;

/* The lock is left: a handler or another thread may still allocate while the process ends. */
static _Noreturn CRT_COLD void fail(const char *what, const void *payload)
{
	__crt_unlock(&lock);
	__crt_heap_fail(what, payload);
}

static uint64_t sealed(const struct block *block, uint64_t word)
{
	uint64_t mixed = ((uint64_t)(uintptr_t)block + word) * 0x9e3779b97f4a7c15u;
	return word | mixed >> SEAL_SHIFT << SEAL_SHIFT;
}

static void set_head(struct block *block, size_t word)
{
	block->head = sealed(block, word);
}

/* Size and flags, after a look at the seal. */
static size_t head(const struct block *block)
{
	uint64_t word = block->head & (((uint64_t)1 << SEAL_SHIFT) - 1);
	if (CRT_UNLIKELY(sealed(block, word) != block->head))
		fail("foreign pointer or overwritten header at", (const char *)block + HEAD);
	return (size_t)word;
}

static struct block *at(const void *place, size_t offset)
{
	return (struct block *)((uintptr_t)place + offset);
}

static size_t size_of(size_t word)
{
	return word & ~(size_t)FLAGS;
}

static unsigned bin_of(size_t size)
{
	return 63 - (unsigned)__builtin_clzll(size);
}

static uint64_t *foot(struct block *block, size_t size)
{
	return (uint64_t *)((uintptr_t)block + size - sizeof(uint64_t));
}

static uint64_t sealed_foot(const struct block *block, size_t size)
{
	return sealed((const struct block *)((uintptr_t)block->next ^ (uintptr_t)block->previous << 1), size);
}

/* Sets one of a free block's links. */
static void set_link(struct block *block, struct block **link, struct block *to)
{
	size_t size = size_of(head(block));
	*link = to;
	*foot(block, size) = sealed_foot(block, size);
}

/* The links lie where a program that writes to a freed block would write: they are looked at before they are followed. */
static void check_links(struct block *block, size_t word)
{
	if (*foot(block, size_of(word)) != sealed_foot(block, size_of(word)))
		fail("overwritten free block at", (char *)block + HEAD);
}

static void insert(struct block *block, size_t word)
{
	struct block **bin = &bins[bin_of(size_of(word))];
	set_head(block, word);
	block->previous = NULL;
	set_link(block, &block->next, *bin);
	if (*bin != NULL)
		set_link(*bin, &(*bin)->previous, block);
	*bin = block;
}

static void take_out(struct block *block, size_t word)
{
	check_links(block, word);
	if (block->previous != NULL)
		set_link(block->previous, &block->previous->next, block->next);
	else
		bins[bin_of(size_of(word))] = block->next;
	if (block->next != NULL)
		set_link(block->next, &block->next->previous, block->previous);
}

/* Makes a used block of `size` bytes out of one that is in no bin; what is left over becomes free. */
static void carve(struct block *block, size_t word, size_t size)
{
	size_t rest = size_of(word) - size;
	size_t flags = word & (PREVIOUS | FIRST);
	struct block *behind = at(block, size_of(word));
	if (rest < BLOCK_MIN) {
		set_head(block, size_of(word) | flags | USED);
		set_head(behind, head(behind) | PREVIOUS);
		return;
	}
	set_head(block, size | flags | USED);
	insert(at(block, size), rest | PREVIOUS);
	set_head(behind, head(behind) & ~(size_t)PREVIOUS);
}

/* A block's bytes for a request; 0 if it is too big for any. */
static size_t block_size(size_t size)
{
	if (size > PTRDIFF_MAX || (uint64_t)size >= (uint64_t)1 << (SEAL_SHIFT - 1))
		return 0;
	size = (size + HEAD + FLAGS) & ~(size_t)FLAGS;
	return size < BLOCK_MIN ? BLOCK_MIN : size;
}

static void add_region(struct region *region, size_t size)
{
	region->size = size;
	region->previous = NULL;
	region->next = regions;
	if (regions != NULL)
		regions->previous = region;
	regions = region;
}

static void drop_region(struct region *region)
{
	*(region->previous != NULL ? &region->previous->next : &regions) = region->next;
	if (region->next != NULL)
		region->next->previous = region->previous;
}

/* A region's free block of at least `size` bytes, in no bin. */
static struct block *grow(size_t size)
{
	size_t granule = __plat_system.map_granule;
	size_t page = granule > 65536 ? granule : 65536;
	size_t need = size + REGION_EXTRA;
	void *place;
	/* Small requests share a region, the larger the more there is already; a large one stands alone, so that it can grow
	 * and be given back by itself. */
	if (need > PTRDIFF_MAX - page)
		return NULL;
	need = (need + page - 1) & ~(page - 1);
	size_t shared = need < 2 * page && need < mapped / 8 ? (mapped / 8 + page - 1) & ~(page - 1) : need;
	if (__plat_mem_map(shared, 0, &place) == 0)
		need = shared;
	else if (shared == need || __plat_mem_map(need, 0, &place) < 0)
		return NULL;
	mapped += need;
	add_region(place, need);
	struct block *block = at(place, REGION_HEAD);
	set_head(block, (need - REGION_EXTRA) | FIRST | PREVIOUS);
	set_head(at(place, need - HEAD), USED);
	return block;
}

static void unmap(struct block *block, size_t word)
{
	size_t size = size_of(word) + REGION_EXTRA;
	struct region *region = (struct region *)((uintptr_t)block - REGION_HEAD);
	mapped -= size;
	drop_region(region);
	(void)__plat_mem_unmap(region, size);
}

static struct block *find(size_t size)
{
	for (unsigned i = bin_of(size); i < SEAL_SHIFT; i++)
		for (struct block *block = bins[i]; block != NULL; block = block->next) {
			size_t word = head(block);
			if (size_of(word) >= size)
				return block;
			check_links(block, word);
		}
	return NULL;
}

/* With the lock held. *fresh: the memory came from the system just now and is zero. */
static struct block *take(size_t size, int *fresh)
{
	struct block *block = find(size);
	*fresh = block == NULL;
	if (block == NULL) {
		block = grow(size);
		if (block == NULL)
			return NULL;
	} else {
		take_out(block, head(block));
		if (block == spare)
			spare = NULL;
	}
	carve(block, head(block), size);
	return block;
}

/* With the lock held: frees a used block and merges it with its neighbours. */
static void give(struct block *block, size_t word)
{
	struct block *behind = at(block, size_of(word));
	size_t behind_word = head(behind);
	if ((behind_word & PREVIOUS) == 0)
		fail("overwritten header behind", (char *)block + HEAD);
	word &= ~(size_t)USED;
	/* Should the program free this block once more, its head will say so, wherever it ends up. */
	set_head(block, word);
	if ((behind_word & USED) == 0) {
		take_out(behind, behind_word);
		word += size_of(behind_word);
		behind = at(block, size_of(word));
		behind_word = head(behind);
	}
	if ((word & PREVIOUS) == 0) {
		size_t before_size = *(const uint64_t *)((uintptr_t)block - sizeof(uint64_t)) & (((uint64_t)1 << SEAL_SHIFT) - 1);
		struct block *before = at(block, (size_t)-before_size);
		size_t before_word = head(before);
		if (size_of(before_word) != before_size || (before_word & USED) != 0)
			fail("overwritten free block before", (char *)block + HEAD);
		take_out(before, before_word);
		word = before_word + size_of(word);
		block = before;
	}
	set_head(behind, behind_word & ~(size_t)PREVIOUS);
	if ((word & FIRST) != 0 && size_of(behind_word) == 0) {
		/* The whole region. One small region stays, so that a program at the edge does not map and unmap for ever. */
		if (spare != NULL || size_of(word) > (1 << 20)) {
			unmap(block, word);
			return;
		}
		spare = block;
	}
	insert(block, word);
}

void *__crt_heap_allocate(size_t size, size_t align)
{
	size_t need = block_size(size);
	size_t extra = align > CRT_HEAP_ALIGN ? align + BLOCK_MIN : 0;
	int fresh;
	if (need == 0 || extra > PTRDIFF_MAX - need || block_size(need + extra) == 0)
		return NULL;
	__crt_lock(&lock);
	struct block *block = take(need + extra, &fresh);
	if (block != NULL && extra != 0) {
		uintptr_t start = (uintptr_t)block + HEAD;
		if ((start & (align - 1)) != 0) {
			/* The aligned block begins behind a piece that is large enough to be a block of its own. */
			uintptr_t payload = (start + BLOCK_MIN + align - 1) & ~(uintptr_t)(align - 1);
			struct block *aligned = (struct block *)(payload - HEAD);
			size_t word = head(block);
			size_t front = (size_t)((uintptr_t)aligned - (uintptr_t)block);
			set_head(block, front | (word & FLAGS));
			set_head(aligned, (size_of(word) - front) | USED | PREVIOUS);
			give(block, front | (word & FLAGS));
			block = aligned;
		}
		size_t word = head(block);
		if (size_of(word) - need >= BLOCK_MIN) {
			struct block *rest = at(block, need);
			set_head(block, need | (word & FLAGS));
			set_head(rest, (size_of(word) - need) | USED | PREVIOUS);
			give(rest, head(rest));
		}
	}
	__crt_unlock(&lock);
	return block == NULL ? NULL : (char *)block + HEAD;
}

void *__crt_heap_allocate_zeroed(size_t size)
{
	size_t need = block_size(size);
	int fresh;
	if (need == 0)
		return NULL;
	__crt_lock(&lock);
	struct block *block = take(need, &fresh);
	__crt_unlock(&lock);
	if (block == NULL)
		return NULL;
	void *payload = (char *)block + HEAD;
	if (!fresh)
		memset(payload, 0, size_of(head(block)) - HEAD);
	return payload;
}

/* The head of a block that the program handed in. */
static struct block *owned(const void *payload, size_t *word)
{
	struct region *region = regions;
	/* Only what lies in a region may be looked at; there are few of them. */
	while (region != NULL && (uintptr_t)payload - (uintptr_t)region >= region->size)
		region = region->next;
	if (region == NULL || ((uintptr_t)payload & (CRT_HEAP_ALIGN - 1)) != 0 || (uintptr_t)payload - (uintptr_t)region < REGION_EXTRA)
		fail("double free or foreign pointer", payload);
	struct block *block = at(payload, (size_t)-HEAD);
	*word = head(block);
	if ((*word & USED) == 0 || size_of(*word) == 0)
		fail("double free, or use of the freed block", payload);
	return block;
}

void __crt_heap_release(void *payload)
{
	size_t word;
	__crt_lock(&lock);
	struct block *block = owned(payload, &word);
	give(block, word);
	__crt_unlock(&lock);
}

size_t __crt_heap_usable(const void *payload)
{
	size_t word;
	__crt_lock(&lock);
	(void)owned(payload, &word);
	__crt_unlock(&lock);
	return size_of(word) - HEAD;
}

/* With the lock held. */
static int resize(struct block *block, size_t word, size_t need)
{
	struct block *behind = at(block, size_of(word));
	size_t behind_word = head(behind);
	if (size_of(word) < need) {
		if ((behind_word & USED) != 0 || size_of(word) + size_of(behind_word) < need)
			return 0;
		take_out(behind, behind_word);
		word += size_of(behind_word);
		set_head(block, word);
		behind = at(block, size_of(word));
		set_head(behind, head(behind) | PREVIOUS);
	}
	if (size_of(word) - need >= BLOCK_MIN) {
		struct block *rest = at(block, need);
		set_head(block, need | (word & FLAGS));
		set_head(rest, (size_of(word) - need) | USED | PREVIOUS);
		give(rest, head(rest));
	}
	return 1;
}

/* With the lock held: a block that is alone in its region grows by moving the page tables instead of the bytes. */
static struct block *resize_region(struct block *block, size_t word, size_t need)
{
	size_t granule = __plat_system.map_granule;
	size_t now = size_of(word) + REGION_EXTRA, then = (need + REGION_EXTRA + granule - 1) & ~(granule - 1);
	struct region *region = (struct region *)((uintptr_t)block - REGION_HEAD);
	void *moved;
	if ((word & FIRST) == 0 || size_of(head(at(block, size_of(word)))) != 0)
		return NULL;
	drop_region(region);
	if (__plat_mem_remap(region, now, then, &moved) < 0) {
		add_region(region, now);
		return NULL;
	}
	add_region(moved, then);
	mapped += then - now;
	block = at(moved, REGION_HEAD);
	set_head(block, (then - REGION_EXTRA) | FIRST | PREVIOUS | USED);
	set_head(at(moved, then - HEAD), USED | PREVIOUS);
	return block;
}

int __crt_heap_resize_in_place(void *payload, size_t size)
{
	size_t word, need = block_size(size);
	__crt_lock(&lock);
	struct block *block = owned(payload, &word);
	int done = need != 0 && resize(block, word, need);
	__crt_unlock(&lock);
	return done;
}

void *__crt_heap_resize(void *payload, size_t size)
{
	size_t word, need = block_size(size);
	if (need == 0)
		return NULL;
	__crt_lock(&lock);
	struct block *block = owned(payload, &word);
	size_t old = size_of(word);
	if (!resize(block, word, need) && (block = resize_region(block, word, need)) == NULL) {
		__crt_unlock(&lock);
		void *fresh = __crt_heap_allocate(size, CRT_HEAP_ALIGN);
		if (fresh != NULL) {
			memcpy(fresh, payload, old - HEAD < size ? old - HEAD : size);
			__crt_heap_release(payload);
		}
		return fresh;
	}
	__crt_unlock(&lock);
	return (char *)block + HEAD;
}

int __crt_heap_trim(size_t keep)
{
	int given = 0;
	(void)keep;
	__crt_lock(&lock);
	if (spare != NULL) {
		size_t word = head(spare);
		take_out(spare, word);
		unmap(spare, word);
		spare = NULL;
		given = 1;
	}
	__crt_unlock(&lock);
	return given;
}

void __crt_heap_count(struct crt_heap_count *count)
{
	__crt_lock(&lock);
	count->arena = mapped;
	for (const struct region *region = regions; region != NULL; region = region->next) {
		size_t word;
		for (struct block *block = at(region, REGION_HEAD); size_of(word = head(block)) != 0; block = at(block, size_of(word))) {
			if (word & USED) {
				count->used += size_of(word) - HEAD;
			} else {
				count->pieces++;
				if (block == spare)
					count->idle = region->size;
			}
		}
	}
	__crt_unlock(&lock);
}

void __crt_heap_fork_begin(void)
{
	__crt_lock(&lock);
}

void __crt_heap_fork_end(void)
{
	__crt_unlock(&lock);
}
