/* SPDX-License-Identifier: MIT */
/* _tell(): where a descriptor stands, in files of less than 2 GiB. */
#include <bits/seek.h>
#include <io.h>

long _tell(int fd)
{
	return _lseek(fd, 0, SEEK_CUR);
}
