/* SPDX-License-Identifier: MIT */
/* dirname(): a path without its last component. */
#include <libgen.h>
#include <string.h>

#include "crt_platform.h"

char *dirname(char *path)
{
	static char dot[] = ".";
	if (path == NULL || *path == '\0')
		return dot;
	char *start = path;
	if (PLAT_HAS_DRIVES && path[1] == ':')
		start += 2;
	char *end = start + strlen(start);
	while (end > start && PLAT_IS_SEPARATOR(end[-1]))
		end--;
	if (end == start) {
		/* Only separators, or nothing: the root, or the drive. */
		if (*start != '\0')
			start[1] = '\0';
		return path;
	}
	while (end > start && !PLAT_IS_SEPARATOR(end[-1]))
		end--;
	if (end == start) {
		if (start == path)
			return dot;
		*start = '\0';
		return path;
	}
	while (end > start + 1 && PLAT_IS_SEPARATOR(end[-1]))
		end--;
	*end = '\0';
	return path;
}
