/* SPDX-License-Identifier: MIT */
/* The heap of the fast flavour: the threads' caches, their pages, and all that malloc and free do not do in a few instructions.
 * heap_cache.h describes the whole.
 *
 * A cache outlives its thread: it is left to the next thread that needs one, pages and all, so that a page's owner is always there to
 * be told of a block given back. A thread that frees into a cache nobody owns, or that needs a page, takes over that cache's pages. */
#include <errno.h>
#include <string.h>

#include "error.h"
#include "heap_cache.h"
#include "lock.h"
#include "start.h"

/* How much of a page is made into blocks at a time: little of a fresh one, so that few pages of memory are touched. */
enum { CARVE_FIRST = 4096, CARVE_MORE = 16384 };
/* How far apart, modulo a page of memory, the first blocks of neighbouring pages shall be. */
enum { COLOUR = 5 * 64 };
enum { LARGE_STEP = 4096 };
/* The part of a full page's blocks that must be free before it is taken from again. */
enum { FULL_PART = 16 };

static struct crt_lock lock;
/* Guarded by the lock: caches without a thread, by whether they have pages; and the memory for new ones. */
static struct crt_heap_cache *abandoned, *idle;
static struct crt_heap_cache *pool;
static unsigned pool_left;
/* Written once, under the lock, before the first block exists. */
static uintptr_t secret;
/* The first thread's. */
static struct crt_heap_cache first_cache;
static int first_used;
/* What `direct` shows for a class without a page. Never written. */
static const struct heap_page no_page;

_Static_assert(sizeof(struct crt_heap_cache) <= HEAP_UNIT, "a cache fits in a unit");
_Static_assert(sizeof(struct heap_segment) <= HEAP_UNIT - 2 * HEAP_SMALL_MAX, "a segment's own data leave room for a page");
_Static_assert(sizeof(struct heap_page) == 64, "a page is described by one cache line");

/* ---- Sizes and places -------------------------------------------------------------------------------------------- */

/* For sizes of 0 to HEAP_MEDIUM_MAX. */
static unsigned class_of(size_t size)
{
	if (size <= 256)
		return size == 0 ? 0 : (unsigned)(size - 1) / 16;
	unsigned top = 63 - (unsigned)__builtin_clzll(size - 1);
	return 16 + (top - 8) * 8 + ((unsigned)((size - 1) >> (top - 3)) & 7);
}

/* Blocks that stand a high power of two apart share few sets of the processor's caches. So beyond HEAP_DIRECT_MAX a class takes what its page
 * would leave unused, up to an odd number of cache lines: all but the powers of two and those one and a half times as large, which aligned
 * blocks come from. */
#define PAGE(size) (((size) <= HEAP_SMALL_MAX ? UINT32_C(1) : (size) <= 4 * HEAP_SMALL_MAX ? UINT32_C(4) : UINT32_C(8)) * HEAP_UNIT)
#define SHARE(size) (PAGE(size) / (PAGE(size) / (size)))
#define ODD(size) (((SHARE(size) - 64) & ~UINT32_C(127)) + 64)
#define SPREAD(size) (ODD(size) > (size) ? ODD(size) : (size))
#define EIGHT(step) \
	SPREAD(9 * (step)), SPREAD(10 * (step)), SPREAD(11 * (step)), 12 * (step), SPREAD(13 * (step)), SPREAD(14 * (step)), SPREAD(15 * (step)), 16 * (step)

static uint32_t class_size(unsigned class)
{
	static const uint32_t large[] = { EIGHT(128), EIGHT(256), EIGHT(512), EIGHT(1024), EIGHT(2048), EIGHT(4096), EIGHT(8192) };
	enum { FIRST_LARGE = 16 + 2 * 8 };
	_Static_assert(FIRST_LARGE + sizeof large / sizeof *large == HEAP_CLASSES, "a size for every class");
	if (class < 16)
		return (class + 1) * 16;
	return class < FIRST_LARGE ? (9 + (class & 7)) << ((class - 16) / 8 + 5) : large[class - FIRST_LARGE];
}

static unsigned class_units(uint32_t size)
{
	return PAGE(size) / HEAP_UNIT;
}

static unsigned number_of(const struct heap_page *page)
{
	return (unsigned)(page - __crt_heap_segment_of(page)->pages);
}

static struct heap_remote *remote_of(const struct heap_page *page)
{
	return &__crt_heap_segment_of(page)->remotes[number_of(page)];
}

static struct heap_page *page_of(const struct heap_remote *remote)
{
	struct heap_segment *segment = __crt_heap_segment_of(remote);
	return &segment->pages[remote - segment->remotes];
}

static struct heap_unit *unit_of(const struct heap_page *page)
{
	return &__crt_heap_segment_of(page)->units[number_of(page)];
}

