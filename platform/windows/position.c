/* SPDX-License-Identifier: MIT */
/* What concerns the position in a file and its size: seek, reading and writing elsewhere, truncation, sync. */
#include <bits/seek.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* A pipe's or console's handle would take a seek and say nothing. */
static int seekable(struct plat_file *file)
{
	return !(file->flags & (PLAT_FILE_PIPE | PLAT_FILE_DEVICE | PLAT_FILE_DIRECTORY));
}

int64_t __plat_seek(int fd, int64_t offset, int whence)
{
	struct plat_file *file = __plat_file(fd);
	LARGE_INTEGER distance, now;
	DWORD method = FILE_BEGIN;

	if (file == NULL)
		return -EBADF;
	if (whence == SEEK_CUR)
		method = FILE_CURRENT;
	else if (whence == SEEK_END)
		method = FILE_END;
	else if (whence != SEEK_SET)
		return -EINVAL;
	if (!seekable(file))
		return -ESPIPE;
	AcquireSRWLockExclusive(&file->lock);
	/* A byte that text mode has read ahead has not been read as far as the program is concerned. In UTF-16 it may be one of a character that was
	 * delivered in part: there who only asks changes nothing. */
	unsigned back = whence == SEEK_CUR ? file->ahead_count : 0;
	int asks = whence == SEEK_CUR && offset == 0 && file->flags & PLAT_FILE_UTF16;
	distance.QuadPart = asks ? 0 : offset - back;
	int64_t result;
	if (!SetFilePointerEx(file->handle, distance, &now, method)) {
		result = __plat_last_error();
	} else if (asks) {
		result = now.QuadPart - back;
	} else {
		file->ahead_count = 0;
		file->high = 0;
		/* Asking where one is does not bring back what lies behind a Ctrl-Z. */
		if (whence != SEEK_CUR || offset != 0)
			file->flags &= ~(unsigned)PLAT_FILE_END;
		result = now.QuadPart;
	}
	ReleaseSRWLockExclusive(&file->lock);
	return result;
}

enum { TRANSFER_MAX = 0x7ffff000 };

/* An offset in an OVERLAPPED moves a synchronous handle's position all the same, so it is put back. The lock keeps this
 * program's other seeks, preads and pwrites away meanwhile. */
static intptr_t elsewhere(int fd, void *buffer, size_t size, int64_t offset, int writing)
{
	struct plat_file *file = __plat_file(fd);
	LARGE_INTEGER zero = { .QuadPart = 0 }, before;
	DWORD done = 0;

	if (file == NULL)
		return -EBADF;
	if (!seekable(file))
		return file->flags & PLAT_FILE_DIRECTORY ? -EISDIR : -ESPIPE;
	if (offset < 0)
		return -EINVAL;
	if (size > TRANSFER_MAX)
		size = TRANSFER_MAX;
	if (size == 0)
		return 0;
	OVERLAPPED place = { .Offset = (DWORD)offset, .OffsetHigh = (DWORD)(offset >> 32) };
	intptr_t result = 0;
	AcquireSRWLockExclusive(&file->lock);
	if (!SetFilePointerEx(file->handle, zero, &before, FILE_CURRENT)) {
		result = __plat_last_error();
	} else {
		BOOL ok = writing ? WriteFile(file->handle, buffer, (DWORD)size, &done, &place) :
			ReadFile(file->handle, buffer, (DWORD)size, &done, &place);
		DWORD code = ok ? NO_ERROR : GetLastError();
		SetFilePointerEx(file->handle, before, NULL, FILE_BEGIN);
		if (ok || code == ERROR_HANDLE_EOF)
			result = (intptr_t)done;
		else
			result = code == ERROR_ACCESS_DENIED ? -EBADF : __plat_error_from(code);
	}
	ReleaseSRWLockExclusive(&file->lock);
	return result;
}

intptr_t __plat_pread(int fd, void *buffer, size_t size, int64_t offset)
{
	return elsewhere(fd, buffer, size, offset, 0);
}

intptr_t __plat_pwrite(int fd, const void *buffer, size_t size, int64_t offset)
{
	return elsewhere(fd, (void *)(uintptr_t)buffer, size, offset, 1);
}

int __plat_truncate(int fd, int64_t size)
{
	struct plat_file *file = __plat_file(fd);
	FILE_END_OF_FILE_INFO end = { .EndOfFile = { .QuadPart = size } };

	if (file == NULL)
		return -EBADF;
	if (size < 0 || !seekable(file))
		return -EINVAL;
	if (SetFileInformationByHandle(file->handle, FileEndOfFileInfo, &end, sizeof end))
		return 0;
	int error = __plat_last_error();
	/* Linux says EINVAL of a descriptor that cannot write. */
	return error == -EACCES ? -EINVAL : error;
}

int __plat_sync(int fd)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	if (!seekable(file))
		return -EINVAL;
	if (FlushFileBuffers(file->handle))
		return 0;
	int error = __plat_last_error();
	/* A descriptor that only reads has nothing to force out. */
	return error == -EACCES ? 0 : error;
}
