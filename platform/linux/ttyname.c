/* SPDX-License-Identifier: MIT */
/* ttyname_r() and ttyname(): the path of a terminal. Linux only. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int ttyname_r(int fd, char *buffer, size_t size)
{
	char link[32];
	struct stat by_name, by_fd;
	if (!isatty(fd))
		return errno;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, buffer, size);
	if (length < 0)
		return errno;
	if ((size_t)length == size)
		return ERANGE;
	buffer[length] = 0;
	/* In another mount name space the name may mean something else. */
	if (stat(buffer, &by_name) < 0 || fstat(fd, &by_fd) < 0 || by_name.st_rdev != by_fd.st_rdev)
		return ENODEV;
	return 0;
}

char *ttyname(int fd)
{
	static char name[128];
	int error = ttyname_r(fd, name, sizeof name);
	if (error == 0)
		return name;
	__crt_set_errno(error);
	return NULL;
}

char *ctermid(char *buffer)
{
	static char name[] = "/dev/tty";
	return buffer != NULL ? strcpy(buffer, name) : name;
}
