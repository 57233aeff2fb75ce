/* SPDX-License-Identifier: MIT */
/* Segments, and the spans of units in them: the heap's source of memory for pages and large blocks, shared by all threads.
 *
 * Which of a segment's 64 units are free is one 64-bit word, so that splitting and merging are bit operations. Segments with
 * free units are kept in lists by their longest run of such, and a span comes from the shortest run that is long enough.
 *
 * Free units keep their memory up to a limit, above which it goes back to the system: whole segments first, then the longer runs of
 * the emptiest ones. Single units stay, since a call for each would cost more than they are worth, unless the caller wants all. The
 * limit starts low and rises by what has to be asked of the system again soon after it was given back, so that a program that
 * breathes does not pay for every breath. */
#include "heap_cache.h"
#include "lock.h"

enum {
	/* Lists of segments whose longest free run is at least 1, 2, 4 ... 64 units. */
	BINS = 7,
	NO_BIN = BINS,
	/* Free units that keep their memory: at first, and at most, but for half of the most there ever were in use. A quarter of those in use now
	 * comes on top. */
	KEEP_MIN = 64,
	KEEP_MAX = 1024,
	/* The shortest run that is given back when there is no need to. */
	PURGE_RUN = 4,
	/* A heap of so many segments is large: of the others each will be used to the end, and walking it is all about page tables. */
	LARGE_HEAP = 8,
	/* How many segments are tried that may or may not have a run of the right length. */
	TRIES = 8
};

/* Open addressing by segment number; entries are last bytes' addresses, 0 where none ever was, GONE where one was. */
struct table {
	size_t mask;
	uintptr_t entries[];
};
enum { FIRST_TABLE = 16, GONE = 1 };

static struct crt_lock lock;
/* Guarded by the lock, all of them. */
static struct heap_segment *bins[BINS];
static size_t segments;
/* Units in spans; free units with memory that was used; the limit of the latter. */
static size_t used, idle, keep = KEEP_MIN;
/* The most that `used` was. */
static size_t peak;
/* Units given back to the system and not yet asked for again. */
static size_t returned;
/* As long as no more units are idle, giving back does not find enough. */
static size_t patience;
/* Entries of the table that are not 0. */
static size_t entries;
static struct {
	size_t mask;
	uintptr_t entries[FIRST_TABLE];
} first_table = { .mask = FIRST_TABLE - 1 };
/* Atomic: read without the lock. A table that was outgrown stays, because somebody may be reading it. */
static struct table *table = (struct table *)&first_table;

static uint64_t run(unsigned first, unsigned count)
{
	return (count == HEAP_UNITS ? ~(uint64_t)0 : ((uint64_t)1 << count) - 1) << first;
}

/* How many of the units have memory that could go back. The segment's own data keep the first one for good. */
static size_t holding(const struct heap_segment *segment, uint64_t units)
{
	return (size_t)__builtin_popcountll(units & segment->dirty & ~segment->absent & ~(uint64_t)1);
}

static uintptr_t last_byte(const struct heap_segment *segment)
{
	return (uintptr_t)segment + (HEAP_SEGMENT - 1);
}

/* ---- Which addresses are segments -------------------------------------------------------------------------------- */

struct heap_segment *__crt_heap_segment_search(const void *address)
{
	uintptr_t last = (uintptr_t)address | (HEAP_SEGMENT - 1);
	const struct table *now = __atomic_load_n(&table, __ATOMIC_ACQUIRE);
	for (size_t i = last / HEAP_SEGMENT;; i++) {
		uintptr_t entry = __atomic_load_n(&now->entries[i & now->mask], __ATOMIC_RELAXED);
		if (entry == 0)
			return NULL;
		if (entry == last)
			return (struct heap_segment *)(last - (HEAP_SEGMENT - 1));
	}
}

static void enter(struct table *into, uintptr_t last)
{
	size_t i = last / HEAP_SEGMENT;
	while (into->entries[i & into->mask] > GONE)
		i++;
	__atomic_store_n(&into->entries[i & into->mask], last, __ATOMIC_RELEASE);
}

/* 0 or -ENOMEM. */
static int record(struct heap_segment *segment)
{
	struct table *now = table;
	if ((entries + 1) * 2 > now->mask) {
		size_t granule = __plat_system.map_granule;
		size_t bytes = sizeof *now + (segments + 8) * 4 * sizeof(uintptr_t);
		void *place;
		bytes = (bytes + granule - 1) & ~(granule - 1);
		int error = __plat_mem_map(bytes, 0, &place);
		if (error < 0)
			return error;
		size_t room = (bytes - sizeof *now) / sizeof(uintptr_t);
		struct table *larger = place;
		larger->mask = ((size_t)1 << (63 - __builtin_clzll(room))) - 1;
		for (size_t i = 0; i <= now->mask; i++)
			if (now->entries[i] > GONE)
				enter(larger, now->entries[i]);
		__atomic_store_n(&table, larger, __ATOMIC_RELEASE);
		entries = segments;
		now = larger;
	}
	enter(now, last_byte(segment));
	entries++;
	segments++;
	return 0;
}

