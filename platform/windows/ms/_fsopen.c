/* SPDX-License-Identifier: MIT */
/* _fsopen(): fopen() with a sharing mode. Files are always shared, as they are on Linux. */
#include <stdio.h>

FILE *_fsopen(const char *path, const char *mode, int share)
{
	(void)share;
	return fopen(path, mode);
}
