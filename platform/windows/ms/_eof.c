/* SPDX-License-Identifier: MIT */
/* _eof(): 1 at the end of a file. */
#include <io.h>

int _eof(int fd)
{
	long long at = _telli64(fd), size = at < 0 ? -1 : _filelengthi64(fd);
	return size < 0 ? -1 : at >= size;
}
