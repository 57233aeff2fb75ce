/* SPDX-License-Identifier: MIT */
/* The fast heap's data, and the paths that nearly every call takes.
 *
 * A segment is 4 MiB of address space at a multiple of 4 MiB, in 64 units of 64 KiB. Its first unit begins with the segment's own
 * data, so that any pointer into a segment leads there by masking. Consecutive units form a span, which is either
 *
 *  - a page: a row of blocks of one size class (up to 8 KiB in one unit, up to 128 KiB in a span of several), owned by one thread's
 *    cache, or
 *  - one large block of up to 2 MiB.
 *
 * Still larger blocks are mappings of their own (core/heap/huge.c).
 *
 * Two checks go with every call. A byte for each block of a page says whether it is live, so that free sees what is no block, or is free
 * already. (The block itself could tell that too, but reading it may cost a cache miss that writing it does not.) And a free block
 * holds two words, the link to the next one and the seal, link ^ own address ^ secret. They agree only while the block is
 * free and untouched, so that malloc sees a free block that was written to.
 *
 * A thread takes and gives blocks of its own pages without a lock. Of another thread's page it marks the block's byte, without touching the
 * block, whose line may be far away; the first one also puts the page into the owner's queue, which the owner empties when it next
 * runs out. Every mark is announced before it is made, so that the owner knows when nobody is about to touch the page any more. */
#ifndef CRT_HEAP_CACHE_H
#define CRT_HEAP_CACHE_H

#include "heap.h"

enum {
	HEAP_SEGMENT_SHIFT = 22,
	HEAP_UNIT_SHIFT = 16,
	HEAP_UNITS = 64,
	HEAP_UNIT = 1 << HEAP_UNIT_SHIFT,
	HEAP_SEGMENT = 1 << HEAP_SEGMENT_SHIFT,
	/* Sizes up to this find their page in the cache by an index computed with one shift. */
	HEAP_DIRECT_MAX = 1024,
	HEAP_SMALL_MAX = 8192,
	HEAP_MEDIUM_MAX = 131072,
	HEAP_LARGE_MAX = 2097152,
	/* 16 classes in steps of 16 bytes, then 8 for each power of two. */
	HEAP_CLASSES = 16 + 9 * 8,
	/* The most blocks of a page whose `live` is in the segment. */
	HEAP_LIVE_MAX = 512,
	/* How many of its pages a cache recognizes without a search. */
	HEAP_MINE = 1024
};

/* What a unit is. Changed under the span lock. */
enum heap_kind { HEAP_FREE, HEAP_SMALL, HEAP_MEDIUM, HEAP_LARGE, HEAP_TAIL };

struct crt_heap_cache;

/* A free block. */
struct heap_block {
	struct heap_block *next;
	uintptr_t seal;
};

/* What any thread that frees a block reads of its unit; it changes only with the span. 16 bytes on 64-bit CPUs. */
struct heap_unit {
	/* The owning cache's address, plus HEAP_LONG in a page of several units; HEAP_NOBODY unless a page begins here. Atomic. */
	uintptr_t owner;
	/* The first unit of the span. */
	uint8_t head;
	uint8_t kind;
};
enum { HEAP_LONG = 1, HEAP_NOBODY = 2 };

/* A block is nobody's; the program's; was given back by another thread than the owner, who did not look since. */
enum heap_live { HEAP_UNUSED, HEAP_USED, HEAP_GIVEN };

/* A page of blocks. All of it belongs to the owner's thread. One cache line. */
struct CRT_ALIGNED(64) heap_page {
	struct heap_block *free;
	/* For each block, an enum heap_live. The bytes of blocks that are the program's belong to whoever frees them, atomically if it is another thread;
	 * the others to the owner. Where there are more than HEAP_LIVE_MAX blocks they are in front of the first one, else in the segment's `live`. */
	unsigned char *live;
	/* used + bias (modulo 2^32) blocks are in use. When `used` becomes 0 the page wants attention: if it was full, enough blocks have
	 * been given back to take some again, else it has become empty. */
	uint32_t used, bias;
	/* 2^32 / size, rounded up: offset * inverse wraps to less than inverse exactly if size divides offset, and its upper half is
	 * the block's number. 0 in pages of several units. */
	uint32_t inverse;
	uint32_t size;
	/* Blocks below `carved` have been made; those from there to `end` have not been touched. Counted from the page's start. */
	uint16_t carved, end;
	uint8_t size_class;
	/* It had no block to give and is in no bin. */
	uint8_t full;
	/* What was never handed out is zero, but for its first words, and nothing has been given back. Only kept up in pages of several
	 * units: a note in every free() would cost more than clearing small blocks does. */
	uint8_t fresh;
	/* Neighbours in the cache's bin. */
	struct heap_page *next, *previous;
};

