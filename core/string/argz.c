/* SPDX-License-Identifier: MIT */
/* Vectors of strings in one block (<argz.h>). */
#include <argz.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Makes room for `size` bytes at `place`; the address of the room, or NULL. */
static char *open_gap(char **argz, size_t *total, size_t place, size_t size)
{
	if (size > SIZE_MAX - *total)
		return NULL;
	char *moved = realloc(*argz, *total + size);
	if (moved == NULL)
		return NULL;
	memmove(moved + place + size, moved + place, *total - place);
	*argz = moved;
	*total += size;
	return moved + place;
}

error_t argz_create(char *const argv[], char **restrict argz, size_t *restrict size)
{
	char *made = NULL;
	size_t total = 0;
	for (size_t i = 0; argv[i] != NULL; i++) {
		if (argz_add(&made, &total, argv[i]) != 0) {
			free(made);
			return ENOMEM;
		}
	}
	*argz = made;
	*size = total;
	return 0;
}

error_t argz_create_sep(const char *restrict text, int separator, char **restrict argz, size_t *restrict size)
{
	*argz = NULL;
	*size = 0;
	return argz_add_sep(argz, size, text, separator);
}

size_t argz_count(const char *argz, size_t size)
{
	size_t count = 0;
	for (const char *entry = NULL; (entry = argz_next(argz, size, entry)) != NULL;)
		count++;
	return count;
}

void argz_extract(const char *restrict argz, size_t size, char **restrict argv)
{
	for (char *entry = NULL; (entry = argz_next(argz, size, entry)) != NULL;)
		*argv++ = entry;
	*argv = NULL;
}

void argz_stringify(char *argz, size_t size, int separator)
{
	for (size_t i = 0; i + 1 < size; i++)
		if (argz[i] == '\0')
			argz[i] = (char)separator;
}

error_t argz_append(char **restrict argz, size_t *restrict size, const char *restrict more, size_t more_size)
{
	if (more_size == 0)
		return 0;
	char *room = open_gap(argz, size, *size, more_size);
	if (room == NULL)
		return ENOMEM;
	memcpy(room, more, more_size);
	return 0;
}

error_t argz_add(char **restrict argz, size_t *restrict size, const char *restrict text)
{
	return argz_append(argz, size, text, strlen(text) + 1);
}

error_t argz_add_sep(char **restrict argz, size_t *restrict size, const char *restrict text, int separator)
{
	size_t length = strlen(text) + 1, used = 0;
	if (*text == '\0')
		return 0;
	char *room = open_gap(argz, size, *size, length);
	if (room == NULL)
		return ENOMEM;
	for (const char *from = text; *from != '\0'; from++) {
		char c = *from == (char)separator ? '\0' : *from;
		/* No empty part at the start, nor behind another separator. */
		if (c != '\0' || (used > 0 && room[used - 1] != '\0'))
			room[used++] = c;
	}
	/* But one at the end, as glibc has it. */
	room[used++] = '\0';
	*size -= length - used;
	return 0;
}

void argz_delete(char **restrict argz, size_t *restrict size, char *restrict entry)
{
	if (entry == NULL)
		return;
	size_t length = strlen(entry) + 1;
	*size -= length;
	memmove(entry, entry + length, *size - (size_t)(entry - *argz));
	if (*size == 0) {
		free(*argz);
		*argz = NULL;
	}
}

error_t argz_insert(char **restrict argz, size_t *restrict size, char *restrict before, const char *restrict entry)
{
	if (before == NULL)
		return argz_add(argz, size, entry);
	if (before < *argz || before >= *argz + *size)
		return EINVAL;
	while (before > *argz && before[-1] != '\0')
		before--;
	size_t length = strlen(entry) + 1;
	char *room = open_gap(argz, size, (size_t)(before - *argz), length);
	if (room == NULL)
		return ENOMEM;
	memcpy(room, entry, length);
	return 0;
}

error_t argz_replace(char **restrict argz, size_t *restrict size, const char *restrict what, const char *restrict by, unsigned *restrict count)
{
	size_t what_length = strlen(what), by_length = strlen(by), total = 0;
	unsigned replaced = 0;
	char *made = NULL;
	if (what_length == 0)
		return 0;
	for (char *entry = NULL; (entry = argz_next(*argz, *size, entry)) != NULL;) {
		const char *from = entry;
		for (const char *hit; (hit = strstr(from, what)) != NULL; from = hit + what_length, replaced++)
			if (argz_append(&made, &total, from, (size_t)(hit - from)) != 0 || argz_append(&made, &total, by, by_length) != 0)
				goto fail;
		if (argz_add(&made, &total, from) != 0)
			goto fail;
	}
	if (replaced == 0) {
		free(made);
		return 0;
	}
	free(*argz);
	*argz = made;
	*size = total;
	if (count != NULL)
		*count += replaced;
	return 0;
fail:
	free(made);
	return ENOMEM;
}

char *argz_next(const char *restrict argz, size_t size, const char *restrict entry)
{
	const char *next = entry == NULL ? argz : entry + strlen(entry) + 1;
	return size == 0 || next >= argz + size ? NULL : (char *)(uintptr_t)next;
}