static char *unit_start(struct heap_segment *segment, unsigned number)
{
	return (char *)segment + (size_t)number * HEAP_UNIT;
}

static void set_owner(struct heap_page *page, const struct crt_heap_cache *cache)
{
	/* Sequentially consistent: see give_to_other. */
	__atomic_store_n(&unit_of(page)->owner, (uintptr_t)cache | (page->size > HEAP_SMALL_MAX ? HEAP_LONG : 0), __ATOMIC_SEQ_CST);
}

static struct crt_heap_cache *owning_cache(const struct heap_unit *unit)
{
	return (struct crt_heap_cache *)(__atomic_load_n(&unit->owner, __ATOMIC_SEQ_CST) & ~(uintptr_t)HEAP_LONG);
}

_Noreturn CRT_COLD void __crt_heap_overwritten(const void *block)
{
	__crt_heap_fail("overwritten free block at", block);
}

/* The block's number in any kind of page. */
static size_t block_number(const struct heap_page *page, const void *block)
{
	return (uint32_t)((const char *)block - unit_start(__crt_heap_segment_of(page), number_of(page))) / page->size;
}

_Noreturn CRT_COLD void __crt_heap_double_free(const void *block)
{
	__crt_heap_fail("double free of", block);
}

/* ---- Pages and their bins ---------------------------------------------------------------------------------------- */

/* Lets malloc find the class's first page. */
static void show(struct crt_heap_cache *cache, unsigned class)
{
	if (class_size(class) > HEAP_DIRECT_MAX)
		return;
	struct heap_page *first = cache->bins[class];
	/* Never written to: it has no block to give, and no block of it is given back. */
	struct heap_page *page = first != NULL ? first : (struct heap_page *)(uintptr_t)&no_page;
	size_t to = class_size(class) / 16, from = class == 0 ? 0 : class_size(class - 1) / 16 + 1;
	for (size_t i = from; i <= to; i++)
		cache->direct[i] = page;
}

static uint32_t in_use(const struct heap_page *page)
{
	return page->used + page->bias;
}

/* Lets `used` become 0 after `count` more blocks were given back than taken. */
static void attend_after(struct heap_page *page, uint32_t count)
{
	page->bias = in_use(page) - count;
	page->used = count;
}

static struct heap_mine *mine_of(struct crt_heap_cache *cache, const struct heap_page *page, uintptr_t *unit)
{
	*unit = (uintptr_t)unit_start(__crt_heap_segment_of(page), number_of(page));
	return &cache->mine[*unit / HEAP_UNIT % HEAP_MINE];
}

/* Lets free() find the page. */
static void know(struct crt_heap_cache *cache, struct heap_page *page)
{
	if (page->size <= HEAP_SMALL_MAX) {
		uintptr_t unit;
		struct heap_mine *mine = mine_of(cache, page, &unit);
		*mine = (struct heap_mine){ (uintptr_t)0 - unit, page };
	}
}

/* free() must not find the page any more. */
static void forget(struct crt_heap_cache *cache, const struct heap_page *page)
{
	uintptr_t unit;
	struct heap_mine *mine = mine_of(cache, page, &unit);
	if (mine->page == page)
		*mine = (struct heap_mine){ HEAP_SEGMENT, NULL };
}

static void bin_add(struct crt_heap_cache *cache, struct heap_page *page)
{
	struct heap_page *first = cache->bins[page->size_class];
	page->full = 0;
	attend_after(page, in_use(page));
	if (first == NULL) {
		page->next = page->previous = NULL;
		cache->bins[page->size_class] = page;
		show(cache, page->size_class);
		return;
	}
	/* Not the only one any more: see became_empty. */
	attend_after(first, in_use(first));
	page->previous = first;
	page->next = first->next;
	if (first->next != NULL)
		first->next->previous = page;
	first->next = page;
}

static void bin_remove(struct crt_heap_cache *cache, struct heap_page *page)
{
	if (page->next != NULL)
		page->next->previous = page->previous;
	if (page->previous != NULL) {
		page->previous->next = page->next;
	} else {
		cache->bins[page->size_class] = page->next;
		show(cache, page->size_class);
	}
}

/* The bin's first page has no block to give. It comes back when a few were given back, so that it is not asked for one at a time. */
static void make_full(struct crt_heap_cache *cache, struct heap_page *page)
{
	bin_remove(cache, page);
	page->full = 1;
	attend_after(page, page->end / FULL_PART > 1 ? page->end / FULL_PART : 1);
}

/* ---- Pages ------------------------------------------------------------------------------------------------------- */

