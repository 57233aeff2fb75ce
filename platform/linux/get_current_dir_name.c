/* SPDX-License-Identifier: MIT */
/* get_current_dir_name(): the working directory by the name that the user gave it. Linux only. */
#define _GNU_SOURCE 1
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *get_current_dir_name(void)
{
	const char *name = getenv("PWD");
	struct stat named, here;
	if (name != NULL && *name == '/' && stat(name, &named) == 0 && stat(".", &here) == 0 && named.st_dev == here.st_dev &&
		named.st_ino == here.st_ino)
		return strdup(name);
	return getcwd(NULL, 0);
}
