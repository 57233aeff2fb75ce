/* SPDX-License-Identifier: MIT */
/* What is done to a file by its name: rename, delete, folders, attributes, times. */
#include <errno.h>
#include <sys/stat.h>
#include <bits/access.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "private/plat_path.h"
#include "private/plat_stat.h"
#include "private/plat_time.h"
#include "crt_platform.h"

enum { SHARE_ALL = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE };
enum { ITSELF = FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT };

/* Windows 10 1607 and later (FILE_INFO_BY_HANDLE_CLASS, Microsoft Learn); w32api hides them behind a newer version.
 * Before that the calls fail, and the older way follows. */
enum { DISPOSITION_EX = 21, RENAME_EX = 22 };
enum { EX_DELETE = 1, EX_DELETE_POSIX = 2, EX_DELETE_READONLY = 0x10, EX_RENAME_REPLACE = 1, EX_RENAME_POSIX = 2 };

int __plat_access(const char *path, int mode)
{
	struct plat_path name;
	if (mode & ~(R_OK | W_OK | X_OK))
		return -EINVAL;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	DWORD found = GetFileAttributesW(name.text);
	if (found == INVALID_FILE_ATTRIBUTES)
		result = __plat_path_error(&name, GetLastError());
	else if (!(found & FILE_ATTRIBUTE_DIRECTORY) &&
		((mode & W_OK && found & FILE_ATTRIBUTE_READONLY) ||
			(mode & X_OK && !__plat_executable_name(name.text, name.length))))
		result = -EACCES;
	__plat_path_free(&name);
	return result;
}

/* Renames even over a file that somebody has open. 0, or -1 where the system cannot. */
static int rename_posix(const struct plat_path *from, const struct plat_path *to)
{
	/* FILE_RENAME_INFO with its flags. */
	struct rename_info {
		DWORD flags;
		HANDLE root;
		DWORD size;
		wchar_t name[1];
	};
	int result = -1;
	struct rename_info *info = HeapAlloc(GetProcessHeap(), 0, sizeof *info + to->length * sizeof(wchar_t));
	if (info == NULL)
		return -1;
	info->flags = EX_RENAME_REPLACE | EX_RENAME_POSIX;
	info->root = NULL;
	info->size = (DWORD)(to->length * sizeof(wchar_t));
	for (size_t i = 0; i <= to->length; i++)
		info->name[i] = to->text[i];
	HANDLE handle = CreateFileW(from->text, DELETE | SYNCHRONIZE, SHARE_ALL, NULL, OPEN_EXISTING, ITSELF, NULL);
	if (handle != INVALID_HANDLE_VALUE) {
		if (SetFileInformationByHandle(handle, (FILE_INFO_BY_HANDLE_CLASS)RENAME_EX, info,
			(DWORD)(sizeof *info + to->length * sizeof(wchar_t))))
			result = 0;
		CloseHandle(handle);
	}
	HeapFree(GetProcessHeap(), 0, info);
	return result;
}

/* The older way over an open or read-only file: it steps aside under a name of its own, and goes when it is closed. */
static int rename_aside(const struct plat_path *from, const struct plat_path *to, DWORD attributes)
{
	struct plat_path aside;
	static LONG serial;
	/* A dot, 8 hexadecimal digits of the process and 8 of the serial number. */
	int result = __plat_path_room(&aside, to->length + 17);
	if (result < 0)
		return result;
	size_t length = to->length;
	for (size_t i = 0; i < length; i++)
		aside.text[i] = to->text[i];
	uint64_t number = (uint64_t)GetCurrentProcessId() << 32 | (DWORD)__atomic_add_fetch(&serial, 1, __ATOMIC_RELAXED);
	aside.text[length++] = L'.';
	for (int shift = 60; shift >= 0; shift -= 4)
		aside.text[length++] = (wchar_t)L"0123456789abcdef"[number >> shift & 15];
	aside.text[length] = L'\0';
	result = -EACCES;
	if (MoveFileExW(to->text, aside.text, 0)) {
		if (MoveFileExW(from->text, to->text, 0)) {
			result = 0;
			if (attributes & FILE_ATTRIBUTE_READONLY)
				SetFileAttributesW(aside.text, attributes & ~(DWORD)FILE_ATTRIBUTE_READONLY);
			DeleteFileW(aside.text);
		} else {
			result = __plat_last_error();
			MoveFileExW(aside.text, to->text, 0);
		}
	}
	__plat_path_free(&aside);
	return result;
}