/* Makes the next few blocks of the page. */
static void carve(struct heap_page *page)
{
	struct heap_segment *segment = __crt_heap_segment_of(page);
	char *start = unit_start(segment, number_of(page));
	uint32_t size = page->size;
	/* As much again as there is, within limits; where a block is more than a page of memory it is not touched before its time. */
	unsigned count = page->carved;
	if (count < CARVE_FIRST / size)
		count = CARVE_FIRST / size;
	if (count > CARVE_MORE / size)
		count = CARVE_MORE / size;
	if (size >= CARVE_FIRST)
		count = 1;
	if (count > (unsigned)page->end - page->carved)
		count = (unsigned)page->end - page->carved;
	char *blocks = start + (size_t)page->carved * size;
	/* The first blocks of all pages would share one set of the processor's caches. So a page's first list begins at some block of it. */
	unsigned at = page->free == NULL && page->used == 0 ? number_of(page) * COLOUR / size % count : 0;
	page->carved = (uint16_t)(page->carved + count);
	struct heap_block *block = (struct heap_block *)(void *)(blocks + (size_t)at * size), *head = block;
	for (unsigned left = count; left > 1; left--) {
		at = at + 1 == count ? 0 : at + 1;
		struct heap_block *next = (struct heap_block *)(void *)(blocks + (size_t)at * size);
		block->next = next;
		block->seal = __crt_heap_seal(block, next, secret);
		block = next;
	}
	block->next = page->free;
	block->seal = __crt_heap_seal(block, page->free, secret);
	page->free = head;
}

/* Gives a page without blocks in use back. It is in no list any more. */
static void give_up(struct crt_heap_cache *cache, struct heap_page *page)
{
	struct heap_segment *segment = __crt_heap_segment_of(page);
	unsigned number = number_of(page);
	if (cache->kept == page)
		cache->kept = NULL;
	__atomic_store_n(&segment->units[number].owner, HEAP_NOBODY, __ATOMIC_RELAXED);
	forget(cache, page);
	cache->pages--;
	__crt_heap_span_give(segment, number, class_units(page->size));
}

static int may_give_up(const struct heap_page *page)
{
	/* Whoever announced a mark, or is about to queue the page, will still touch it. */
	const struct heap_remote *remote = remote_of(page);
	return in_use(page) == 0 && remote->owed == 0 && __atomic_load_n(&remote->state, __ATOMIC_ACQUIRE) == 0;
}

/* The page is in its bin, and its last block in use was given back. */
static void became_empty(struct crt_heap_cache *cache, struct heap_page *page)
{
	if (!may_give_up(page))
		return;
	if (page->size <= HEAP_SMALL_MAX) {
		/* A class's only page stays, so that a program that takes and gives one block is not slow. */
		if (cache->bins[page->size_class] == page && page->next == NULL) {
			attend_after(page, 1u << 30);
			return;
		}
	} else {
		struct heap_page *kept = cache->kept;
		cache->kept = page;
		if (kept == NULL || kept == page || !may_give_up(kept))
			return;
		page = kept;
		cache->kept = NULL;
		bin_remove(cache, page);
		give_up(cache, page);
		return;
	}
	bin_remove(cache, page);
	give_up(cache, page);
}

void __crt_heap_page_event(struct heap_page *page)
{
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	if (page->full)
		bin_add(cache, page);
	if (in_use(page) == 0)
		became_empty(cache, page);
}

/* Moves the blocks that other threads marked to the page's list; how many. */
static uint32_t collect(struct heap_page *page, struct heap_remote *remote)
{
	char *start = unit_start(__crt_heap_segment_of(page), number_of(page));
	struct heap_block *head = page->free;
	uint32_t count = 0, size = page->size;
	/* From the last one to the first, so that they are taken in the order of their addresses. */
	for (unsigned at = (page->carved + 7u) / 8; at-- > 0;) {
		if ((__atomic_load_n((uint64_t *)(void *)page->live + at, __ATOMIC_RELAXED) & UINT64_C(0x0101010101010101) * HEAP_GIVEN) == 0)
			continue;
		for (unsigned number = at * 8 + 8; number-- > at * 8;) {
			if (__atomic_load_n(&page->live[number], __ATOMIC_ACQUIRE) != HEAP_GIVEN)
				continue;
			struct heap_block *block = (struct heap_block *)(start + (size_t)number * size);
			page->live[number] = HEAP_UNUSED;
			block->next = head;
			block->seal = __crt_heap_seal(block, head, secret);
			head = block;
			count++;
		}
	}
	remote->owed -= (int32_t)count;
	page->free = head;
	page->fresh = 0;
	return count;
}

static void enqueue(struct crt_heap_cache *cache, struct heap_remote *remote)
{
	struct heap_remote *first = __atomic_load_n(&cache->queue, __ATOMIC_RELAXED);
	do
		remote->next = first;
	while (!__atomic_compare_exchange_n(&cache->queue, &first, remote, 1, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED));
}

