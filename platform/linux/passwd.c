/* SPDX-License-Identifier: MIT */
/* The functions of <pwd.h>. Linux only. */
#include <pwd.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

#include "plat_entries.h"

static const char path[] = "/etc/passwd";
/* Of the functions without a buffer of the caller's. They are not thread-safe. */
static struct passwd entry;
static char *lines;
static size_t room;
static FILE *all;

static int fill(struct passwd *into, char *fields[], unsigned number, char *buffer, size_t size)
{
	char *end;
	(void)buffer;
	(void)size;
	*into = (struct passwd){fields[0], fields[1], number, (unsigned)strtoull(fields[3], &end, 10), fields[4], fields[5], fields[6]};
	return 0;
}

static int find(const struct plat_entry_key *key, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	*result = NULL;
	int error = __plat_entry_find(path, key, 7, buffer, size, fields, &number);
	if (error != -1)
		return error;
	error = fill(into, fields, number, buffer, size);
	if (error == 0)
		*result = into;
	return error;
}

/* Another, larger buffer; nonzero if there is one. */
static int grow(void)
{
	size_t more = room == 0 ? 1024 : room * 2;
	char *larger = realloc(lines, more);
	if (larger == NULL)
		return 0;
	lines = larger;
	room = more;
	return 1;
}

static struct passwd *find_static(const struct plat_entry_key *key)
{
	struct passwd *result;
	int error = ERANGE;
	while (error == ERANGE) {
		if (lines == NULL && !grow())
			return NULL;
		error = find(key, &entry, lines, room, &result);
		if (error == ERANGE && !grow())
			return NULL;
	}
	if (error != 0)
		__crt_set_errno(error);
	return result;
}

struct passwd *getpwnam(const char *name) { return find_static(&(struct plat_entry_key){.name = name}); }
struct passwd *getpwuid(uid_t user) { return find_static(&(struct plat_entry_key){.number = user}); }

int getpwnam_r(const char *name, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	return find(&(struct plat_entry_key){.name = name}, into, buffer, size, result);
}

int getpwuid_r(uid_t user, struct passwd *into, char *buffer, size_t size, struct passwd **result)
{
	return find(&(struct plat_entry_key){.number = user}, into, buffer, size, result);
}

void endpwent(void)
{
	if (all != NULL)
		fclose(all);
	all = NULL;
}

void setpwent(void) { endpwent(); }

struct passwd *getpwent(void)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	if (all == NULL && (all = fopen(path, "re")) == NULL)
		return NULL;
	for (;;) {
		if (lines == NULL && !grow())
			return NULL;
		long long before = ftello(all);
		int result = __plat_entry_next(all, 7, lines, room, fields, &number);
		if (result == 1)
			result = fill(&entry, fields, number, lines, room) == 0 ? 1 : ERANGE;
		if (result == 1)
			return &entry;
		if (result != ERANGE)
			return NULL;
		/* The line did not fit: again, with more room. */
		if (!grow() || fseeko(all, before, SEEK_SET) < 0)
			return NULL;
	}
}
