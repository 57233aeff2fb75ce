/* SPDX-License-Identifier: MIT */
/* chsize(): _chsize() under its old name. */
#include <io.h>

int chsize(int fd, long size)
{
	return _chsize(fd, size);
}