/* Empties the queue of a cache that the calling thread owns. */
static void drain(struct crt_heap_cache *cache)
{
	if (__atomic_load_n(&cache->queue, __ATOMIC_RELAXED) == NULL)
		return;
	struct heap_remote *next, *remote = __atomic_exchange_n(&cache->queue, NULL, __ATOMIC_SEQ_CST);
	for (; remote != NULL; remote = next) {
		struct heap_page *page = page_of(remote);
		struct heap_unit *unit = unit_of(page);
		next = remote->next;
		struct crt_heap_cache *owner = owning_cache(unit);
		if (owner != cache) {
			/* The page went to another cache after somebody had looked up its owner. */
			enqueue(owner, remote);
			continue;
		}
		remote->owed += (int32_t)(__atomic_exchange_n(&remote->state, 0, __ATOMIC_SEQ_CST) / 2);
		uint32_t count = collect(page, remote);
		/* As when its own thread gives them back, a full page waits for a few. */
		int wanted = page->full && count >= page->used;
		page->used -= count;
		if (!page->full)
			attend_after(page, in_use(page));
		/* Somebody has still to make the mark that was announced: once more, next time. */
		if (remote->owed > 0 && !(__atomic_fetch_or(&remote->state, 1, __ATOMIC_SEQ_CST) & 1))
			enqueue(cache, remote);
		if (wanted)
			bin_add(cache, page);
		if (in_use(page) == 0)
			became_empty(cache, page);
	}
}

/* ---- Caches and threads ------------------------------------------------------------------------------------------ */

/* With the lock held. */
static struct crt_heap_cache *fresh_cache(void)
{
	if (secret == 0) {
		/* Not to be guessed easily, without a system call: the canary, where the stack guard is linked, and addresses. */
		uint64_t mixed = (uint64_t)__plat_self()->canary + (uint64_t)(uintptr_t)&mixed + (uint64_t)(uintptr_t)__plat_self() * 31;
		mixed = (mixed ^ mixed >> 31) * 0x9e3779b97f4a7c15u;
		secret = (uintptr_t)((mixed ^ mixed >> 29) | 1);
	}
	if (!first_used) {
		first_used = 1;
		return &first_cache;
	}
	if (pool_left == 0) {
		unsigned first;
		uint64_t dirty;
		/* Any unit but a segment's first one, most of which is taken: hence the alignment. It stays ours. */
		struct heap_segment *segment = __crt_heap_span_take(1, 2, HEAP_TAIL, &first, &dirty);
		if (segment == NULL)
			return NULL;
		pool = (struct crt_heap_cache *)(void *)unit_start(segment, first);
		pool_left = (unsigned)(HEAP_UNIT / sizeof *pool);
	}
	pool_left--;
	struct crt_heap_cache *cache = pool++;
	memset(cache, 0, sizeof *cache);
	return cache;
}

/* Gives the calling thread, which has none, a cache: one that a thread left, if there is any. NULL: no memory. */
static struct crt_heap_cache *adopt(void)
{
	__crt_lock(&lock);
	struct crt_heap_cache **list = abandoned != NULL ? &abandoned : &idle;
	struct crt_heap_cache *cache = *list;
	int fresh = cache == NULL;
	if (fresh)
		cache = fresh_cache();
	else
		__atomic_store_n(list, cache->next, __ATOMIC_RELAXED);
	if (cache != NULL)
		__atomic_store_n(&cache->state, HEAP_LIVE, __ATOMIC_SEQ_CST);
	__crt_unlock(&lock);
	if (cache == NULL)
		return NULL;
	if (fresh) {
		cache->secret = secret;
		cache->mine[0].minus = HEAP_SEGMENT;
		for (unsigned class = 0; class < HEAP_CLASSES; class++)
			show(cache, class);
	}
	__plat_self()->heap_cache = cache;
	drain(cache);
	return cache;
}

/* Takes a cache without a thread out of its list. Zero if a thread owns it by now. */
static int claim(struct crt_heap_cache *cache)
{
	__crt_lock(&lock);
	int state = __atomic_load_n(&cache->state, __ATOMIC_RELAXED);
	if (state != HEAP_LIVE) {
		struct crt_heap_cache **link = state == HEAP_ABANDONED ? &abandoned : &idle;
		while (*link != cache)
			link = &(*link)->next;
		__atomic_store_n(link, cache->next, __ATOMIC_RELAXED);
		__atomic_store_n(&cache->state, HEAP_LIVE, __ATOMIC_SEQ_CST);
	}
	__crt_unlock(&lock);
	return state != HEAP_LIVE;
}