static int rename_paths(const struct plat_path *from, const struct plat_path *to, int dots)
{
	DWORD is = GetFileAttributesW(from->text);
	if (is == INVALID_FILE_ATTRIBUTES)
		return __plat_path_error(from, GetLastError());
	if (dots)
		return -EINVAL;
	if (!(is & FILE_ATTRIBUTE_DIRECTORY) && (__plat_path_wants_directory(from) || __plat_path_wants_directory(to)))
		return -ENOTDIR;
	DWORD was = GetFileAttributesW(to->text);
	if (was != INVALID_FILE_ATTRIBUTES && (is ^ was) & FILE_ATTRIBUTE_DIRECTORY)
		return was & FILE_ATTRIBUTE_DIRECTORY ? -EISDIR : -ENOTDIR;
	if (rename_posix(from, to) == 0)
		return 0;
	if (MoveFileExW(from->text, to->text, MOVEFILE_REPLACE_EXISTING))
		return 0;
	DWORD code = GetLastError();
	if (was == INVALID_FILE_ATTRIBUTES || (code != ERROR_ACCESS_DENIED && code != ERROR_SHARING_VIOLATION &&
		code != ERROR_ALREADY_EXISTS))
		/* A folder cannot go into itself. */
		return code == ERROR_SHARING_VIOLATION && is & FILE_ATTRIBUTE_DIRECTORY ? -EINVAL : __plat_error_from(code);
	if (was & FILE_ATTRIBUTE_DIRECTORY) {
		/* Over an empty folder, which must go first; there is no single step for that. */
		if (!RemoveDirectoryW(to->text))
			return __plat_last_error();
		if (MoveFileExW(from->text, to->text, 0))
			return 0;
		code = GetLastError();
		CreateDirectoryW(to->text, NULL);
		return code == ERROR_SHARING_VIOLATION ? -EINVAL : __plat_error_from(code);
	}
	return rename_aside(from, to, was);
}

int __plat_rename(const char *from, const char *to)
{
	struct plat_path old, new;
	int result = __plat_path(&old, from);
	if (result < 0)
		return result;
	result = __plat_path(&new, to);
	if (result == 0) {
		result = rename_paths(&old, &new, __plat_path_dots(from) || __plat_path_dots(to));
		__plat_path_free(&new);
	}
	__plat_path_free(&old);
	return result;
}

int __plat_unlink(const char *path)
{
	struct plat_path name;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	HANDLE handle = CreateFileW(name.text, DELETE | FILE_READ_ATTRIBUTES | SYNCHRONIZE, SHARE_ALL, NULL, OPEN_EXISTING,
		ITSELF, NULL);
	FILE_ATTRIBUTE_TAG_INFO tag;
	if (handle == INVALID_HANDLE_VALUE) {
		result = __plat_path_error(&name, GetLastError());
	} else {
		DWORD flags = EX_DELETE | EX_DELETE_POSIX | EX_DELETE_READONLY;
		FILE_DISPOSITION_INFO plain = { TRUE };
		if (!GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag))
			tag.FileAttributes = GetFileAttributesW(name.text);
		if (tag.FileAttributes & FILE_ATTRIBUTE_DIRECTORY && !(tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)) {
			result = -EISDIR;
		} else if (__plat_path_wants_directory(&name)) {
			result = -ENOTDIR;
		} else if (!SetFileInformationByHandle(handle, (FILE_INFO_BY_HANDLE_CLASS)DISPOSITION_EX, &flags, sizeof flags)) {
			/* Before Windows 10 1607: the name stays until the last handle is closed. */
			if (tag.FileAttributes & FILE_ATTRIBUTE_READONLY)
				SetFileAttributesW(name.text, tag.FileAttributes & ~(DWORD)FILE_ATTRIBUTE_READONLY);
			if (!SetFileInformationByHandle(handle, FileDispositionInfo, &plain, sizeof plain))
				result = __plat_last_error();
		}
		CloseHandle(handle);
	}
	__plat_path_free(&name);
	return result;
}

/* One call with one path. */
static int with_path(const char *path, BOOL WINAPI call(const wchar_t *))
{
	struct plat_path name;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	if (!call(name.text))
		result = __plat_path_error(&name, GetLastError());
	__plat_path_free(&name);
	return result;
}

static BOOL WINAPI make_directory(const wchar_t *name)
{
	return CreateDirectoryW(name, NULL);
}

static BOOL WINAPI is_there(const wchar_t *name)
{
	return GetFileAttributesW(name) != INVALID_FILE_ATTRIBUTES;
}

