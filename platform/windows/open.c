/* SPDX-License-Identifier: MIT */
/* Opening and closing files. */
#include <fcntl.h>
#include <stdlib.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "private/plat_path.h"
#include "private/plat_umask.h"
#include "attr.h"
#include "crt_platform.h"

/* Everybody may do everything meanwhile, as on Linux: read, write, rename and delete the open file. */
enum { SHARE_ALL = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE };

static DWORD disposition(int flags)
{
	switch (flags & (O_CREAT | O_EXCL | O_TRUNC)) {
	case O_CREAT:
		return OPEN_ALWAYS;
	case O_CREAT | O_EXCL:
	case O_CREAT | O_EXCL | O_TRUNC:
		return CREATE_NEW;
	case O_TRUNC:
	case O_TRUNC | O_EXCL:
		return TRUNCATE_EXISTING;
	case O_CREAT | O_TRUNC:
		/* CREATE_ALWAYS would refuse a hidden file and replace its attributes; truncating keeps them. */
		return OPEN_ALWAYS;
	default:
		return OPEN_EXISTING;
	}
}

/* unicode.c brings the real one with the first function that can ask for a Unicode mode. */
CRT_WEAK int __plat_encoding(HANDLE handle, int flags, int kind)
{
	(void)handle;
	(void)flags;
	(void)kind;
	return 0;
}

int __plat_open(const char *path, int flags, unsigned mode)
{
	DWORD access, attributes = FILE_ATTRIBUTE_NORMAL;
	unsigned kept = 0;

	switch (flags & O_ACCMODE) {
	case O_RDONLY:
		access = GENERIC_READ;
		kept |= PLAT_FILE_READ;
		break;
	case O_WRONLY:
		access = GENERIC_WRITE | FILE_READ_ATTRIBUTES;
		kept |= PLAT_FILE_WRITE;
		break;
	case O_RDWR:
		access = GENERIC_READ | GENERIC_WRITE;
		kept |= PLAT_FILE_READ | PLAT_FILE_WRITE;
		break;
	default:
		return -EINVAL;
	}
	/* Truncating needs the right to write, even of a descriptor that only reads. */
	if (flags & O_TRUNC)
		access |= GENERIC_WRITE;
	if (flags & O_APPEND)
		kept |= PLAT_FILE_APPEND;
	if (flags & O_NONBLOCK)
		kept |= PLAT_FILE_NONBLOCK;
	if (flags & O_CLOEXEC)
		kept |= PLAT_FILE_NOINHERIT;
	if (!(flags & (__O_TEXT | __O_BINARY)))
		flags |= __atomic_load_n(&_fmode, __ATOMIC_RELAXED) & __O_TEXT;
	if (flags & __O_TEXT) {
		__plat_text_begin();
		kept |= PLAT_FILE_TEXT;
	}
	/* The write bit of the owner is the one that Windows has, for files that come into being. */
	if (flags & O_CREAT && !(mode & ~__atomic_load_n(&__plat_umask_now, __ATOMIC_RELAXED) & 0200))
		attributes = FILE_ATTRIBUTE_READONLY;
	/* A directory can be opened for reading, to ask about it. */
	if ((flags & O_ACCMODE) == O_RDONLY && !(flags & (O_CREAT | O_TRUNC)))
		attributes |= FILE_FLAG_BACKUP_SEMANTICS;
	if (flags & O_NOFOLLOW)
		attributes |= FILE_FLAG_OPEN_REPARSE_POINT;
	if (flags & O_TEMPORARY) {
		attributes |= FILE_FLAG_DELETE_ON_CLOSE;
		access |= DELETE;
	}
	if (flags & O_SEQUENTIAL)
		attributes |= FILE_FLAG_SEQUENTIAL_SCAN;
	if (flags & O_RANDOM)
		attributes |= FILE_FLAG_RANDOM_ACCESS;
	if (flags & O_SHORT_LIVED)
		attributes = (attributes & ~(DWORD)FILE_ATTRIBUTE_NORMAL) | FILE_ATTRIBUTE_TEMPORARY;

	struct plat_path name;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	int fd = __plat_file_take(0);
	if (fd < 0) {
		__plat_path_free(&name);
		return fd;
	}
	/* Inheritance is spawn's to grant, handle by handle (process.c): no other child of this program gets it. */
	HANDLE handle = CreateFileW(name.text, access, SHARE_ALL, NULL, disposition(flags), attributes, NULL);
	if (handle == INVALID_HANDLE_VALUE) {
		DWORD code = GetLastError();
		result = __plat_error_from(code);
		if (code == ERROR_ACCESS_DENIED) {
			DWORD found = GetFileAttributesW(name.text);
			if (found != INVALID_FILE_ATTRIBUTES && found & FILE_ATTRIBUTE_DIRECTORY)
				result = flags & O_CREAT && flags & O_EXCL ? -EEXIST : -EISDIR;
		} else {
			result = __plat_path_error(&name, code);
		}
		__plat_path_free(&name);
		__plat_file_give_up(fd);
		return result;
	}
	__plat_path_free(&name);

	int kind = __plat_file_kind(handle);
	if (kind > 0)
		kept |= (unsigned)kind;
	result = 0;
	if (kind == 0) {
		BY_HANDLE_FILE_INFORMATION info;
		/* Only these three depend on what the name turned out to be. */
		if ((attributes & FILE_FLAG_BACKUP_SEMANTICS || flags & O_NOFOLLOW) && GetFileInformationByHandle(handle, &info)) {
			if (flags & O_NOFOLLOW && info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
				result = -ELOOP;
			else if (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
				kept |= PLAT_FILE_DIRECTORY;
		}
		if (result == 0 && flags & O_TRUNC && !SetEndOfFile(handle))
			result = __plat_last_error();
	}
	if (result == 0 && flags & O_DIRECTORY && !(kept & PLAT_FILE_DIRECTORY))
		result = -ENOTDIR;
	if (result == 0 && flags & __O_ENCODED && !(kept & PLAT_FILE_DIRECTORY)) {
		result = __plat_encoding(handle, flags, kind);
		kept |= (unsigned)result;
	}
	if (result < 0) {
		CloseHandle(handle);
		__plat_file_give_up(fd);
		return result;
	}
	__plat_file_install(fd, handle, kept);
	return fd;
}

int __plat_close(int fd)
{
	HANDLE handle;
	int result = __plat_file_remove(fd, &handle);
	if (result < 0)
		return result;
	return CloseHandle(handle) ? 0 : __plat_last_error();
}
