/* SPDX-License-Identifier: MIT */
/* --without=console: a console gets the program's bytes as they are, and shows them by its code page. */
#include "private/win32.h"
#include "private/plat_file.h"
#include "crt_platform.h"

intptr_t __plat_console_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	DWORD done = 0;
	return WriteFile(file->handle, bytes, (DWORD)size, &done, NULL) ? (intptr_t)done : __plat_write_error();
}
