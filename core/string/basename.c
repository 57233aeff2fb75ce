/* SPDX-License-Identifier: MIT */
/* basename(): what stands behind the last '/' of a path, GNU's form. */
#define _GNU_SOURCE 1
#include <string.h>

char *basename(const char *path)
{
	const char *slash = strrchr(path, '/');
	return (char *)(slash != NULL ? slash + 1 : path);
}
