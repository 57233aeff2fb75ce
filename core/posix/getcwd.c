/* SPDX-License-Identifier: MIT */
/* getcwd(): the current directory's path; into memory of its own if there is no buffer, as much as it needs if no size is given. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

char *getcwd(char *buffer, size_t size)
{
	char path[PATH_MAX];
	char *place = buffer;
	intptr_t length;
	if (buffer != NULL && size == 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	if (buffer == NULL && size == 0) {
		length = __plat_getcwd(path, sizeof path);
		if (length >= 0) {
			place = malloc((size_t)length + 1);
			return place == NULL ? NULL : memcpy(place, path, (size_t)length + 1);
		}
		size = sizeof path;
		while (length == -ERANGE) {
			free(place);
			size *= 4;
			place = malloc(size);
			if (place == NULL)
				return NULL;
			length = __plat_getcwd(place, size);
		}
		if (length >= 0) {
			char *fitting = realloc(place, (size_t)length + 1);
			return fitting != NULL ? fitting : place;
		}
	} else {
		if (buffer == NULL && (place = malloc(size)) == NULL)
			return NULL;
		length = __plat_getcwd(place, size);
		if (length >= 0)
			return place;
	}
	if (buffer == NULL)
		free(place);
	__crt_set_errno((int)-length);
	return NULL;
}
