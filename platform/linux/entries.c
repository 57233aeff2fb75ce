/* SPDX-License-Identifier: MIT */
/* Reads /etc/passwd and /etc/group. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

#include "plat_entries.h"

/* A number without a sign and nothing behind it. */
static int parse_number(const char *text, unsigned *number)
{
	char *end;
	if (*text < '0' || *text > '9')
		return 0;
	unsigned long long value = strtoull(text, &end, 10);
	*number = (unsigned)value;
	return *end == 0 && value <= 0xffffffff;
}

int __plat_read_line(FILE *file, char *buffer, size_t size)
{
	size_t length = 0;
	int fits = 1, byte;
	while ((byte = getc(file)) != EOF && byte != '\n') {
		if (length + 1 < size)
			buffer[length++] = (char)byte;
		else
			fits = 0;
	}
	if (byte == EOF && length == 0 && fits)
		return ferror(file) ? -errno : 0;
	if (!fits || size == 0)
		return ERANGE;
	buffer[length] = '\0';
	return 1;
}

int __plat_is_field(const char *text)
{
	return text == NULL || strpbrk(text, ":\n") == NULL;
}

/* Reads the next well-formed line with `count` fields into `buffer` and finds its fields. 1: there is one; 0: the end; ERANGE: it does not fit (and was
 * passed over); or a negative error number. */
static int read_line(FILE *file, int count, char *buffer, size_t size, char *fields[PLAT_ENTRY_FIELDS], unsigned *number)
{
	for (;;) {
		int result = __plat_read_line(file, buffer, size), found = 0;
		if (result != 1)
			return result;
		char *rest = buffer;
		while (found < count && rest != NULL)
			fields[found++] = strsep(&rest, ":");
		/* Lines that are something else, such as comments and NIS's, are passed over. */
		if (found == count && rest == NULL && *fields[0] != 0 && *fields[0] != '#' && parse_number(fields[2], number))
			return 1;
	}
}

int __plat_entry_find(const struct plat_entries *entries, const struct plat_entry_key *key, void *into, char *buffer, size_t size)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	FILE *file = fopen(entries->path, "re");
	if (file == NULL)
		return errno;
	int result;
	do
		result = read_line(file, entries->count, buffer, size, fields, &number);
	while (result == 1 && (key->name != NULL ? strcmp(key->name, fields[0]) != 0 : key->number != number));
	fclose(file);
	if (result != 1)
		return result < 0 ? -result : result;
	int error = entries->fill(into, fields, number, buffer, size);
	return error == 0 ? -1 : error;
}

/* Another, larger buffer; nonzero if there is one. */
static int grow(struct plat_entries *entries)
{
	size_t more = entries->room == 0 ? 1024 : entries->room * 2;
	char *larger = realloc(entries->lines, more);
	if (larger == NULL)
		return 0;
	entries->lines = larger;
	entries->room = more;
	return 1;
}

void *__plat_entry_static(struct plat_entries *entries, const struct plat_entry_key *key)
{
	int error = ERANGE;
	while (error == ERANGE) {
		if (entries->lines == NULL && !grow(entries))
			return NULL;
		error = __plat_entry_find(entries, key, entries->entry, entries->lines, entries->room);
		if (error == ERANGE && !grow(entries))
			return NULL;
	}
	if (error > 0)
		__crt_set_errno(error);
	return error == -1 ? entries->entry : NULL;
}

void __plat_entry_end(struct plat_entries *entries)
{
	if (entries->all != NULL)
		fclose(entries->all);
	entries->all = NULL;
}

int __plat_entry_read(const struct plat_entries *entries, FILE *file, void *into, char *buffer, size_t size)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	off_t before = ftello(file);
	int result = read_line(file, entries->count, buffer, size, fields, &number);
	if (result == 1)
		result = entries->fill(into, fields, number, buffer, size);
	else if (result == 0)
		return ENOENT;
	if (result == ERANGE && before >= 0)
		(void)fseeko(file, before, SEEK_SET);
	return result < 0 ? -result : result;
}

int __plat_entry_get_r(struct plat_entries *entries, void *into, char *buffer, size_t size)
{
	if (entries->all == NULL && (entries->all = fopen(entries->path, "re")) == NULL)
		return errno;
	return __plat_entry_read(entries, entries->all, into, buffer, size);
}

int __plat_entry_next(struct plat_entries *entries, FILE *file)
{
	for (;;) {
		int error = entries->lines == NULL ? ERANGE : __plat_entry_read(entries, file, entries->entry, entries->lines, entries->room);
		/* A long line that cannot be read again is lost. */
		if (error != ERANGE || (entries->lines != NULL && ftello(file) < 0))
			return error;
		if (!grow(entries))
			return ENOMEM;
	}
}

void *__plat_entry_get(struct plat_entries *entries)
{
	if (entries->all == NULL && (entries->all = fopen(entries->path, "re")) == NULL)
		return NULL;
	int error = __plat_entry_next(entries, entries->all);
	/* The end leaves errno alone. */
	if (error != 0 && error != ENOENT)
		__crt_set_errno(error);
	return error == 0 ? entries->entry : NULL;
}
