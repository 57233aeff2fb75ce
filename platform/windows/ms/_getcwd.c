/* SPDX-License-Identifier: MIT */
/* _getcwd(): the current directory, on request in memory of its own. */
#include <direct.h>
#include <bits/errno_values.h>
#include <stdlib.h>

#include "error.h"

char *_getcwd(char *buffer, int size)
{
	/* The system's longest path in UTF-8. */
	enum { LONGEST = 3 * 32767 + 1 };
	char *room = buffer;
	size_t given = size > 0 ? (size_t)size : 0;

	if (buffer == NULL) {
		room = malloc(LONGEST);
		if (room == NULL)
			return NULL;
		given = LONGEST;
	}
	intptr_t length = __plat_getcwd(room, given);
	if (length < 0) {
		if (buffer == NULL)
			free(room);
		__crt_set_errno((int)-length);
		return NULL;
	}
	if (buffer != NULL)
		return buffer;
	size_t wanted = (size_t)length + 1 > (size_t)size && size > 0 ? (size_t)length + 1 : size > 0 ? (size_t)size : (size_t)length + 1;
	char *fitting = realloc(room, wanted);
	return fitting != NULL ? fitting : room;
}
