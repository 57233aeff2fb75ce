/* SPDX-License-Identifier: MIT */
/* filelength(): _filelength() under its old name. */
#include <io.h>

long filelength(int fd)
{
	return _filelength(fd);
}
