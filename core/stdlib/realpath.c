/* SPDX-License-Identifier: MIT */
/* realpath() and canonicalize_file_name(): a path without links and dots. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

/* A path longer than this is refused even where the caller's buffer does not limit it. */
enum { LONGEST = 1 << 17 };

static char *fail(int error)
{
	__crt_set_errno(error);
	return NULL;
}

char *realpath(const char *restrict path, char *restrict resolved)
{
	if (path == NULL)
		return fail(EINVAL);
	if (*path == '\0')
		return fail(ENOENT);
	if (resolved != NULL) {
		intptr_t length = __plat_realpath(path, resolved, PATH_MAX);
		if (length < 0)
			return fail(length == -ERANGE ? ENAMETOOLONG : (int)-length);
		return resolved;
	}
	for (size_t size = 256;; size *= 8) {
		char *buffer = malloc(size);
		if (buffer == NULL)
			return NULL;
		intptr_t length = __plat_realpath(path, buffer, size);
		if (length >= 0) {
			/* The block shall be no larger than the path; if it cannot shrink, it stays. */
			char *exact = realloc(buffer, (size_t)length + 1);
			return exact != NULL ? exact : buffer;
		}
		free(buffer);
		if (length != -ERANGE)
			return fail((int)-length);
		if (size >= LONGEST)
			return fail(ENAMETOOLONG);
	}
}

char *canonicalize_file_name(const char *path)
{
	return realpath(path, NULL);
}
