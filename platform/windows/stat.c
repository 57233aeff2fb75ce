/* SPDX-License-Identifier: MIT */
/* What a file is: struct stat from what Windows knows about it. */
#include <sys/stat.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "private/plat_path.h"
#include "private/plat_time.h"
#include "crt_platform.h"
#include "private/plat_stat.h"

static int64_t join(DWORD high, DWORD low)
{
	return (int64_t)((uint64_t)high << 32 | low);
}

static int64_t filetime(FILETIME t)
{
	return join(t.dwHighDateTime, t.dwLowDateTime);
}

int __plat_executable_name(const wchar_t *name, size_t length)
{
	static const wchar_t kinds[4][4] = { L".exe", L".com", L".bat", L".cmd" };
	if (length < 4)
		return 0;
	name += length - 4;
	for (int k = 0; k < 4; k++) {
		int i = 0;
		while (i < 4 && (name[i] == kinds[k][i] || (i != 0 && (name[i] | 32) == kinds[k][i])))
			i++;
		if (i == 4)
			return 1;
	}
	return 0;
}

static mode_t mode_of(DWORD attributes, int executable)
{
	unsigned mode = attributes & FILE_ATTRIBUTE_DIRECTORY ? S_IFDIR | 0755 : S_IFREG | 0644;
	if (executable)
		mode |= 0111;
	/* On a directory the attribute means something else: that it has an icon of its own. */
	if (attributes & FILE_ATTRIBUTE_READONLY && !(attributes & FILE_ATTRIBUTE_DIRECTORY))
		mode &= ~0222u;
	return (mode_t)mode;
}

/* A link of the kinds that readlink() reads. */
static int is_link(HANDLE handle)
{
	FILE_ATTRIBUTE_TAG_INFO tag;
	return GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag) &&
		(tag.ReparseTag == IO_REPARSE_TAG_SYMLINK || tag.ReparseTag == IO_REPARSE_TAG_MOUNT_POINT);
}

/* GetFileInformationByHandle(), also of a file of which the system knows no name: wine fails then, and knows none of what its caller opened, such as
 * standard input from a shell. 0 or a negative errno. */
static int information(HANDLE handle, BY_HANDLE_FILE_INFORMATION *info)
{
	FILE_BASIC_INFO basic;
	FILE_STANDARD_INFO standard;
	/* FILE_ID_INFO of class 18, which came with Windows 8. */
	struct {
		ULONGLONG volume, file[2];
	} id = { 0 };
	if (GetFileInformationByHandle(handle, info))
		return 0;
	int error = __plat_last_error();
	if (!GetFileInformationByHandleEx(handle, FileBasicInfo, &basic, sizeof basic) ||
		!GetFileInformationByHandleEx(handle, FileStandardInfo, &standard, sizeof standard))
		return error;
	GetFileInformationByHandleEx(handle, (FILE_INFO_BY_HANDLE_CLASS)18, &id, sizeof id);
	*info = (BY_HANDLE_FILE_INFORMATION){
		.dwFileAttributes = basic.FileAttributes,
		.ftCreationTime = { basic.CreationTime.LowPart, (DWORD)basic.CreationTime.HighPart },
		.ftLastAccessTime = { basic.LastAccessTime.LowPart, (DWORD)basic.LastAccessTime.HighPart },
		.ftLastWriteTime = { basic.LastWriteTime.LowPart, (DWORD)basic.LastWriteTime.HighPart },
		.dwVolumeSerialNumber = (DWORD)id.volume,
		.nFileSizeHigh = (DWORD)standard.EndOfFile.HighPart,
		.nFileSizeLow = standard.EndOfFile.LowPart,
		.nNumberOfLinks = standard.NumberOfLinks,
		.nFileIndexHigh = (DWORD)(id.file[0] >> 32),
		.nFileIndexLow = (DWORD)id.file[0],
	};
	return 0;
}

