/* SPDX-License-Identifier: MIT */
/* getgrouplist() and initgroups(): the groups of a user, from /etc/group. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

/* The third field of a line "name:password:number:members", if the user is one of the members; else nonzero. */
static int group_of(char *line, const char *user, gid_t *group)
{
	char *rest = line, *member, *end;
	(void)strsep(&rest, ":");
	(void)strsep(&rest, ":");
	const char *number = strsep(&rest, ":");
	if (rest == NULL)
		return -1;
	unsigned long value = strtoul(number, &end, 10);
	if (end == number || *end != 0 || value > 0xffffffff)
		return -1;
	rest[strcspn(rest, "\n")] = 0;
	while ((member = strsep(&rest, ",")) != NULL) {
		if (strcmp(member, user) == 0) {
			*group = (gid_t)value;
			return 0;
		}
	}
	return -1;
}

int getgrouplist(const char *user, gid_t first, gid_t *groups, int *count)
{
	int room = *count, total = 0;
	FILE *file = fopen("/etc/group", "re");
	char *line = NULL;
	size_t size = 0;
	gid_t group = first;
	do {
		/* The first one may be in the file, too. */
		if (total > 0 && group == first)
			continue;
		if (total < room)
			groups[total] = group;
		total++;
		while (file != NULL && getline(&line, &size, file) > 0)
			if (group_of(line, user, &group) == 0)
				goto another;
		break;
	another:;
	} while (1);
	if (file != NULL)
		fclose(file);
	free(line);
	*count = total;
	return total > room ? -1 : total;
}

int initgroups(const char *user, gid_t group)
{
	gid_t few[64], *groups = few;
	int count = 64;
	if (getgrouplist(user, group, few, &count) < 0) {
		groups = malloc((size_t)count * sizeof *groups);
		if (groups == NULL)
			return -1;
		/* The file may have grown meanwhile. */
		int room = count;
		if (getgrouplist(user, group, groups, &count) < 0)
			count = room;
	}
	int result = setgroups((size_t)count, groups);
	if (groups != few)
		free(groups);
	return result;
}