/* The cache's owner is about to end, or all its pages have gone to another one. */
static void leave(struct crt_heap_cache *cache)
{
	do {
		drain(cache);
		int pages = cache->pages != 0;
		__crt_lock(&lock);
		struct crt_heap_cache **list = pages ? &abandoned : &idle;
		cache->next = *list;
		__atomic_store_n(list, cache, __ATOMIC_RELAXED);
		__atomic_store_n(&cache->state, pages ? HEAP_ABANDONED : HEAP_IDLE, __ATOMIC_SEQ_CST);
		__crt_unlock(&lock);
		/* Who queued a page before that store relied on us. */
	} while (__atomic_load_n(&cache->queue, __ATOMIC_SEQ_CST) != NULL && claim(cache));
}

static void move_page(struct heap_page *page, struct crt_heap_cache *cache)
{
	set_owner(page, cache);
	cache->pages++;
	if (!page->full)
		bin_add(cache, page);
	know(cache, page);
}

/* Moves all pages of a cache that no thread owns, and that is in no list, to the calling thread's, and puts it into the list of
 * idle ones. */
static void absorb(struct crt_heap_cache *cache, struct crt_heap_cache *other)
{
	for (unsigned class = 0; class < HEAP_CLASSES; class++) {
		other->bins[class] = NULL;
		show(other, class);
	}
	other->kept = NULL;
	memset(other->mine, 0, sizeof other->mine);
	other->mine[0].minus = HEAP_SEGMENT;
	if (other->pages != 0)
		__crt_heap_each_page(other, move_page, cache);
	other->pages = 0;
	/* This passes on what is queued there. */
	leave(other);
	drain(cache);
}

/* Takes over the pages of some cache that a thread left. Nonzero if there was one. */
static int inherit(struct crt_heap_cache *cache)
{
	/* A look without the lock: usually there is none. */
	if (__atomic_load_n(&abandoned, __ATOMIC_RELAXED) == NULL)
		return 0;
	__crt_lock(&lock);
	struct crt_heap_cache *other = abandoned;
	if (other != NULL) {
		__atomic_store_n(&abandoned, other->next, __ATOMIC_RELAXED);
		__atomic_store_n(&other->state, HEAP_LIVE, __ATOMIC_SEQ_CST);
	}
	__crt_unlock(&lock);
	if (other == NULL)
		return 0;
	absorb(cache, other);
	return 1;
}

/* Gives up all pages of the calling thread's cache that have no block in use. */
static void give_up_empty(struct crt_heap_cache *cache)
{
	drain(cache);
	for (unsigned class = 0; class < HEAP_CLASSES; class++) {
		struct heap_page *next;
		for (struct heap_page *page = cache->bins[class]; page != NULL; page = next) {
			next = page->next;
			if (may_give_up(page)) {
				bin_remove(cache, page);
				give_up(cache, page);
			}
		}
	}
}

void __crt_heap_thread_end(void)
{
	struct crt_thread *self = __plat_self();
	struct crt_heap_cache *cache = self->heap_cache;
	if (cache == NULL)
		return;
	give_up_empty(cache);
	self->heap_cache = NULL;
	leave(cache);
}

/* ---- Taking ------------------------------------------------------------------------------------------------------ */

static struct heap_page *fresh_page(struct crt_heap_cache *cache, unsigned class)
{
	uint32_t size = class_size(class);
	unsigned count = class_units(size), first;
	uint64_t dirty;
	struct heap_segment *segment = __crt_heap_span_take(count, 1, count == 1 ? HEAP_SMALL : HEAP_MEDIUM, &first, &dirty);
	if (segment == NULL)
		return NULL;
	struct heap_page *page = &segment->pages[first];
	uint64_t units = (((uint64_t)1 << count) - 1) << first;
	cache->pages++;
	*page = (struct heap_page){ .size = size, .size_class = (uint8_t)class, .end = (uint16_t)(count * HEAP_UNIT / size) };
	page->fresh = (dirty & units) == 0;
	struct heap_remote *remote = &segment->remotes[first];
	size_t front = first == 0 ? sizeof *segment : 0;
	if (page->end <= HEAP_LIVE_MAX) {
		/* All zero: every block of the pages before this one was given back. */
		page->live = segment->live[first];
	} else {
		size_t live = (page->end + 7u) & ~(size_t)7;
		page->live = (unsigned char *)unit_start(segment, first) + front;
		if (!page->fresh)
			memset(page->live, HEAP_UNUSED, live);
		front += live;
	}
	remote->live = page->live;
	remote->size = size;
	remote->end = page->end;
	/* Blocks stand at multiples of their size, counted from the unit's start. */
	page->carved = (uint16_t)((front + size - 1) / size);
	page->inverse = count == 1 ? UINT32_MAX / size + 1 : 0;
	bin_add(cache, page);
	know(cache, page);
	set_owner(page, cache);
	return page;
}

