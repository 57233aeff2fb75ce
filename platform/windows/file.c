/* SPDX-License-Identifier: MIT */
/* Descriptors: indices of the open-file table. */
#include "private/win32.h"
#include "crt_platform.h"

intptr_t __plat_write(int fd, const void *buffer, size_t size)
{
	DWORD done = 0;
	WriteFile(GetStdHandle((DWORD)(-10 - fd)), buffer, (DWORD)size, &done, NULL);
	return (intptr_t)done;
}
