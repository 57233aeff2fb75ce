/* SPDX-License-Identifier: MIT */
/* truncate64(): truncate(), whose sizes have 64 bits anyway, under the name of code that was compiled against mingw-w64's headers. */
#include <io.h>
#include <unistd.h>

int truncate64(const char *path, long long size)
{
	return truncate(path, size);
}