/* What other threads gave back to a page, and what they read for it. A cache line of its own, so that they do not slow the owner down. */
struct CRT_ALIGNED(64) heap_remote {
	/* Atomic: twice the number of marks announced since the owner last looked; bit 0: the page is in a queue, or about to be. */
	size_t state;
	/* The page's `live`, `size` and `end`. */
	unsigned char *live;
	uint32_t size;
	uint16_t end;
	/* The owner's alone: the marks announced so far less those found. */
	int32_t owed;
	/* Belongs to whoever set or holds bit 0. */
	struct heap_remote *next;
};

struct heap_segment {
	/* The rest of this struct up to `units` is guarded by the span lock. Neighbours in span.c's list. */
	struct heap_segment *next, *previous;
	/* One bit for each unit: in no span; perhaps not zero; without memory, to be committed before use. */
	uint64_t free, dirty, absent;
	/* The list it is in. */
	unsigned bin;
	CRT_ALIGNED(64) struct heap_unit units[HEAP_UNITS];
	struct heap_page pages[HEAP_UNITS];
	struct heap_remote remotes[HEAP_UNITS];
	/* For pages of at most HEAP_LIVE_MAX blocks. All HEAP_UNUSED when nobody owns the page. */
	CRT_ALIGNED(64) unsigned char live[HEAP_UNITS][HEAP_LIVE_MAX];
};

/* A page of the cache's own: minus its unit's address, so that an address of this unit plus `minus` is an offset in it.
 * An entry of 0 fits addresses below HEAP_UNIT alone, all of which fall on the first entry, which is never 0. */
struct heap_mine {
	uintptr_t minus;
	struct heap_page *page;
};

/* Everything belongs to the owner's thread, unless its comment says otherwise. */
struct CRT_ALIGNED(128) crt_heap_cache {
	uintptr_t secret;
	/* By (size + 15) / 16: the first page of the class's bin, or a page that is always empty. */
	struct heap_page *direct[HEAP_DIRECT_MAX / 16 + 1];
	/* The pages of each class that may have a block to give; malloc takes from the first. */
	struct heap_page *bins[HEAP_CLASSES];
	/* How many pages there are, in bins and full. */
	size_t pages;
	/* The medium page that became empty last and was kept. */
	struct heap_page *kept;
	/* By address / HEAP_UNIT: small pages that free() need not look at twice. Not all that are here, for they overwrite each other. */
	struct heap_mine mine[HEAP_MINE];
	/* Atomic: the pages, by their remotes, in which other threads' frees wait for us. A line of its own. */
	CRT_ALIGNED(64) struct heap_remote *queue;
	/* Atomic, changed under the cache lock: HEAP_LIVE while a thread owns the cache. */
	int state;
	/* Cache lock: neighbour in the list of those without a thread. */
	struct crt_heap_cache *next;
};
enum heap_state { HEAP_IDLE, HEAP_ABANDONED, HEAP_LIVE };

/* ---- heap.c: what the fast paths leave over ---------------------------------------------------------------------- */

void *__crt_heap_malloc_slow(size_t size);
void __crt_heap_free_slow(void *block);
/* page->used became 0. */
void __crt_heap_page_event(struct heap_page *page);
_Noreturn void __crt_heap_overwritten(const void *block);
_Noreturn void __crt_heap_double_free(const void *block);

/* ---- span.c: segments and spans. All of it takes the span lock itself ---------------------------------------------- */

/* `count` units in a row, with memory, the first one's number a multiple of `align`, marked `kind`. Stores the first one's number
 * and which units of the segment may hold something else than zeros. NULL: no memory. */
struct heap_segment *__crt_heap_span_take(unsigned count, unsigned align, enum heap_kind kind, unsigned *first, uint64_t *dirty);
void __crt_heap_span_give(struct heap_segment *segment, unsigned first, unsigned count);
/* Gives a large block's span another length. Nonzero if that was possible. */
int __crt_heap_span_resize(struct heap_segment *segment, unsigned first, unsigned count, unsigned wanted);
/* Gives the memory of unused units back until about `keep` bytes are left. Nonzero if there was any. */
int __crt_heap_span_trim(size_t keep);
/* The segment that holds the address, or NULL. Without a lock. */
struct heap_segment *__crt_heap_segment_search(const void *address);
/* Calls `visit` for every page that the cache owns, with the span lock held. */
void __crt_heap_each_page(struct crt_heap_cache *owner, void (*visit)(struct heap_page *page, struct crt_heap_cache *argument),
	struct crt_heap_cache *argument);
/* Adds what the segments hold. */
void __crt_heap_span_count(struct crt_heap_count *count);
void __crt_heap_span_lock(void);
void __crt_heap_span_unlock(void);

/* ---- huge.c: blocks with a mapping of their own. All of it takes the lock of huge blocks itself ---------------------- */

