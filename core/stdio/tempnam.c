/* SPDX-License-Identifier: MIT */
/* tempnam(): a name that no file has, in a directory of the caller's choice. */
#include <stdlib.h>

#include "stream.h"

size_t strlen(const char *text);

/* A directory that exists, whatever it is called. */
static int usable(const char *directory)
{
	return directory != NULL && *directory != '\0' && __plat_access(directory, 0) == 0;
}

char *tempnam(const char *directory, const char *prefix)
{
	char start[6] = "tmpn", *name;
	const char *chosen = getenv("TMPDIR");
	int result;
	if (prefix != NULL) {
		size_t length = strlen(prefix);
		if (length > 5)
			length = 5;
		memcpy(start, prefix, length);
		start[length] = '\0';
	}
	/* TMPDIR, then the caller's choice, then the system's (POSIX.1-2017 tempnam). */
	if (!usable(chosen))
		chosen = usable(directory) ? directory : NULL;
	name = malloc(L_tmpnam);
	if (name == NULL)
		return NULL;
	result = __crt_temp_template(name, L_tmpnam, chosen, start);
	if (result == 0)
		result = __crt_free_name(name);
	if (result < 0) {
		free(name);
		__crt_set_errno(-result);
		return NULL;
	}
	return name;
}
