/* SPDX-License-Identifier: MIT */
/* setmode(): _setmode() under its old name. */
#include <io.h>

int setmode(int fd, int mode)
{
	return _setmode(fd, mode);
}