/* `link_length`: of the target, where the handle is the link's own; `name` may be NULL. */
static int fill(HANDLE handle, unsigned kind, const wchar_t *name, size_t length, int no_follow, struct stat *result)
{
	struct stat s = { 0 };
	s.st_blksize = 4096;
	s.st_nlink = 1;
	if (kind & (PLAT_FILE_PIPE | PLAT_FILE_DEVICE)) {
		DWORD waiting = 0;
		s.st_mode = kind & PLAT_FILE_PIPE ? S_IFIFO | 0600 : S_IFCHR | 0666;
		/* As Microsoft's _fstat: what could be read from a pipe now. */
		if (kind & PLAT_FILE_PIPE && PeekNamedPipe(handle, NULL, 0, NULL, &waiting, NULL))
			s.st_size = waiting;
		*result = s;
		return 0;
	}
	BY_HANDLE_FILE_INFORMATION info;
	FILE_BASIC_INFO basic;
	int error = information(handle, &info);
	if (error < 0)
		return error;
	wchar_t own[PLAT_PATH_SHORT];
	if (name == NULL && !(info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)) {
		/* Only the end of the name matters, for the execute permission. */
		DWORD got = GetFinalPathNameByHandleW(handle, own, PLAT_PATH_SHORT, FILE_NAME_OPENED);
		name = own;
		length = got < PLAT_PATH_SHORT ? got : 0;
	}
	s.st_mode = mode_of(info.dwFileAttributes, name != NULL && !(info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) &&
		__plat_executable_name(name, length));
	s.st_size = join(info.nFileSizeHigh, info.nFileSizeLow);
	if (no_follow && info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT && is_link(handle)) {
		s.st_mode = S_IFLNK | 0777;
		intptr_t target = __plat_link_length(handle);
		s.st_size = target > 0 ? target : 0;
	} else if (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) {
		s.st_size = 0;
	}
	s.st_dev = info.dwVolumeSerialNumber;
	s.st_ino = (uint64_t)join(info.nFileIndexHigh, info.nFileIndexLow);
	s.st_nlink = info.nNumberOfLinks;
	s.st_blocks = (s.st_size + 511) / 512;
	s.st_atim = __plat_timespec(filetime(info.ftLastAccessTime));
	s.st_mtim = __plat_timespec(filetime(info.ftLastWriteTime));
	s.__birthtim = __plat_timespec(filetime(info.ftCreationTime));
	s.st_ctim = s.st_mtim;
	/* A file system that keeps no such time says 0. */
	if (GetFileInformationByHandleEx(handle, FileBasicInfo, &basic, sizeof basic) && basic.ChangeTime.QuadPart != 0)
		s.st_ctim = __plat_timespec(basic.ChangeTime.QuadPart);
	*result = s;
	return 0;
}

/* For a file that nobody else may open, such as the page file: what its directory knows of it. */
static int fill_from_directory(const struct plat_path *name, struct stat *result)
{
	WIN32_FIND_DATAW found;
	for (size_t i = 0; i < name->length; i++) {
		/* Wildcards would find something else; \\?\ holds one by right. */
		if (name->text[i] == L'*' || (name->text[i] == L'?' && i != 2))
			return -ENOENT;
	}
	HANDLE search = FindFirstFileW(name->text, &found);
	if (search == INVALID_HANDLE_VALUE)
		return __plat_last_error();
	FindClose(search);
	struct stat s = { 0 };
	s.st_mode = mode_of(found.dwFileAttributes, __plat_executable_name(name->text, name->length));
	s.st_nlink = 1;
	s.st_blksize = 4096;
	s.st_size = join(found.nFileSizeHigh, found.nFileSizeLow);
	s.st_blocks = (s.st_size + 511) / 512;
	s.st_atim = __plat_timespec(filetime(found.ftLastAccessTime));
	s.st_mtim = __plat_timespec(filetime(found.ftLastWriteTime));
	s.__birthtim = __plat_timespec(filetime(found.ftCreationTime));
	s.st_ctim = s.st_mtim;
	*result = s;
	return 0;
}

int __plat_stat(const char *path, struct stat *result, int no_follow)
{
	struct plat_path name;
	int error = __plat_path(&name, path);
	if (error < 0)
		return error;
	/* A separator at the end asks for a directory, and follows a link to it. */
	int directory = __plat_path_wants_directory(&name);
	DWORD flags = FILE_FLAG_BACKUP_SEMANTICS | (no_follow && !directory ? FILE_FLAG_OPEN_REPARSE_POINT : 0);
	HANDLE handle = CreateFileW(name.text, FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
		NULL, OPEN_EXISTING, flags, NULL);
	if (handle == INVALID_HANDLE_VALUE) {
		DWORD code = GetLastError();
		error = __plat_path_error(&name, code);
		if (code == ERROR_SHARING_VIOLATION || code == ERROR_ACCESS_DENIED) {
			int found = fill_from_directory(&name, result);
			error = found == 0 ? 0 : error;
		}
	} else {
		/* Asking for the kind would set the time of last access under wine; only what is no file on a disk needs it. */
		BY_HANDLE_FILE_INFORMATION info;
		int kind = GetFileInformationByHandle(handle, &info) ? 0 : __plat_file_kind(handle);
		error = fill(handle, kind > 0 ? (unsigned)kind : 0, name.text, name.length, no_follow && !directory, result);
		CloseHandle(handle);
		if (error == 0 && directory && !S_ISDIR(result->st_mode))
			error = -ENOTDIR;
	}
	__plat_path_free(&name);
	return error;
}

int __plat_fstat(int fd, struct stat *result)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	return fill(file->handle, file->flags, NULL, 0, 0, result);
}