static void forget(struct heap_segment *segment)
{
	uintptr_t last = last_byte(segment);
	size_t i = last / HEAP_SEGMENT;
	while (table->entries[i & table->mask] != last)
		i++;
	__atomic_store_n(&table->entries[i & table->mask], GONE, __ATOMIC_RELAXED);
	segments--;
}

/* ---- The lists --------------------------------------------------------------------------------------------------- */

static unsigned bin_of(uint64_t free)
{
	unsigned bin = NO_BIN;
	/* After n rounds a bit is left where a run of 2^n begins. */
	for (unsigned n = 0; free != 0; n++) {
		bin = n;
		free &= n < BINS - 1 ? free >> (1u << n) : 0;
	}
	return bin;
}

static void list_remove(struct heap_segment *segment)
{
	if (segment->bin == NO_BIN)
		return;
	*(segment->previous != NULL ? &segment->previous->next : &bins[segment->bin]) = segment->next;
	if (segment->next != NULL)
		segment->next->previous = segment->previous;
	segment->bin = NO_BIN;
}

static void list_add(struct heap_segment *segment, unsigned bin)
{
	segment->bin = bin;
	if (bin == NO_BIN)
		return;
	segment->previous = NULL;
	segment->next = bins[bin];
	if (bins[bin] != NULL)
		bins[bin]->previous = segment;
	bins[bin] = segment;
}

static void settle(struct heap_segment *segment)
{
	unsigned bin = bin_of(segment->free);
	if (bin != segment->bin) {
		list_remove(segment);
		list_add(segment, bin);
	}
}

/* ---- Memory and the system --------------------------------------------------------------------------------------- */

static void *unit_address(struct heap_segment *segment, unsigned number)
{
	return (void *)((uintptr_t)segment + (uintptr_t)number * HEAP_UNIT);
}

/* Units are asked of the system. Had they been given back shortly before, that was for nothing: keep more from now on. */
static void asked(size_t units)
{
	size_t again = returned < units ? returned : units;
	size_t most = KEEP_MAX + peak / 2;
	returned -= again;
	keep = keep + 2 * again < most ? keep + 2 * again : most;
}

static struct heap_segment *new_segment(void)
{
	void *place;
	uint64_t absent = 0;
	/* The first segment gets its memory bit by bit, which keeps a small program small whatever the system does with large
	 * mappings. Whoever needs a second one is no small program. */
	if (segments == 0) {
		if (__plat_mem_reserve(HEAP_SEGMENT, HEAP_SEGMENT, &place) < 0)
			return NULL;
		if (__plat_mem_commit(place, 2 * HEAP_UNIT) < 0) {
			(void)__plat_mem_unmap(place, HEAP_SEGMENT);
			return NULL;
		}
		absent = ~run(0, 2);
	} else if (__plat_mem_map(HEAP_SEGMENT, HEAP_SEGMENT, &place) < 0) {
		return NULL;
	}
	if (segments >= LARGE_HEAP)
		__plat_mem_large_pages(place, HEAP_SEGMENT);
	struct heap_segment *segment = place;
	/* All zero so far, which is right for the pages and the remotes. */
	segment->free = ~(uint64_t)0;
	segment->absent = absent;
	segment->bin = NO_BIN;
	for (unsigned i = 0; i < HEAP_UNITS; i++)
		segment->units[i].owner = HEAP_NOBODY;
	if (record(segment) < 0) {
		(void)__plat_mem_unmap(segment, HEAP_SEGMENT);
		return NULL;
	}
	return segment;
}

/* Gives the span's units memory where they have none. 0 or -ENOMEM. */
static int commit(struct heap_segment *segment, unsigned first, unsigned count)
{
	uint64_t missing = segment->absent & run(first, count);
	while (missing != 0) {
		unsigned from = (unsigned)__builtin_ctzll(missing);
		uint64_t rest = ~(missing >> from);
		unsigned length = rest == 0 ? HEAP_UNITS - from : (unsigned)__builtin_ctzll(rest);
		unsigned more = length;
		/* A few units more than asked for, the more the more there are, make the calls few while the heap grows. */
		unsigned limit = (unsigned)__builtin_popcountll(~segment->absent);
		while (more < limit && from + more < HEAP_UNITS && (segment->absent & segment->free & run(from + more, 1)) != 0)
			more++;
		if (__plat_mem_commit(unit_address(segment, from), (size_t)more * HEAP_UNIT) < 0) {
			more = length;
			int error = __plat_mem_commit(unit_address(segment, from), (size_t)more * HEAP_UNIT);
			if (error < 0)
				return error;
		}
		segment->absent &= ~run(from, more);
		missing &= ~run(from, length);
	}
	return 0;
}

