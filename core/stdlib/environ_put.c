/* SPDX-License-Identifier: MIT */
/* Changing the environment: the array is copied before the first change, and strings that the library made are freed when they are replaced,
 * so that setting one variable again and again costs no memory. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "environ.h"

/* Our copy of the array, with room for `room` entries and the NULL. Guarded, as the rest, by __crt_environ_lock. */
static char **copy;
static size_t room;
/* The strings in it that the library made. */
static char **owned;
static size_t owned_count, owned_room;

size_t __crt_environ_name(const char *name)
{
	if (name == NULL || strchr(name, '=') != NULL)
		return 0;
	return strlen(name);
}

static void forget(char *entry)
{
	for (size_t i = 0; i < owned_count; i++) {
		if (owned[i] == entry) {
			owned[i] = owned[--owned_count];
			free(entry);
			return;
		}
	}
}

static int make_room(size_t count)
{
	if (__environ == copy && copy != NULL && count <= room)
		return 0;
	size_t wanted = room;
	while (wanted < count)
		wanted = wanted == 0 ? count + 16 : wanted * 2;
	char **bigger = malloc((wanted + 1) * sizeof *bigger);
	if (bigger == NULL)
		return -ENOMEM;
	size_t used = 0;
	for (; __environ != NULL && __environ[used] != NULL; used++)
		bigger[used] = __environ[used];
	bigger[used] = NULL;
	free(copy);
	__environ = copy = bigger;
	room = wanted;
	return 0;
}

int __crt_environ_put(const char *name, size_t length, char *entry, int is_owned)
{
	char *old;
	int result = 0;
	__crt_lock(&__crt_environ_lock);
	size_t count = 0;
	while (__environ != NULL && __environ[count] != NULL)
		count++;
	size_t at = __crt_environ_find(name, length, &old);
	if (entry == NULL) {
		/* Every entry of that name goes, should there be several. */
		for (; old != NULL; at = __crt_environ_find(name, length, &old)) {
			for (size_t i = at; __environ[i] != NULL; i++)
				__environ[i] = __environ[i + 1];
			forget(old);
		}
		goto end;
	}
	if (is_owned && owned_count == owned_room) {
		size_t wanted = owned_room == 0 ? 16 : owned_room * 2;
		char **bigger = realloc(owned, wanted * sizeof *bigger);
		if (bigger == NULL) {
			result = -ENOMEM;
			goto end;
		}
		owned = bigger;
		owned_room = wanted;
	}
	if (old == NULL) {
		result = make_room(count + 1);
		if (result < 0)
			goto end;
		at = count;
		__environ[at + 1] = NULL;
	}
	__environ[at] = entry;
	if (old != NULL && old != entry)
		forget(old);
	if (is_owned)
		owned[owned_count++] = entry;
end:
	__crt_unlock(&__crt_environ_lock);
	return result;
}