int __plat_mkdir(const char *path, unsigned mode)
{
	(void)mode;
	if (path != NULL && __plat_path_dots(path) != 0) {
		/* A directory has these, and what does not exist has none: Windows would make it. */
		int result = with_path(path, is_there);
		return result == 0 ? -EEXIST : result;
	}
	int result = with_path(path, make_directory);
	/* So Windows says it of a drive's root, where programs that make all directories of a path begin. */
	return result == -EACCES && with_path(path, is_there) == 0 ? -EEXIST : result;
}

static BOOL WINAPI remove_directory(const wchar_t *name)
{
	return RemoveDirectoryW(name);
}

int __plat_rmdir(const char *path)
{
	int dots = path != NULL ? __plat_path_dots(path) : 0;
	if (dots != 0) {
		/* POSIX: neither is removed. Windows would remove what they stand for. */
		int result = with_path(path, is_there);
		return result < 0 ? result : dots == 1 ? -EINVAL : -ENOTEMPTY;
	}
	return with_path(path, remove_directory);
}

static BOOL WINAPI change_directory(const wchar_t *name)
{
	return SetCurrentDirectoryW(name);
}

int __plat_chdir(const char *path)
{
	return with_path(path, change_directory);
}

int __plat_chmod(const char *path, unsigned mode)
{
	struct plat_path name;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	DWORD found = GetFileAttributesW(name.text);
	DWORD wanted = mode & 0200 ? found & ~(DWORD)FILE_ATTRIBUTE_READONLY : found | FILE_ATTRIBUTE_READONLY;
	if (found == INVALID_FILE_ATTRIBUTES || (found != wanted && !(found & FILE_ATTRIBUTE_DIRECTORY) &&
		!SetFileAttributesW(name.text, wanted != 0 ? wanted : FILE_ATTRIBUTE_NORMAL)))
		result = __plat_path_error(&name, GetLastError());
	__plat_path_free(&name);
	return result;
}

int __plat_fchmod(int fd, unsigned mode)
{
	struct plat_file *file = __plat_file(fd);
	FILE_BASIC_INFO info;
	if (file == NULL)
		return -EBADF;
	if (!GetFileInformationByHandleEx(file->handle, FileBasicInfo, &info, sizeof info))
		return __plat_last_error();
	DWORD found = info.FileAttributes;
	DWORD wanted = mode & 0200 ? found & ~(DWORD)FILE_ATTRIBUTE_READONLY : found | FILE_ATTRIBUTE_READONLY;
	if (found == wanted || found & FILE_ATTRIBUTE_DIRECTORY)
		return 0;
	info.FileAttributes = wanted != 0 ? wanted : FILE_ATTRIBUTE_NORMAL;
	return SetFileInformationByHandle(file->handle, FileBasicInfo, &info, sizeof info) ? 0 : __plat_last_error();
}

/* Which FILETIME to set for one of utimensat's times; NULL to leave it. */
static const FILETIME *chosen_time(const struct timespec *t, FILETIME *room)
{
	int64_t ticks;
	if (t->tv_nsec == UTIME_OMIT)
		return NULL;
	if (t->tv_nsec == UTIME_NOW) {
		GetSystemTimeAsFileTime(room);
		return room;
	}
	ticks = __plat_ticks(t);
	room->dwLowDateTime = (DWORD)ticks;
	room->dwHighDateTime = (DWORD)(ticks >> 32);
	return room;
}

static int set_times(HANDLE handle, const struct timespec times[2])
{
	FILETIME access, write;
	for (int i = 0; i < 2; i++) {
		long part = times[i].tv_nsec;
		if (part != UTIME_OMIT && part != UTIME_NOW && (part < 0 || part > 999999999))
			return -EINVAL;
	}
	return SetFileTime(handle, NULL, chosen_time(&times[0], &access), chosen_time(&times[1], &write)) ? 0 : __plat_last_error();
}

int __plat_utimens(const char *path, const struct timespec times[2], int no_follow)
{
	struct plat_path name;
	int result = __plat_path(&name, path);
	if (result < 0)
		return result;
	HANDLE handle = CreateFileW(name.text, FILE_WRITE_ATTRIBUTES, SHARE_ALL, NULL, OPEN_EXISTING,
		no_follow ? ITSELF : FILE_FLAG_BACKUP_SEMANTICS, NULL);
	if (handle == INVALID_HANDLE_VALUE) {
		result = __plat_path_error(&name, GetLastError());
	} else {
		result = set_times(handle, times);
		CloseHandle(handle);
	}
	__plat_path_free(&name);
	return result;
}

int __plat_futimens(int fd, const struct timespec times[2])
{
	struct plat_file *file = __plat_file(fd);
	return file != NULL ? set_times(file->handle, times) : -EBADF;
}
