/* SPDX-License-Identifier: MIT */
/* tell(): _tell() under its old name. */
#include <io.h>

long tell(int fd)
{
	return _tell(fd);
}
