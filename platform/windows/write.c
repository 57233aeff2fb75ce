/* SPDX-License-Identifier: MIT */
/* Writing to a descriptor. Nearly every program writes, and most of those have no other descriptors than the three that are there from
 * the start: these three are known here, unless the whole table is linked. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "attr.h"
#include "crt_platform.h"

/* The longest one transfer may be; fits a DWORD. */
enum { TRANSFER_MAX = 0x7ffff000 };

/* file_table.c has the real one. Nothing in this program can close a descriptor, nor put another in its place, nor ask what kind of
 * file it is: a file that is no console is treated like a pipe, which is to say, as what it is. */
CRT_WEAK struct plat_file *__plat_file(int fd)
{
	static struct plat_file standard[3];
	DWORD mode;
	if ((unsigned)fd >= 3)
		return NULL;
	struct plat_file *file = &standard[fd];
	if (!(__atomic_load_n(&file->flags, __ATOMIC_ACQUIRE) & PLAT_FILE_OPEN)) {
		/* STD_INPUT_HANDLE is -10, output -11, error -12. NULL in a program without a console: then nobody has opened the descriptor. */
		HANDLE handle = GetStdHandle((DWORD)(-10 - fd));
		if (handle == NULL || handle == INVALID_HANDLE_VALUE)
			return NULL;
		file->handle = handle;
		__atomic_store_n(&file->flags, PLAT_FILE_OPEN | (GetConsoleMode(handle, &mode) ? PLAT_FILE_CONSOLE : PLAT_FILE_PIPE),
			__ATOMIC_RELEASE);
	}
	return file;
}

/* error.c has the real one, in every program that can look at errno. */
CRT_WEAK int __plat_last_error(void)
{
	return -EIO;
}

int __plat_write_error(void)
{
	int error = __plat_last_error();
	/* A handle that was opened for reading alone. */
	return error == -EACCES ? -EBADF : error;
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
	if (!WriteFile(file->handle, buffer, (DWORD)size, &done, append ? &end : NULL))
		return __plat_write_error();
	/* A full pipe that does not wait. */
	if (done == 0 && size != 0)
		return file->flags & PLAT_FILE_PIPE ? -EAGAIN : -ENOSPC;
	return (intptr_t)done;
}

/* text.c brings the real one with the first function that can ask for text mode. */
CRT_WEAK_ALIAS(__plat_raw_write) intptr_t __plat_text_write(struct plat_file *file, const void *bytes, size_t size);

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

int __plat_isatty(int fd)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	return file->flags & PLAT_FILE_CONSOLE ? 1 : -ENOTTY;
}
