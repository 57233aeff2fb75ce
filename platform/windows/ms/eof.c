/* SPDX-License-Identifier: MIT */
/* eof(): _eof() under its old name. */
#include <io.h>

int eof(int fd)
{
	return _eof(fd);
}