static void release_segment(struct heap_segment *segment)
{
	size_t units = holding(segment, segment->free);
	idle -= units;
	returned += units;
	list_remove(segment);
	forget(segment);
	(void)__plat_mem_unmap(segment, HEAP_SEGMENT);
}

/* Gives the memory of the segment's free units back, in runs of at least so many. */
static void purge_segment(struct heap_segment *segment, unsigned shortest)
{
	uint64_t victims = segment->free & segment->dirty & ~segment->absent & ~(uint64_t)1;
	while (victims != 0) {
		unsigned from = (unsigned)__builtin_ctzll(victims);
		uint64_t rest = ~(victims >> from);
		unsigned length = rest == 0 ? HEAP_UNITS - from : (unsigned)__builtin_ctzll(rest);
		victims &= ~run(from, length);
		if (length < shortest)
			continue;
		if (__plat_mem_decommit(unit_address(segment, from), (size_t)length * HEAP_UNIT) < 0)
			continue;
		if (!__plat_system.decommit_keeps_access)
			segment->absent |= run(from, length);
		segment->dirty &= ~run(from, length);
		idle -= length;
		returned += length;
	}
}

/* Gives memory back, in runs of at least `shortest`, until at most `least` idle units are left. Nonzero if there was any. */
static int purge(size_t least, unsigned shortest)
{
	size_t before = idle, segments_before = segments;
	/* From the emptiest segments to the fullest. */
	for (unsigned bin = BINS; bin-- > 0 && shortest >> bin <= 1;) {
		struct heap_segment *next;
		for (struct heap_segment *segment = bins[bin]; segment != NULL; segment = next) {
			next = segment->next;
			if (idle <= least && (least != 0 || segment->free != ~(uint64_t)0))
				continue;
			if (segment->free == ~(uint64_t)0)
				release_segment(segment);
			else
				purge_segment(segment, shortest);
		}
		if (idle <= least && least != 0)
			break;
	}
	return idle < before || segments < segments_before;
}

/* ---- Spans ------------------------------------------------------------------------------------------------------- */

/* The first of `count` free units in a row at a multiple of `align`, or HEAP_UNITS. */
static unsigned find(uint64_t free, unsigned count, unsigned align)
{
	/* Only a page of one unit can do with what the segment's own data leave of the first one. */
	if (count > 1 || align > 1)
		free &= ~(uint64_t)1;
	for (unsigned have = 1; have < count;) {
		unsigned shift = count - have < have ? count - have : have;
		free &= free >> shift;
		have += shift;
	}
	if (align > 1)
		free &= ~(uint64_t)0 / (((uint64_t)1 << align) - 1);
	return free == 0 ? HEAP_UNITS : (unsigned)__builtin_ctzll(free);
}

static struct heap_segment *choose(unsigned count, unsigned align, unsigned *first)
{
	unsigned bin = 31 - (unsigned)__builtin_clz(count);
	unsigned tries = TRIES;
	for (; bin < BINS; bin++) {
		for (struct heap_segment *segment = bins[bin]; segment != NULL; segment = segment->next) {
			*first = find(segment->free, count, align);
			if (*first != HEAP_UNITS)
				return segment;
			if (--tries == 0) {
				/* The next lists hold runs that are long enough for sure, but for the alignment's sake. */
				tries = TRIES;
				break;
			}
		}
	}
	return NULL;
}

/* With the lock held and the units free: makes them a span. */
static int occupy(struct heap_segment *segment, unsigned first, unsigned count)
{
	uint64_t units = run(first, count);
	int error = (segment->absent & units) != 0 ? commit(segment, first, count) : 0;
	if (error < 0)
		return error;
	size_t held = holding(segment, units);
	idle -= held;
	asked(count - held);
	used += count;
	if (used > peak)
		peak = used;
	segment->free &= ~units;
	settle(segment);
	return 0;
}

struct heap_segment *__crt_heap_span_take(unsigned count, unsigned align, enum heap_kind kind, unsigned *first, uint64_t *dirty)
{
	__crt_lock(&lock);
	struct heap_segment *segment = choose(count, align, first);
	if (segment == NULL) {
		segment = new_segment();
		if (segment != NULL)
			*first = find(segment->free, count, align);
	}
	if (segment != NULL) {
		if (occupy(segment, *first, count) < 0) {
			settle(segment);
			segment = NULL;
		} else {
			*dirty = segment->dirty;
			segment->units[*first].kind = (uint8_t)kind;
			for (unsigned i = *first; i < *first + count; i++) {
				segment->units[i].head = (uint8_t)*first;
				if (i != *first)
					segment->units[i].kind = HEAP_TAIL;
			}
		}
	}
	__crt_unlock(&lock);
	return segment;
}

