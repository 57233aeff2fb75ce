/* SPDX-License-Identifier: MIT */
/* _fileno(), _fdopen(): between streams and descriptors, under Microsoft's names. */
#include <stdio.h>

int _fileno(FILE *stream)
{
	return fileno(stream);
}

FILE *_fdopen(int fd, const char *mode)
{
	return fdopen(fd, mode);
}
