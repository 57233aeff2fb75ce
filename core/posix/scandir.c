/* SPDX-License-Identifier: MIT */
/* scandir(), alphasort(), versionsort(): the entries of a directory as a sorted list. */
#define _GNU_SOURCE 1
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

int alphasort(const struct dirent **a, const struct dirent **b)
{
	return strcoll((*a)->d_name, (*b)->d_name);
}

int versionsort(const struct dirent **a, const struct dirent **b)
{
	return strverscmp((*a)->d_name, (*b)->d_name);
}

/* A copy of the entry behind the list's last one; 0 or an error number. */
static int append(struct dirent ***list, size_t *count, size_t *room, const struct dirent *entry)
{
	if (*count == INT_MAX)
		return EOVERFLOW;
	if (*count == *room) {
		size_t more = *room == 0 ? 16 : *room * 2;
		struct dirent **larger = reallocarray(*list, more, sizeof *larger);
		if (larger == NULL)
			return ENOMEM;
		*list = larger;
		*room = more;
	}
	/* Only as much as is in use. */
	struct dirent *copy = malloc(entry->d_reclen);
	if (copy == NULL)
		return ENOMEM;
	memcpy(copy, entry, entry->d_reclen);
	(*list)[(*count)++] = copy;
	return 0;
}

int scandir(const char *path, struct dirent ***result, int (*choose)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **))
{
	DIR *dir = opendir(path);
	if (dir == NULL)
		return -1;
	int before = errno, error = 0;
	struct dirent **list = NULL;
	size_t count = 0, room = 0;
	while (error == 0) {
		errno = 0;
		const struct dirent *entry = readdir(dir);
		if (entry == NULL) {
			error = errno;
			break;
		}
		if (choose == NULL || choose(entry))
			error = append(&list, &count, &room, entry);
	}
	/* An empty list is memory to free, too. */
	if (error == 0 && list == NULL && (list = malloc(sizeof *list)) == NULL)
		error = ENOMEM;
	(void)closedir(dir);
	if (error != 0) {
		while (count > 0)
			free(list[--count]);
		free(list);
		return __crt_result(-error);
	}
	if (compare != NULL && count > 1)
		qsort(list, count, sizeof *list, (int (*)(const void *, const void *))(void (*)(void))compare);
	__crt_set_errno(before);
	*result = list;
	return (int)count;
}
