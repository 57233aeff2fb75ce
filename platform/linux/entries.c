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

int __plat_entry_next(FILE *file, int count, char *buffer, size_t size, char *fields[PLAT_ENTRY_FIELDS], unsigned *number)
{
	for (;;) {
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
		buffer[length] = 0;
		int found = 0;
		char *rest = buffer;
		while (found < count && rest != NULL)
			fields[found++] = strsep(&rest, ":");
		/* Lines that are something else, such as comments and NIS's, are passed over. */
		if (found == count && rest == NULL && *fields[0] != 0 && *fields[0] != '#' && parse_number(fields[2], number))
			return 1;
	}
}

int __plat_entry_find(const char *path, const struct plat_entry_key *key, int count, char *buffer, size_t size,
	char *fields[PLAT_ENTRY_FIELDS], unsigned *number)
{
	FILE *file = fopen(path, "re");
	if (file == NULL)
		return errno;
	int result;
	do
		result = __plat_entry_next(file, count, buffer, size, fields, number);
	while (result == 1 && (key->name != NULL ? strcmp(key->name, fields[0]) != 0 : key->number != *number));
	fclose(file);
	return result == 1 ? -1 : result < 0 ? -result : result;
}
