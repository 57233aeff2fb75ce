/* SPDX-License-Identifier: MIT */
/* setenv(), unsetenv(), putenv(), clearenv().
 *
 * No memory that getenv() ever gave out is freed, so that a thread may look at a value while another one sets it; and yet nothing
 * is lost: a name that is set again uses its old memory again, and a longer value gets room to grow, so that what a name ever
 * takes is less than four times its longest value. The same goes for our arrays. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "environ.h"
#include "error.h"

/* A string that we made. All guarded by the lock; never freed. */
struct own {
	struct own *next;
	/* What fits into text, its NUL included. */
	size_t room;
	/* "name=value". The last byte of the room is always 0: a reader who meets a half-written text finds an end. */
	char text[];
};

static struct own *owned;
/* How many pointers fit into our newest array. */
static size_t array_room;

/* A string of ours for this name with that much room. */
static struct own *own_string(const char *name, size_t length, size_t room)
{
	struct own *o;
	size_t before = 0;
	for (o = owned; o != NULL; o = o->next) {
		if (!__crt_environ_same(o->text, name, length) || o->text[length] != '=')
			continue;
		if (o->room >= room)
			return o;
		before = o->room > before ? o->room : before;
	}
	if (room < 2 * before)
		room = 2 * before;
	if (room > SIZE_MAX - sizeof *o)
		return NULL;
	o = malloc(sizeof *o + room);
	if (o == NULL)
		return NULL;
	o->room = room;
	o->text[room - 1] = '\0';
	o->next = owned;
	owned = o;
	return o;
}

/* Adds an entry whose name is not there yet. 0, or -1. */
static int append(char *entry)
{
	size_t count = 0;
	if (__environ != NULL)
		while (__environ[count] != NULL)
			count++;
	if (__environ != __crt_environ_array || count + 2 > array_room) {
		char **now = __crt_environ_array;
		if (count + 2 > array_room) {
			size_t room = 2 * count + 16;
			if (room > SIZE_MAX / sizeof *now || (now = malloc(room * sizeof *now)) == NULL)
				return -1;
			__crt_environ_array = now;
			array_room = room;
		}
		for (size_t i = 0; i < count; i++)
			now[i] = __environ[i];
		now[count] = NULL;
		__environ = now;
	}
	/* In this order, for who walks the array without the lock. */
	__atomic_store_n(&__environ[count + 1], NULL, __ATOMIC_RELEASE);
	__atomic_store_n(&__environ[count], entry, __ATOMIC_RELEASE);
	return 0;
}

/* Takes every entry of this name out. */
static void drop(const char *name, size_t length)
{
	char **place;
	while ((place = __crt_environ_find(name, length)) != NULL)
		do
			place[0] = place[1];
		while (*place++ != NULL);
}

/* Leaves the lock after a change. */
static void changed(void)
{
	__atomic_store_n(&__crt_environ_changes, __crt_environ_changes + 1, __ATOMIC_RELEASE);
	__crt_unlock(&__crt_environ_lock);
}

static int bad_name(const char *name)
{
	if (name != NULL && *name != '\0' && name[__crt_name_length(name)] == '\0')
		return 0;
	__crt_set_errno(EINVAL);
	return 1;
}

int setenv(const char *name, const char *value, int replace)
{
	if (bad_name(name))
		return -1;
	size_t length = strlen(name), size = strlen(value) + 1;
	int result = 0;
	__crt_lock(&__crt_environ_lock);
	char **place = __crt_environ_find(name, length);
	if (place == NULL || replace) {
		struct own *o = own_string(name, length, length + 1 + size);
		if (o != NULL) {
			/* `value` may be a part of the very string. */
			memmove(o->text + length + 1, value, size);
			memcpy(o->text, name, length);
			o->text[length] = '=';
			if (place != NULL)
				*place = o->text;
			else
				result = append(o->text);
			if (result == 0)
				PLAT_ENVIRONMENT_CHANGED(name, length, o->text + length + 1);
		} else {
			result = -1;
		}
	}
	changed();
	if (result < 0)
		__crt_set_errno(ENOMEM);
	return result;
}

int unsetenv(const char *name)
{
	if (bad_name(name))
		return -1;
	__crt_lock(&__crt_environ_lock);
	drop(name, strlen(name));
	PLAT_ENVIRONMENT_CHANGED(name, strlen(name), NULL);
	changed();
	return 0;
}

int putenv(char *entry)
{
	size_t length = __crt_name_length(entry);
	if (length == 0) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	int result = 0;
	__crt_lock(&__crt_environ_lock);
	char **place = __crt_environ_find(entry, length);
	if (entry[length] == '\0')
		drop(entry, length);
	else if (place != NULL)
		*place = entry;
	else
		result = append(entry);
	if (result == 0)
		PLAT_ENVIRONMENT_CHANGED(entry, length, entry[length] != '\0' ? entry + length + 1 : NULL);
	changed();
	if (result < 0)
		__crt_set_errno(ENOMEM);
	return result;
}

int clearenv(void)
{
	static char *none[1];
	__crt_lock(&__crt_environ_lock);
	for (char **place = __environ; place != NULL && *place != NULL; place++)
		PLAT_ENVIRONMENT_CHANGED(*place, __crt_name_length(*place), NULL);
	/* An own empty array: nobody's strings are touched. */
	__environ = none;
	changed();
	return 0;
}
