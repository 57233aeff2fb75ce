/* SPDX-License-Identifier: MIT */
/* _wenviron: the environment in UTF-16, made again whenever the program looks and something has changed.
 *
 * The array is the same until it must grow, and what a program has seen of it is never freed: it may keep the pointers. */
#include <stdlib.h>
#include <string.h>

#include "environ.h"
#include "private/ms_wide.h"

static wchar_t **wide;
/* What the entries were made from, and how many both arrays have room for, with the NULL. */
static char **from;
static size_t room;
static struct crt_lock lock;

static int grow(size_t count)
{
	size_t larger = room * 2 > count ? room * 2 : count;
	wchar_t **new_wide = calloc(larger, sizeof *new_wide);
	char **new_from = calloc(larger, sizeof *new_from);
	if (new_wide == NULL || new_from == NULL) {
		free(new_wide);
		free(new_from);
		return 0;
	}
	for (size_t i = 0; i < room; i++) {
		new_wide[i] = wide[i];
		new_from[i] = from[i];
	}
	free(from);
	wide = new_wide;
	from = new_from;
	room = larger;
	return 1;
}

static void refresh(void)
{
	static char *none[1];
	__crt_lock(&__crt_environ_lock);
	char **now = __environ != NULL ? __environ : none;
	size_t count = 0;
	while (now[count] != NULL)
		count++;
	if (count + 1 > room && !grow(count + 1))
		count = room != 0 ? room - 1 : 0;
	for (size_t i = 0; i < count; i++) {
		if (from[i] != NULL && strcmp(from[i], now[i]) == 0)
			continue;
		char *copy = strdup(now[i]);
		wchar_t *text = ms_wide_into(NULL, 0, now[i]);
		if (copy == NULL || text == NULL) {
			/* Without memory the entry stays as it was. */
			free(copy);
			free(text);
			if (from[i] != NULL)
				continue;
			count = i;
			break;
		}
		free(from[i]);
		from[i] = copy;
		wide[i] = text;
	}
	if (room != 0) {
		for (size_t i = count; i < room; i++) {
			free(from[i]);
			from[i] = NULL;
			wide[i] = NULL;
		}
	}
	__crt_unlock(&__crt_environ_lock);
}

wchar_t ***__p__wenviron(void)
{
	__crt_lock(&lock);
	refresh();
	__crt_unlock(&lock);
	return &wide;
}
