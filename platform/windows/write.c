/* SPDX-License-Identifier: MIT */
/* Writing to a descriptor. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "attr.h"
#include "crt_platform.h"

/* The longest one transfer may be; fits a DWORD. */
enum { TRANSFER_MAX = 0x7ffff000 };

/* text.c brings the real one with the first function that can ask for text mode. */
CRT_WEAK intptr_t __plat_text_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	return __plat_raw_write(file, bytes, size);
}

intptr_t __plat_raw_write(struct plat_file *file, const void *buffer, size_t size)
{
	/* "To write to the end of file, specify both the Offset and OffsetHigh members of the OVERLAPPED structure as
	 * 0xFFFFFFFF" (WriteFile, Microsoft Learn): the system finds the end and writes there in one step. */
	OVERLAPPED end = { .Offset = 0xFFFFFFFF, .OffsetHigh = 0xFFFFFFFF };
	DWORD done = 0;

	if (file->flags & PLAT_FILE_CONSOLE)
		return __plat_console_write(file, buffer, size);
	int append = (file->flags & (PLAT_FILE_APPEND | PLAT_FILE_PIPE | PLAT_FILE_DEVICE)) == PLAT_FILE_APPEND;
	if (!WriteFile(file->handle, buffer, (DWORD)size, &done, append ? &end : NULL)) {
		int error = __plat_last_error();
		/* A handle that was opened for reading alone. */
		return error == -EACCES ? -EBADF : error;
	}
	/* A full pipe that does not wait. */
	if (done == 0 && size != 0)
		return file->flags & PLAT_FILE_PIPE ? -EAGAIN : -ENOSPC;
	return (intptr_t)done;
}

intptr_t __plat_write(int fd, const void *buffer, size_t size)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	if (size > TRANSFER_MAX)
		size = TRANSFER_MAX;
	/* On a pipe, zero bytes would arrive as a message of no length, which reads as the end of the file. */
	if (size == 0)
		return 0;
	if (file->flags & PLAT_FILE_TEXT)
		return __plat_text_write(file, buffer, size);
	return __plat_raw_write(file, buffer, size);
}
