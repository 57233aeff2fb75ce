/* SPDX-License-Identifier: MIT */
/* The names that tm_zone and tzname point to. They must stay as long as anybody may hold a struct tm, which is for ever; so each
 * text is kept once, in a buffer that serves any ordinary program, then in pages of their own. */
#include "calendar.h"
#include "zone.h"
#include "crt_platform.h"

/* One stretch of memory with strings, each ended by its NUL. */
struct pool {
	struct pool *next;
	char *text;
	size_t used, size;
};

static char room[480];
static struct pool first = { .text = room, .size = sizeof room };
/* The newest pool. Guarded by the zone's lock for writers; a pool is only added when it is whole, so readers need none. */
static struct pool *newest = &first;

static const char *find(const struct pool *pool, const char *text, size_t length)
{
	/* The blocks of TZif files hold NULs themselves: any place where the bytes stand will do. */
	for (size_t i = 0; i + length < pool->used; i++) {
		size_t same = 0;
		while (same < length && pool->text[i + same] == text[same])
			same++;
		if (same == length && pool->text[i + length] == '\0')
			return pool->text + i;
	}
	return NULL;
}

const char *__crt_zone_intern(const char *text, size_t length)
{
	const char *found;
	for (struct pool *pool = newest; pool != NULL; pool = pool->next)
		if ((found = find(pool, text, length)) != NULL)
			return found;
	struct pool *pool = newest;
	if (pool->size - pool->used <= length) {
		void *fresh;
		size_t size = __plat_system.map_granule;
		if (size - sizeof *pool <= length || __plat_mem_map(size, 0, &fresh) < 0)
			return NULL;
		pool = fresh;
		pool->text = (char *)(pool + 1);
		pool->size = size - sizeof *pool;
		pool->next = newest;
		__atomic_store_n(&newest, pool, __ATOMIC_RELEASE);
	}
	char *copy = pool->text + pool->used;
	for (size_t i = 0; i < length; i++)
		copy[i] = text[i];
	copy[length] = '\0';
	pool->used += length + 1;
	return copy;
}

int __crt_zone_name_known(const char *name)
{
	uintptr_t at = (uintptr_t)name;
	/* Its end is the empty name that strptime() gives an offset. */
	if (at - (uintptr_t)__crt_utc <= 3)
		return 1;
	for (const struct pool *pool = __atomic_load_n(&newest, __ATOMIC_ACQUIRE); pool != NULL; pool = pool->next)
		if (at - (uintptr_t)pool->text < pool->size)
			return 1;
	return 0;
}
