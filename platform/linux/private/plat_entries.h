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

/* One of the files, and what the functions without a buffer of the caller's keep. Those are not thread-safe. */
struct plat_entries {
	const char *path;
	/* How many fields a line has; the third is a number. */
	int count;
	/* Makes the entry of a line's fields, which are in `buffer`. 0, or ERANGE if there is no room for more behind them. */
	int (*fill)(void *into, char *fields[], unsigned number, char *buffer, size_t size);
	void *entry;
	char *lines;
	size_t room;
	FILE *all;
};

/* Reads a line without its newline: 1; 0 at the end; ERANGE if it does not fit (and was passed over); or a negative error number. */
int __plat_read_line(FILE *file, char *buffer, size_t size);
/* Whether the text, which may be NULL, can be a field: it must not end before its time. */
int __plat_is_field(const char *text);
/* Finds the first entry that the key fits. -1: it is in *into; 0: there is none; or an error number, ERANGE if `buffer` is too small. */
int __plat_entry_find(const struct plat_entries *entries, const struct plat_entry_key *key, void *into, char *buffer, size_t size);
/* The same in entries->entry; NULL if there is none, or with errno. */
void *__plat_entry_static(struct plat_entries *entries, const struct plat_entry_key *key);
/* The next entry of all of them; NULL at the end, or with errno. */
void *__plat_entry_get(struct plat_entries *entries);
/* The next entry of a file of this form, which the caller has opened: 0, ENOENT at the end, or an error number. After ERANGE the line can be read again. */
int __plat_entry_read(const struct plat_entries *entries, FILE *file, void *into, char *buffer, size_t size);
/* The same into entries->entry, with as much room as it needs. */
int __plat_entry_next(struct plat_entries *entries, FILE *file);
/* __plat_entry_read() of all entries. */
int __plat_entry_get_r(struct plat_entries *entries, void *into, char *buffer, size_t size);
/* The next one is the first again. */
void __plat_entry_end(struct plat_entries *entries);

#endif