/* With the lock held. */
static void vacate(struct heap_segment *segment, unsigned first, unsigned count)
{
	for (unsigned i = first; i < first + count; i++)
		segment->units[i].kind = HEAP_FREE;
	segment->free |= run(first, count);
	segment->dirty |= run(first, count);
	used -= count;
	idle += holding(segment, run(first, count));
	settle(segment);
	size_t limit = keep + used / 4;
	if (idle > limit && idle > patience) {
		(void)purge(limit / 2, PURGE_RUN);
		if (idle > 2 * limit)
			(void)purge(limit, 1);
		/* What was not found now will not be there at the next occasion either. */
		patience = idle + idle / 8;
	}
}

void __crt_heap_span_give(struct heap_segment *segment, unsigned first, unsigned count)
{
	__crt_lock(&lock);
	vacate(segment, first, count);
	__crt_unlock(&lock);
}

int __crt_heap_span_resize(struct heap_segment *segment, unsigned first, unsigned count, unsigned wanted)
{
	int done = 1;
	if (wanted == count)
		return 1;
	__crt_lock(&lock);
	if (wanted < count) {
		vacate(segment, first + wanted, count - wanted);
	} else if (first + wanted > HEAP_UNITS || (~segment->free & run(first + count, wanted - count)) != 0 ||
		occupy(segment, first + count, wanted - count) < 0) {
		done = 0;
	} else {
		for (unsigned i = first + count; i < first + wanted; i++) {
			segment->units[i].head = (uint8_t)first;
			segment->units[i].kind = HEAP_TAIL;
		}
	}
	__crt_unlock(&lock);
	return done;
}

int __crt_heap_span_trim(size_t least)
{
	__crt_lock(&lock);
	int given = purge(least / HEAP_UNIT, 1);
	__crt_unlock(&lock);
	return given;
}

void __crt_heap_each_page(struct crt_heap_cache *owner, void (*visit)(struct heap_page *page, struct crt_heap_cache *argument),
	struct crt_heap_cache *argument)
{
	__crt_lock(&lock);
	for (size_t i = 0; i <= table->mask; i++) {
		if (table->entries[i] <= GONE)
			continue;
		struct heap_segment *segment = (struct heap_segment *)(table->entries[i] - (HEAP_SEGMENT - 1));
		for (unsigned unit = 0; unit < HEAP_UNITS; unit++)
			if ((__atomic_load_n(&segment->units[unit].owner, __ATOMIC_RELAXED) & ~(uintptr_t)HEAP_LONG) == (uintptr_t)owner)
				visit(&segment->pages[unit], argument);
	}
	__crt_unlock(&lock);
}

static void count_segment(struct crt_heap_count *count, struct heap_segment *segment)
{
	count->arena += (size_t)__builtin_popcountll(~segment->absent) * HEAP_UNIT;
	count->idle += holding(segment, segment->free) * HEAP_UNIT;
	/* A run begins at each free unit behind one that is not. */
	count->pieces += (size_t)__builtin_popcountll(segment->free & ~(segment->free << 1));
	for (unsigned unit = 1; unit < HEAP_UNITS; unit++) {
		if (segment->free >> unit & 1)
			continue;
		const struct heap_unit *head = &segment->units[segment->units[unit].head];
		if (head->kind == HEAP_LARGE)
			count->used += HEAP_UNIT;
	}
	for (unsigned unit = 0; unit < HEAP_UNITS; unit++) {
		/* The owner's, who may be changing it. */
		struct heap_page *page = &segment->pages[unit];
		if (__atomic_load_n(&segment->units[unit].owner, __ATOMIC_ACQUIRE) != HEAP_NOBODY)
			count->used += (size_t)(__atomic_load_n(&page->used, __ATOMIC_RELAXED) + __atomic_load_n(&page->bias, __ATOMIC_RELAXED)) *
				__atomic_load_n(&page->size, __ATOMIC_RELAXED);
	}
}

void __crt_heap_span_count(struct crt_heap_count *count)
{
	__crt_lock(&lock);
	for (size_t i = 0; i <= table->mask; i++)
		if (table->entries[i] > GONE)
			count_segment(count, (struct heap_segment *)(table->entries[i] - (HEAP_SEGMENT - 1)));
	__crt_unlock(&lock);
}

void __crt_heap_span_lock(void)
{
	__crt_lock(&lock);
}

void __crt_heap_span_unlock(void)
{
	__crt_unlock(&lock);
}