void *__crt_heap_huge_take(size_t size, size_t align, int zeroed);
/* 0: no such block. */
int __crt_heap_huge_give(void *block);
/* The block's usable size, or 0. */
size_t __crt_heap_huge_size(const void *block);
/* Nonzero if the address was such a block's a short while ago. */
int __crt_heap_huge_was(const void *block);
/* The block grown or shrunk, moved by its page tables; NULL if the system cannot do that. */
void *__crt_heap_huge_resize(void *block, size_t size);
int __crt_heap_huge_trim(size_t keep);
/* Adds the blocks. */
void __crt_heap_huge_count(struct crt_heap_count *count);
void __crt_heap_huge_lock(void);
void __crt_heap_huge_unlock(void);

/* ---- The fast paths ----------------------------------------------------------------------------------------------- */

/* The calling thread's; NULL until it allocates. */
CRT_INLINE struct crt_heap_cache *__crt_heap_own(void)
{
	return __plat_self_word(offsetof(struct crt_thread, heap_cache));
}

CRT_INLINE uintptr_t __crt_heap_seal(const struct heap_block *block, const struct heap_block *next, uintptr_t secret)
{
	return (uintptr_t)block ^ (uintptr_t)next ^ secret;
}

CRT_INLINE struct heap_segment *__crt_heap_segment_of(const void *inside)
{
	return (struct heap_segment *)((uintptr_t)inside & ~(uintptr_t)(HEAP_SEGMENT - 1));
}

/* The first of a page's free blocks, which is not marked live so far; NULL if there is none. */
CRT_INLINE struct heap_block *__crt_heap_unlist(struct crt_heap_cache *cache, struct heap_page *page)
{
	struct heap_block *block = page->free;
	if (CRT_UNLIKELY(block == NULL))
		return NULL;
	struct heap_block *next = block->next;
	if (CRT_UNLIKELY(block->seal != __crt_heap_seal(block, next, cache->secret)))
		__crt_heap_overwritten(block);
	page->free = next;
	/* The next call wants to see it, and whoever gets it will write there. NULL does no harm. */
	__builtin_prefetch(next, 1);
	page->used++;
	/* With both words the program could learn the secret. */
	block->seal = 0;
	return block;
}

/* A block of a small page; NULL if it has none to give. */
CRT_INLINE struct heap_block *__crt_heap_pop(struct crt_heap_cache *cache, struct heap_page *page)
{
	struct heap_block *block = __crt_heap_unlist(cache, page);
	if (CRT_LIKELY(block != NULL))
		page->live[((uintptr_t)block % HEAP_UNIT * (uint64_t)page->inverse) >> 32] = HEAP_USED;
	return block;
}

CRT_INLINE void *__crt_heap_malloc(size_t size)
{
	struct crt_heap_cache *cache = __crt_heap_own();
	if (CRT_LIKELY(size <= HEAP_DIRECT_MAX && cache != NULL)) {
		void *block = __crt_heap_pop(cache, cache->direct[(size + 15) / 16]);
		if (CRT_LIKELY(block != NULL))
			return block;
	}
	return __crt_heap_malloc_slow(size);
}

/* The calling thread's small page that the block belongs to and *number of the block in it; NULL if anything is out of the
 * ordinary. */
CRT_INLINE struct heap_page *__crt_heap_own_page(const void *block, const struct crt_heap_cache *cache, size_t *number)
{
	const struct heap_mine *mine = &cache->mine[(uintptr_t)block / HEAP_UNIT % HEAP_MINE];
	uintptr_t offset = (uintptr_t)block + mine->minus;
	if (CRT_UNLIKELY(offset >= HEAP_UNIT))
		return NULL;
	struct heap_page *page = mine->page;
	uint64_t product = (uint64_t)offset * page->inverse;
	if (CRT_UNLIKELY((uint32_t)product >= page->inverse))
		return NULL;
	*number = (size_t)(product >> 32);
	return page;
}

/* Gives a block back to its page; `number` is its own. */
CRT_INLINE void __crt_heap_push(struct crt_heap_cache *cache, struct heap_page *page, struct heap_block *block, size_t number)
{
	if (CRT_UNLIKELY(page->live[number] != HEAP_USED))
		__crt_heap_double_free(block);
	page->live[number] = HEAP_UNUSED;
	struct heap_block *next = page->free;
	block->next = next;
	block->seal = __crt_heap_seal(block, next, cache->secret);
	page->free = block;
	if (CRT_UNLIKELY(--page->used == 0))
		__crt_heap_page_event(page);
}

CRT_INLINE void __crt_heap_free(void *block)
{
	struct crt_heap_cache *cache = __crt_heap_own();
	if (CRT_LIKELY(cache != NULL)) {
		size_t number;
		struct heap_page *page = __crt_heap_own_page(block, cache, &number);
		if (CRT_LIKELY(page != NULL)) {
			__crt_heap_push(cache, page, block, number);
			return;
		}
	}
	__crt_heap_free_slow(block);
}

#endif