/* A block of any kind of page; NULL if it has none to give. */
static struct heap_block *pop(struct crt_heap_cache *cache, struct heap_page *page)
{
	if (page->size <= HEAP_SMALL_MAX)
		return __crt_heap_pop(cache, page);
	struct heap_block *block = __crt_heap_unlist(cache, page);
	if (block != NULL)
		page->live[block_number(page, block)] = HEAP_USED;
	return block;
}

/* A block of the class; NULL: no memory. *found is its page. */
static struct heap_block *take(struct crt_heap_cache *cache, unsigned class, struct heap_page **found)
{
	for (int drained = 0;;) {
		struct heap_page *page = cache->bins[class];
		if (page != NULL && page->free == NULL && page->carved < page->end)
			carve(page);
		if (page != NULL && page->free != NULL) {
			*found = page;
			return pop(cache, page);
		}
		if (page != NULL)
			make_full(cache, page);
		/* Once for every page that is used up, not more often: a look at what other threads gave back costs them and us some cache misses. */
		if (!drained) {
			drained = 1;
			drain(cache);
		} else if (page == NULL && !inherit(cache) && fresh_page(cache, class) == NULL) {
			return NULL;
		}
	}
}

/* What a large block of `size` bytes may use: not all of its span, so that calloc need not clear all of it. */
static uint32_t large_size(size_t size)
{
	return ((uint32_t)size + LARGE_STEP - 1) & ~(uint32_t)(LARGE_STEP - 1);
}

/* The span of a large block; *dirty as of __crt_heap_span_take. */
static struct heap_segment *take_large(size_t size, size_t align, unsigned *first, uint64_t *dirty)
{
	unsigned count = (unsigned)((size + HEAP_UNIT - 1) / HEAP_UNIT);
	unsigned units = align <= HEAP_UNIT ? 1 : (unsigned)(align / HEAP_UNIT);
	struct heap_segment *segment = __crt_heap_span_take(count == 0 ? 1 : count, units, HEAP_LARGE, first, dirty);
	if (segment != NULL) {
		segment->pages[*first].end = (uint16_t)(count == 0 ? 1 : count);
		segment->pages[*first].size = large_size(size);
	}
	return segment;
}

static struct crt_heap_cache *own_cache(void)
{
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	return CRT_LIKELY(cache != NULL) ? cache : adopt();
}

/* The smallest class whose blocks hold `size` bytes and stand at multiples of `align`; HEAP_CLASSES if there is none. */
static unsigned class_for(size_t size, size_t align)
{
	if (size > HEAP_MEDIUM_MAX || align > HEAP_UNIT)
		return HEAP_CLASSES;
	unsigned class = class_of(size);
	while (class < HEAP_CLASSES && (class_size(class) & (align - 1)) != 0)
		class++;
	return class;
}

static void *try_allocate(size_t size, size_t align)
{
	unsigned class = class_for(size, align);
	if (CRT_LIKELY(class < HEAP_CLASSES)) {
		struct crt_heap_cache *cache = own_cache();
		struct heap_page *page;
		if (cache == NULL)
			return NULL;
		page = cache->bins[class];
		/* The common case of the sizes beyond HEAP_DIRECT_MAX. */
		if (page != NULL && page->free != NULL)
			return pop(cache, page);
		return take(cache, class, &page);
	}
	if (size <= HEAP_LARGE_MAX && align <= HEAP_LARGE_MAX) {
		unsigned first;
		uint64_t dirty;
		struct heap_segment *segment = take_large(size, align, &first, &dirty);
		return segment == NULL ? NULL : unit_start(segment, first);
	}
	return size > PTRDIFF_MAX ? NULL : __crt_heap_huge_take(size, align, 0);
}

static void *try_allocate_zeroed(size_t size)
{
	if (size <= HEAP_MEDIUM_MAX) {
		struct crt_heap_cache *cache = own_cache();
		struct heap_page *page;
		struct heap_block *block = cache == NULL ? NULL : take(cache, class_of(size), &page);
		if (block == NULL)
			return NULL;
		/* Fresh from the system and never used: only the link was written. */
		if (page->fresh && page->size > HEAP_SMALL_MAX)
			block->next = NULL;
		else
			memset(block, 0, page->size);
		return block;
	}
	if (size <= HEAP_LARGE_MAX) {
		unsigned first;
		uint64_t dirty;
		struct heap_segment *segment = take_large(size, 1, &first, &dirty);
		if (segment == NULL)
			return NULL;
		char *block = unit_start(segment, first);
		for (size_t done = 0, whole = segment->pages[first].size, part; done < whole; done += part) {
			part = whole - done < HEAP_UNIT ? whole - done : HEAP_UNIT;
			if (dirty >> (first + done / HEAP_UNIT) & 1)
				memset(block + done, 0, part);
		}
		return block;
	}
	return size > PTRDIFF_MAX ? NULL : __crt_heap_huge_take(size, 1, 1);
}

