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
 * Two checks go with every call. A bit for each block of a page says whether it is live, so that free sees whatever is no block, or
 * is free already. (The block itself might tell that too, but reading it costs a cache miss where writing it costs none.) And
 * a free block holds two words, the link to the next one and the seal: link ^ own address ^ secret. They agree only while the
 * block is free and untouched, so that malloc sees a free block that was written to. malloc breaks the seal by clearing it.
 *
 * A thread takes and gives blocks of its own pages without a lock. A block of another thread's page goes to that page's remote list
 * (one compare-and-swap); the first one also puts the page into the owner's queue, which the owner empties when it next runs out. */
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
	/* How many segments free() recognizes without a search; direct-mapped by address, so 4 GiB of neighbours. */
	HEAP_KNOWN = 1024
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
	/* The owning cache's address, plus HEAP_FULL while the page is in no bin; HEAP_NOBODY unless a page begins here. Atomic. */
	uintptr_t owner;
	/* 2^32 / block size, rounded up: offset * inverse wraps to less than inverse exactly if the block size divides offset.
	 * 0 in units that are no small page. */
	uint32_t inverse;
	/* The first unit of the span. */
	uint8_t head;
	uint8_t kind;
};
enum { HEAP_FULL = 1, HEAP_NOBODY = 2 };

/* A page of blocks. All of it belongs to the owner's thread. One cache line. */
struct CRT_ALIGNED(64) heap_page {
	struct heap_block *free;
	/* The page's part of the segment's `live`. */
	uint64_t *live;
	/* Blocks in use, and HEAP_HOLD while nobody wants to be told when there is none any more. */
	uint32_t used;
	/* As in the unit. */
	uint32_t inverse;
	uint32_t size;
	/* Blocks below `carved` have been made; those from there to `end` have not been touched. Counted from the page's start. */
	uint16_t carved, end;
	uint8_t size_class;
	/* What was never handed out is zero, but for its first words, and nothing has been given back. */
	uint8_t fresh;
	/* Neighbours in the cache's bin, or among its full pages. The first one's `previous` is the last. */
	struct heap_page *next, *previous;
};

#define HEAP_HOLD ((uint32_t)1 << 31)

/* What other threads gave back to a page. A cache line of its own, so that they do not slow the owner down. */
struct CRT_ALIGNED(64) heap_remote {
	/* Atomic: the newest block; bit 0: the page is in a queue, or about to be. Such a page is not given up. */
	uintptr_t list;
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
	/* For each page, one bit for each block: it is the program's, and no other thread gave it back before the owner last looked.
	 * Belongs to the page's owner. */
	uint64_t live[HEAP_UNITS][HEAP_UNIT / 16 / 64];
};

/* Everything belongs to the owner's thread, unless its comment says otherwise. */
struct CRT_ALIGNED(128) crt_heap_cache {
	uintptr_t secret;
	/* By (size + 15) / 16: the first page of the class's bin, or a page that is always empty. */
	struct heap_page *direct[HEAP_DIRECT_MAX / 16 + 1];
	/* The pages of each class that may have a block to give; the first is the one in use. */
	struct heap_page *bins[HEAP_CLASSES];
	/* The pages that had none when we last looked. */
	struct heap_page *full;
	/* The medium page that became empty last and was kept. */
	struct heap_page *kept;
	/* Atomic: the pages, by their remotes, in which other threads' frees wait for us. A line of its own. */
	CRT_ALIGNED(64) struct heap_remote *queue;
	/* Atomic, changed under the cache lock: HEAP_LIVE while a thread owns the cache. */
	int state;
	/* Cache lock: neighbour in the list of those without a thread. */
	struct crt_heap_cache *next;
};
enum heap_state { HEAP_IDLE, HEAP_ABANDONED, HEAP_LIVE };

/* By (address / HEAP_SEGMENT) % HEAP_KNOWN: the last byte's address of a segment, or 0. Atomic. */
extern uintptr_t __crt_heap_known[HEAP_KNOWN];

/* ---- heap.c: what the fast paths leave over ---------------------------------------------------------------------- */

void *__crt_heap_malloc_slow(size_t size);
void __crt_heap_free_slow(void *block);
/* The page's last block in use was given back. */
void __crt_heap_page_empty(struct heap_page *page);
_Noreturn void __crt_heap_overwritten(const void *block);

/* ---- span.c: segments and spans. All of it takes the span lock itself ---------------------------------------------- */

/* `count` units in a row, with memory, the first one's number a multiple of `align`, marked `kind`. Stores the first one's number
 * and which units of the segment may hold something else than zeros. NULL: no memory. */
