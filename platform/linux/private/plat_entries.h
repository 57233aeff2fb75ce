/* SPDX-License-Identifier: MIT */
/* Files of lines with fields between colons: /etc/passwd and /etc/group. */
#ifndef PLAT_ENTRIES_H
#define PLAT_ENTRIES_H

#include <stddef.h>
#include <stdio.h>

enum { PLAT_ENTRY_FIELDS = 7 };

/* What a search looks for: a name, or, if that is NULL, a number. */
struct plat_entry_key {
	const char *name;
	unsigned number;
};

/* Reads the next well-formed line with `count` fields, the third of which is a number, into `buffer` and finds its fields. 1: there is one; 0: the end; ERANGE: it
 * does not fit (and was passed over); another error number. */
int __plat_entry_next(FILE *file, int count, char *buffer, size_t size, char *fields[PLAT_ENTRY_FIELDS], unsigned *number);
/* The same for the first line of the file at `path` that the key fits, with -1 instead of 1. */
int __plat_entry_find(const char *path, const struct plat_entry_key *key, int count, char *buffer, size_t size,
	char *fields[PLAT_ENTRY_FIELDS], unsigned *number);

#endif
