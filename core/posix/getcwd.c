/* SPDX-License-Identifier: MIT */
/* getcwd(): the current directory's path; into memory of its own if there is no buffer. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

char *getcwd(char *buffer, size_t size)
{
	char path[PATH_MAX];
	if (buffer != NULL && size == 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	intptr_t length = buffer != NULL ? __plat_getcwd(buffer, size) : __plat_getcwd(path, sizeof path);
	if (length < 0) {
		__crt_set_errno((int)-length);
		return NULL;
	}
	if (buffer != NULL)
		return buffer;
	if (size != 0 && (size_t)length >= size) {
		__crt_set_errno(ERANGE);
		return NULL;
	}
	buffer = malloc(size != 0 ? size : (size_t)length + 1);
	return buffer == NULL ? NULL : memcpy(buffer, path, (size_t)length + 1);
}
