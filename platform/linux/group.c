/* SPDX-License-Identifier: MIT */
/* The functions of <grp.h>. Linux only. */
#include <grp.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

#include "plat_entries.h"

static const char path[] = "/etc/group";
/* Of the functions without a buffer of the caller's. They are not thread-safe. */
static struct group entry;
static char *lines;
static size_t room;
static FILE *all;

/* The members' names are in the fourth field; the pointers to them go behind the line. */
static int fill(struct group *into, char *fields[], unsigned number, char *buffer, size_t size)
{
	char *rest = fields[3];
	size_t used = (size_t)(rest + strlen(rest) + 1 - buffer);
	size_t pad = -(uintptr_t)(buffer + used) % sizeof(char *);
	char **members = (char **)(void *)(buffer + used + pad);
	size_t limit = used + pad < size ? (size - used - pad) / sizeof(char *) : 0;
	size_t count = 0;
	char *member;
	while ((member = strsep(&rest, ",")) != NULL) {
		if (*member == 0)
			continue;
		if (count + 1 >= limit)
			return ERANGE;
		members[count++] = member;
	}
	if (count >= limit)
		return ERANGE;
	members[count] = NULL;
	*into = (struct group){fields[0], fields[1], number, members};
	return 0;
}

static int find(const struct plat_entry_key *key, struct group *into, char *buffer, size_t size, struct group **result)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	*result = NULL;
	int error = __plat_entry_find(path, key, 4, buffer, size, fields, &number);
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

static struct group *find_static(const struct plat_entry_key *key)
{
	struct group *result;
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

struct group *getgrnam(const char *name) { return find_static(&(struct plat_entry_key){.name = name}); }
struct group *getgrgid(gid_t group) { return find_static(&(struct plat_entry_key){.number = group}); }

int getgrnam_r(const char *name, struct group *into, char *buffer, size_t size, struct group **result)
{
	return find(&(struct plat_entry_key){.name = name}, into, buffer, size, result);
}

int getgrgid_r(gid_t group, struct group *into, char *buffer, size_t size, struct group **result)
{
	return find(&(struct plat_entry_key){.number = group}, into, buffer, size, result);
}

void endgrent(void)
{
	if (all != NULL)
		fclose(all);
	all = NULL;
}

void setgrent(void) { endgrent(); }

struct group *getgrent(void)
{
	char *fields[PLAT_ENTRY_FIELDS];
	unsigned number;
	if (all == NULL && (all = fopen(path, "re")) == NULL)
		return NULL;
	for (;;) {
		if (lines == NULL && !grow())
			return NULL;
		long long before = ftello(all);
		int result = __plat_entry_next(all, 4, lines, room, fields, &number);
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

int setgroups(size_t count, const gid_t *groups)
{
	return __crt_result((int)SYS2(setgroups, count, groups));
}
