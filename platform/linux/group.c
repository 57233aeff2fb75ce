/* SPDX-License-Identifier: MIT */
/* The functions of <grp.h>. Linux only. */
#include <grp.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

#include "plat_entries.h"

/* The members' names are in the fourth field; the pointers to them go behind the line. */
static int fill(void *into, char *fields[], unsigned number, char *buffer, size_t size)
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
	*(struct group *)into = (struct group){fields[0], fields[1], number, members};
	return 0;
}

static struct group entry;
static struct plat_entries entries = { .path = "/etc/group", .count = 4, .fill = fill, .entry = &entry };

static int find(const struct plat_entry_key *key, struct group *into, char *buffer, size_t size, struct group **result)
{
	int error = __plat_entry_find(&entries, key, into, buffer, size);
	*result = error == -1 ? into : NULL;
	return error == -1 ? 0 : error;
}

struct group *getgrnam(const char *name) { return __plat_entry_static(&entries, &(struct plat_entry_key){.name = name}); }
struct group *getgrgid(gid_t group) { return __plat_entry_static(&entries, &(struct plat_entry_key){.number = group}); }

int getgrnam_r(const char *name, struct group *into, char *buffer, size_t size, struct group **result)
{
	return find(&(struct plat_entry_key){.name = name}, into, buffer, size, result);
}

int getgrgid_r(gid_t group, struct group *into, char *buffer, size_t size, struct group **result)
{
	return find(&(struct plat_entry_key){.number = group}, into, buffer, size, result);
}

void endgrent(void) { __plat_entry_end(&entries); }
void setgrent(void) { __plat_entry_end(&entries); }
struct group *getgrent(void) { return __plat_entry_get(&entries); }

int getgrent_r(struct group *into, char *buffer, size_t size, struct group **result)
{
	int error = __plat_entry_get_r(&entries, into, buffer, size);
	*result = error == 0 ? into : NULL;
	return error;
}

int fgetgrent_r(FILE *file, struct group *into, char *buffer, size_t size, struct group **result)
{
	int error = __plat_entry_read(&entries, file, into, buffer, size);
	*result = error == 0 ? into : NULL;
	return error;
}

struct group *fgetgrent(FILE *file)
{
	int error = __plat_entry_next(&entries, file);
	if (error != 0)
		__crt_set_errno(error);
	return error == 0 ? &entry : NULL;
}

int putgrent(const struct group *group, FILE *file)
{
	int good = group != NULL && file != NULL && group->gr_name != NULL && *group->gr_name != 0 && __plat_is_field(group->gr_name) && __plat_is_field(group->gr_passwd);
	for (char **member = good ? group->gr_mem : NULL; good && member != NULL && *member != NULL; member++)
		good = __plat_is_field(*member) && strchr(*member, ',') == NULL;
	if (!good) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	int result = fprintf(file, "%s:%s:%u:", group->gr_name, group->gr_passwd != NULL ? group->gr_passwd : "", group->gr_gid);
	for (char **member = group->gr_mem; result >= 0 && member != NULL && *member != NULL; member++)
		result = fprintf(file, member == group->gr_mem ? "%s" : ",%s", *member);
	return result < 0 || putc('\n', file) == EOF ? -1 : 0;
}

int setgroups(size_t count, const gid_t *groups)
{
	return __crt_result((int)SYS2(setgroups, count, groups));
}