void *__crt_heap_allocate(size_t size, size_t align)
{
	void *block = try_allocate(size, align);
	/* What was kept for later is needed now. */
	if (CRT_UNLIKELY(block == NULL) && size <= PTRDIFF_MAX && __crt_heap_trim(0))
		block = try_allocate(size, align);
	return block;
}

void *__crt_heap_allocate_zeroed(size_t size)
{
	void *block = try_allocate_zeroed(size);
	if (CRT_UNLIKELY(block == NULL) && size <= PTRDIFF_MAX && __crt_heap_trim(0))
		block = try_allocate_zeroed(size);
	return block;
}

void *__crt_heap_malloc_slow(size_t size)
{
	void *block = __crt_heap_allocate(size, CRT_HEAP_ALIGN);
	if (CRT_UNLIKELY(block == NULL))
		__crt_set_errno(ENOMEM);
	return block;
}

/* ---- Giving ------------------------------------------------------------------------------------------------------ */

/* The first unit of the span in which a live block begins at the address, and in *number the block's own; ends the process if there is none.
 * Of a page this reads what its owner rarely writes. */
static unsigned check_block(struct heap_segment *segment, const void *block, uint32_t *number)
{
	struct heap_unit *unit = &segment->units[(uintptr_t)block / HEAP_UNIT % HEAP_UNITS];
	if (unit->kind == HEAP_FREE)
		__crt_heap_fail("double free of, or no block at", block);
	unsigned first = unit->head;
	uint32_t offset = (uint32_t)((const char *)block - unit_start(segment, first));
	*number = 0;
	if (segment->units[first].kind == HEAP_LARGE) {
		if (offset != 0)
			__crt_heap_fail("pointer into the block before", block);
		return first;
	}
	if (segment->units[first].kind == HEAP_TAIL)
		__crt_heap_fail("foreign pointer", block);
	const struct heap_remote *remote = &segment->remotes[first];
	*number = offset / remote->size;
	if (offset % remote->size != 0 || *number >= remote->end)
		__crt_heap_fail("pointer into the block before", block);
	if (__atomic_load_n(&remote->live[*number], __ATOMIC_RELAXED) != HEAP_USED)
		__crt_heap_double_free(block);
	return first;
}

/* Somebody put a page into the queue of a cache that no thread owns: its pages become the calling thread's. */
static void rescue(struct crt_heap_cache *other)
{
	struct crt_heap_cache *cache = own_cache();
	if (cache != NULL && cache != other && claim(other))
		absorb(cache, other);
}

/* Gives a block of another cache's page back. */
static void give_to_other(struct heap_segment *segment, unsigned first, uint32_t number, const void *block)
{
	struct heap_remote *remote = &segment->remotes[first];
	/* Announced first: once the mark is made the block may be taken again, and the page given up unless it is announced or queued. */
	int queue = !(__atomic_fetch_add(&remote->state, 2, __ATOMIC_SEQ_CST) & 1) && !(__atomic_fetch_or(&remote->state, 1, __ATOMIC_SEQ_CST) & 1);
	if (CRT_UNLIKELY(__atomic_exchange_n(&remote->live[number], HEAP_GIVEN, __ATOMIC_SEQ_CST) != HEAP_USED))
		__crt_heap_double_free(block);
	if (!queue)
		return;
	/* The page will not be given up before we have queued it. Its owner may change at any time; whoever finds it in the wrong
	 * queue passes it on, and if that queue has no thread any more we see it here: the owner is looked up and the cache's
	 * state read after the page was queued, and both are written before the queue is looked at by those who change them. */
	struct crt_heap_cache *owner = owning_cache(&segment->units[first]);
	enqueue(owner, remote);
	if (CRT_UNLIKELY(__atomic_load_n(&owner->state, __ATOMIC_SEQ_CST) != HEAP_LIVE))
		rescue(owner);
}

/* A block of a small page of the calling thread's that free() did not find, because another page is in its place in cache->mine.
 * Nonzero if it was one. */
static int give_to_own(struct crt_heap_cache *cache, struct heap_segment *segment, void *freed)
{
	unsigned number = (unsigned)((uintptr_t)freed / HEAP_UNIT % HEAP_UNITS);
	struct heap_page *page = &segment->pages[number];
	if (__atomic_load_n(&segment->units[number].owner, __ATOMIC_RELAXED) != (uintptr_t)cache)
		return 0;
	uint64_t product = (uintptr_t)freed % HEAP_UNIT * (uint64_t)page->inverse;
	if ((uint32_t)product >= page->inverse)
		return 0;
	know(cache, page);
	__crt_heap_push(cache, page, freed, (size_t)(product >> 32));
	return 1;
}

