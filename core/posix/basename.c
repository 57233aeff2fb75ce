/* SPDX-License-Identifier: MIT */
/* basename() of <libgen.h>: the last component of a path. */
#include <libgen.h>
#include <string.h>

#include "crt_platform.h"

/* <libgen.h> makes "basename" a macro for this: the plain name is the different function of GNU's <string.h>. */
char *__xpg_basename(char *path)
{
	static char dot[] = ".";
	if (path == NULL || *path == '\0')
		return dot;
	char *start = path;
	if (PLAT_HAS_DRIVES && path[1] == ':')
		start += 2;
	char *end = start + strlen(start);
	/* A path of separators alone is its own last component. */
	while (end > start + 1 && PLAT_IS_SEPARATOR(end[-1]))
		*--end = '\0';
	if (end == start)
		return path;
	char *last = end;
	while (last > start && !PLAT_IS_SEPARATOR(last[-1]))
		last--;
	return last == end ? start : last;
}
