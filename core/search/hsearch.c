/* SPDX-License-Identifier: MIT */
/* hcreate(), hsearch(), hdestroy() and their _r forms: a hash table that grows, open addressing over pointers to the entries, so
 * that an ENTRY once returned stays where it is. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

struct slot {
	ENTRY *entry;
	uint64_t hash;
};

struct __crt_hash {
	struct slot *slots;
	/* A power of two, less one. */
	size_t mask;
	size_t used;
};

static struct hsearch_data shared;

static uint64_t hash_of(const char *key)
{
	/* FNV-1a, and a multiplication that carries its high bits down. */
	uint64_t h = UINT64_C(0xcbf29ce484222325);
	for (; *key != '\0'; key++)
		h = (h ^ (unsigned char)*key) * UINT64_C(0x100000001b3);
	h *= UINT64_C(0x9e3779b97f4a7c15);
	return h ^ h >> 32;
}

/* The slot of the key, or the free one where it belongs. */
static struct slot *find(const struct __crt_hash *table, const char *key, uint64_t hash)
{
	for (size_t i = (size_t)hash;; i++) {
		struct slot *slot = &table->slots[i & table->mask];
		if (slot->entry == NULL || (slot->hash == hash && strcmp(slot->entry->key, key) == 0))
			return slot;
	}
}

/* Makes room for twice the entries. */
static int grow(struct __crt_hash *table)
{
	size_t size = 2 * (table->mask + 1);
	struct slot *slots = calloc(size, sizeof *slots);
	if (slots == NULL)
		return 0;
	for (size_t i = 0; i <= table->mask; i++) {
		struct slot *slot = &table->slots[i];
		if (slot->entry == NULL)
			continue;
		size_t place = (size_t)slot->hash & (size - 1);
		while (slots[place].entry != NULL)
			place = (place + 1) & (size - 1);
		slots[place] = *slot;
	}
	free(table->slots);
	table->slots = slots;
	table->mask = size - 1;
	return 1;
}

int hcreate_r(size_t count, struct hsearch_data *table)
{
	if (table == NULL) {
		__crt_set_errno(EINVAL);
		return 0;
	}
	/* Made already: 0, and errno says nothing new. */
	if (table->__table != NULL)
		return 0;
	size_t size = 8;
	while (size / 4 * 3 < count) {
		if (size > SIZE_MAX / 4 / sizeof(struct slot)) {
			__crt_set_errno(ENOMEM);
			return 0;
		}
		size *= 2;
	}
	struct __crt_hash *made = malloc(sizeof *made);
	struct slot *slots = calloc(size, sizeof *slots);
	if (made == NULL || slots == NULL) {
		free(made);
		free(slots);
		__crt_set_errno(ENOMEM);
		return 0;
	}
	*made = (struct __crt_hash){ .slots = slots, .mask = size - 1 };
	table->__table = made;
	return 1;
}

void hdestroy_r(struct hsearch_data *table)
{
	if (table == NULL || table->__table == NULL)
		return;
	struct __crt_hash *made = table->__table;
	for (size_t i = 0; i <= made->mask; i++)
		free(made->slots[i].entry);
	free(made->slots);
	free(made);
	table->__table = NULL;
}

int hsearch_r(ENTRY item, ACTION action, ENTRY **result, struct hsearch_data *table)
{
	struct __crt_hash *made = table->__table;
	*result = NULL;
	if (made == NULL) {
		__crt_set_errno(action == FIND ? ESRCH : ENOMEM);
		return 0;
	}
	uint64_t hash = hash_of(item.key);
	struct slot *slot = find(made, item.key, hash);
	if (slot->entry != NULL) {
		*result = slot->entry;
		return 1;
	}
	if (action == FIND) {
		__crt_set_errno(ESRCH);
		return 0;
	}
	/* At least a quarter stays free: searches end. */
	if (made->used >= (made->mask + 1) / 4 * 3) {
		if (!grow(made)) {
			__crt_set_errno(ENOMEM);
			return 0;
		}
		slot = find(made, item.key, hash);
	}
	ENTRY *entry = malloc(sizeof *entry);
	if (entry == NULL) {
		__crt_set_errno(ENOMEM);
		return 0;
	}
	*entry = item;
	*slot = (struct slot){ entry, hash };
	made->used++;
	*result = entry;
	return 1;
}

int hcreate(size_t count)
{
	return hcreate_r(count, &shared);
}

void hdestroy(void)
{
	hdestroy_r(&shared);
}

ENTRY *hsearch(ENTRY item, ACTION action)
{
	ENTRY *result;
	(void)hsearch_r(item, action, &result, &shared);
	return result;
}