CRT_NOINLINE void __crt_heap_free_slow(void *block)
{
	if (block == NULL)
		return;
	if (CRT_UNLIKELY(((uintptr_t)block & (CRT_HEAP_ALIGN - 1)) != 0))
		__crt_heap_fail("foreign pointer", block);
	struct heap_segment *segment = __crt_heap_segment_search(block);
	if (CRT_UNLIKELY(segment == NULL)) {
		if (__crt_heap_huge_give(block))
			return;
		__crt_heap_fail(__crt_heap_huge_was(block) ? "double free of" : "foreign pointer", block);
	}
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	if (cache != NULL && give_to_own(cache, segment, block))
		return;
	uint32_t number;
	unsigned first = check_block(segment, block, &number);
	if (segment->units[first].kind == HEAP_LARGE) {
		__crt_heap_span_give(segment, first, segment->pages[first].end);
		return;
	}
	if (cache == NULL || owning_cache(&segment->units[first]) != cache) {
		give_to_other(segment, first, number, block);
		return;
	}
	struct heap_page *page = &segment->pages[first];
	page->fresh = 0;
	__crt_heap_push(cache, page, block, number);
}

void __crt_heap_release(void *block)
{
	__crt_heap_free(block);
}

/* ---- Everything else --------------------------------------------------------------------------------------------- */

size_t __crt_heap_usable(const void *block)
{
	struct heap_segment *segment = ((uintptr_t)block & (CRT_HEAP_ALIGN - 1)) == 0 ? __crt_heap_segment_search(block) : NULL;
	if (segment == NULL) {
		size_t size = __crt_heap_huge_size(block);
		if (size == 0)
			__crt_heap_fail("foreign pointer", block);
		return size;
	}
	uint32_t number;
	return segment->pages[check_block(segment, block, &number)].size;
}

/* The block's new place without its bytes being copied, or NULL. `usable` is its size now. */
static void *resize_cheaply(void *block, size_t size, size_t usable)
{
	/* Half of a block and more is worth keeping. */
	if (size <= usable && size > usable / 2)
		return block;
	struct heap_segment *segment = __crt_heap_segment_search(block);
	if (segment == NULL)
		return size > HEAP_LARGE_MAX ? __crt_heap_huge_resize(block, size) : NULL;
	unsigned first = (unsigned)((uintptr_t)block / HEAP_UNIT % HEAP_UNITS);
	if (segment->units[first].kind != HEAP_LARGE || size <= HEAP_MEDIUM_MAX || size > HEAP_SEGMENT)
		return NULL;
	unsigned count = (unsigned)((size + HEAP_UNIT - 1) / HEAP_UNIT);
	if (!__crt_heap_span_resize(segment, first, segment->pages[first].end, count))
		return NULL;
	segment->pages[first].end = (uint16_t)count;
	segment->pages[first].size = large_size(size);
	return block;
}

int __crt_heap_resize_in_place(void *block, size_t size)
{
	size_t usable = __crt_heap_usable(block);
	if (size <= usable)
		return 1;
	return __crt_heap_segment_search(block) != NULL && resize_cheaply(block, size, usable) == block;
}

void *__crt_heap_resize(void *block, size_t size)
{
	size_t usable = __crt_heap_usable(block);
	void *moved = resize_cheaply(block, size, usable);
	if (moved != NULL)
		return moved;
	/* A block that grows by little will do so again: it shall not be copied at every step. */
	size_t wanted = size;
	if (size > usable && usable / 4 > size - usable && usable / 4 < PTRDIFF_MAX - usable)
		wanted = usable + usable / 4;
	moved = __crt_heap_allocate(wanted, CRT_HEAP_ALIGN);
	if (moved == NULL && wanted != size)
		moved = __crt_heap_allocate(size, CRT_HEAP_ALIGN);
	if (moved == NULL) {
		/* Shrinking cannot fail. */
		return size <= usable ? block : NULL;
	}
	memcpy(moved, block, usable < size ? usable : size);
	__crt_heap_free(block);
	return moved;
}

int __crt_heap_trim(size_t keep)
{
	struct crt_heap_cache *cache = __plat_self()->heap_cache;
	if (cache != NULL)
		give_up_empty(cache);
	int given = __crt_heap_huge_trim(keep);
	return __crt_heap_span_trim(keep) | given;
}

void __crt_heap_count(struct crt_heap_count *count)
{
	__crt_heap_huge_count(count);
	__crt_heap_span_count(count);
}

void __crt_heap_fork_begin(void)
{
	/* In the order in which they are taken when more than one is. */
	__crt_lock(&lock);
	__crt_heap_span_lock();
	__crt_heap_huge_lock();
}

void __crt_heap_fork_end(void)
{
	__crt_heap_huge_unlock();
	__crt_heap_span_unlock();
	__crt_unlock(&lock);
}
