/* SPDX-License-Identifier: MIT */
/* Reading from a descriptor. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "attr.h"
#include "crt_platform.h"

enum { TRANSFER_MAX = 0x7ffff000 };

/* text.c brings the real one with the first function that can ask for text mode. */
CRT_WEAK intptr_t __plat_text_read(struct plat_file *file, unsigned char *bytes, size_t size)
{
	return __plat_raw_read(file, bytes, size);
}

intptr_t __plat_raw_read(struct plat_file *file, void *buffer, size_t size)
{
	DWORD done = 0;

	if (file->flags & PLAT_FILE_CONSOLE)
		return __plat_console_read(file, buffer, size);
	if (!ReadFile(file->handle, buffer, (DWORD)size, &done, NULL)) {
		DWORD code = GetLastError();
		/* The last writer has closed its end. */
		if (code == ERROR_BROKEN_PIPE || code == ERROR_HANDLE_EOF)
			return 0;
		/* Part of a message; the rest comes with the next call. */
		if (code == ERROR_MORE_DATA)
			return (intptr_t)done;
		/* An empty pipe that does not wait. */
		if (code == ERROR_NO_DATA)
			return -EAGAIN;
		if (file->flags & PLAT_FILE_DIRECTORY)
			return -EISDIR;
		int error = __plat_error_from(code);
		return error == -EACCES ? -EBADF : error;
	}
	return (intptr_t)done;
}

intptr_t __plat_read(int fd, void *buffer, size_t size)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	if (size > TRANSFER_MAX)
		size = TRANSFER_MAX;
	if (size == 0)
		return 0;
	if (file->flags & PLAT_FILE_TEXT)
		return __plat_text_read(file, buffer, size);
	return __plat_raw_read(file, buffer, size);
}