struct heap_segment *__crt_heap_span_take(unsigned count, unsigned align, enum heap_kind kind, unsigned *first, uint64_t *dirty);
void __crt_heap_span_give(struct heap_segment *segment, unsigned first, unsigned count);
/* Gives a large block's span another length. Nonzero if that was possible. */
int __crt_heap_span_resize(struct heap_segment *segment, unsigned first, unsigned count, unsigned wanted);
/* Gives the memory of unused units back until about `keep` bytes are left. Nonzero if there was any. */
int __crt_heap_span_trim(size_t keep);
/* The segment that holds the address, or NULL: for addresses that __crt_heap_known does not know. */
struct heap_segment *__crt_heap_segment_search(const void *address);
void __crt_heap_span_lock(void);
void __crt_heap_span_unlock(void);
void __crt_heap_span_unload(void);

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
void __crt_heap_huge_lock(void);
void __crt_heap_huge_unlock(void);
void __crt_heap_huge_unload(void);

/* ---- The fast paths ----------------------------------------------------------------------------------------------- */

CRT_INLINE uintptr_t __crt_heap_seal(const struct heap_block *block, const struct heap_block *next, uintptr_t secret)
{
	return (uintptr_t)block ^ (uintptr_t)next ^ secret;
}

CRT_INLINE struct heap_segment *__crt_heap_segment_of(const void *inside)
{
	return (struct heap_segment *)((uintptr_t)inside & ~(uintptr_t)(HEAP_SEGMENT - 1));
}

/* A block of a small page; NULL if its list is empty. */
CRT_INLINE struct heap_block *__crt_heap_pop(struct crt_heap_cache *cache, struct heap_page *page)
{
	struct heap_block *block = page->free;
	if (CRT_UNLIKELY(block == NULL))
		return NULL;
	struct heap_block *next = block->next;
	if (CRT_UNLIKELY(block->seal != __crt_heap_seal(block, next, cache->secret)))
		__crt_heap_overwritten(block);
	page->free = next;
	page->used++;
	block->seal = 0;
	uint64_t product = (uintptr_t)block % HEAP_UNIT * (uint64_t)page->inverse;
	page->live[product >> 38] |= (uint64_t)1 << (product >> 32) % 64;
	return block;
}

CRT_INLINE void *__crt_heap_malloc(size_t size)
{
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	if (CRT_LIKELY(size <= HEAP_DIRECT_MAX && cache != NULL)) {
		void *block = __crt_heap_pop(cache, cache->direct[(size + 15) / 16]);
		if (CRT_LIKELY(block != NULL))
			return block;
	}
	return __crt_heap_malloc_slow(size);
}

/* The small page of the calling thread that the live block belongs to; NULL if anything is out of the ordinary. With `take` the
 * block is live no more. */
CRT_INLINE struct heap_page *__crt_heap_own_page(const void *block, const struct crt_heap_cache *cache, int take)
{
	uintptr_t address = (uintptr_t)block;
	uintptr_t last = address | (HEAP_SEGMENT - 1);
	if (CRT_UNLIKELY(__atomic_load_n(&__crt_heap_known[address / HEAP_SEGMENT % HEAP_KNOWN], __ATOMIC_RELAXED) != last))
		return NULL;
	struct heap_segment *segment = (struct heap_segment *)(last - (HEAP_SEGMENT - 1));
	size_t number = address / HEAP_UNIT % HEAP_UNITS;
	struct heap_unit *unit = &segment->units[number];
	if (CRT_UNLIKELY(__atomic_load_n(&unit->owner, __ATOMIC_RELAXED) != (uintptr_t)cache))
		return NULL;
	uint64_t inverse = unit->inverse, product = address % HEAP_UNIT * inverse;
	if (CRT_UNLIKELY((uint32_t)product >= inverse))
		return NULL;
	struct heap_page *page = &segment->pages[number];
	uint64_t *word = &page->live[product >> 38], live = *word;
	if (CRT_UNLIKELY((live >> (product >> 32) % 64 & 1) == 0))
		return NULL;
	if (take)
		*word = live & ~((uint64_t)1 << (product >> 32) % 64);
	return page;
}

CRT_INLINE void __crt_heap_push(struct crt_heap_cache *cache, struct heap_page *page, void *freed)
{
	struct heap_block *block = freed, *next = page->free;
	block->next = next;
	block->seal = __crt_heap_seal(block, next, cache->secret);
	page->free = block;
	page->fresh = 0;
	if (CRT_UNLIKELY(--page->used == 0))
		__crt_heap_page_empty(page);
}

CRT_INLINE void __crt_heap_free(void *block)
{
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	struct heap_page *page = __crt_heap_own_page(block, cache, 1);
	if (CRT_LIKELY(page != NULL))
		__crt_heap_push(cache, page, block);
	else
		__crt_heap_free_slow(block);
}

#endif
