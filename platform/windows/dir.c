/* SPDX-License-Identifier: MIT */
/* Reading a directory through its handle, which tells each file's number too. */
#include <bits/dirent_types.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_utf.h"
#include "crt_platform.h"

struct plat_dir {
	HANDLE handle;
	/* The entry that comes next, an offset into `batch`; `more` says whether there is one. */
	DWORD next;
	int more;
	/* The next batch starts from the beginning. */
	int restart;
	union {
		FILE_ID_BOTH_DIR_INFO align;
		BYTE bytes[16384];
	} batch;
};

int __plat_dir_open(const char *path, struct plat_dir **result)
{
	struct plat_path name;
	int error = __plat_path(&name, path);
	if (error < 0)
		return error;
	HANDLE handle = CreateFileW(name.text, FILE_LIST_DIRECTORY | SYNCHRONIZE,
		FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
	if (handle == INVALID_HANDLE_VALUE)
		error = __plat_last_error();
	__plat_path_free(&name);
	if (error < 0)
		return error;
	BY_HANDLE_FILE_INFORMATION info;
	if (!GetFileInformationByHandle(handle, &info) || !(info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)) {
		CloseHandle(handle);
		return -ENOTDIR;
	}
	struct plat_dir *dir = HeapAlloc(GetProcessHeap(), 0, sizeof *dir);
	if (dir == NULL) {
		CloseHandle(handle);
		return -ENOMEM;
	}
	dir->handle = handle;
	dir->more = 0;
	dir->restart = 1;
	*result = dir;
	return 0;
}

static unsigned char type_of(const FILE_ID_BOTH_DIR_INFO *info)
{
	/* For a reparse point EaSize holds the tag (MS-FSCC 2.4.17). */
	if (info->FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT &&
		(info->EaSize == IO_REPARSE_TAG_SYMLINK || info->EaSize == IO_REPARSE_TAG_MOUNT_POINT))
		return DT_LNK;
	return info->FileAttributes & FILE_ATTRIBUTE_DIRECTORY ? DT_DIR : DT_REG;
}

int __plat_dir_next(struct plat_dir *dir, struct plat_dirent *entry)
{
	for (;;) {
		if (!dir->more) {
			if (!GetFileInformationByHandleEx(dir->handle, dir->restart ? FileIdBothDirectoryRestartInfo :
				FileIdBothDirectoryInfo, &dir->batch, sizeof dir->batch)) {
				DWORD code = GetLastError();
				/* A root without any file says that it found none. */
				return code == ERROR_NO_MORE_FILES || code == ERROR_FILE_NOT_FOUND ? 0 : __plat_error_from(code);
			}
			dir->restart = 0;
			dir->more = 1;
			dir->next = 0;
		}
		const FILE_ID_BOTH_DIR_INFO *info = (const FILE_ID_BOTH_DIR_INFO *)(dir->batch.bytes + dir->next);
		if (info->NextEntryOffset != 0)
			dir->next += info->NextEntryOffset;
		else
			dir->more = 0;
		size_t units = info->FileNameLength / sizeof(wchar_t);
		/* No file system has longer names; such an entry could not be opened either. */
		if (PLAT_UTF8_MAX(units) >= sizeof entry->name)
			continue;
		entry->inode = (uint64_t)info->FileId.QuadPart;
		entry->type = type_of(info);
		entry->name[__plat_utf8_from_utf16(entry->name, info->FileName, units)] = '\0';
		return 1;
	}
}

int __plat_dir_rewind(struct plat_dir *dir)
{
	dir->more = 0;
	dir->restart = 1;
	return 0;
}

void __plat_dir_close(struct plat_dir *dir)
{
	CloseHandle(dir->handle);
	HeapFree(GetProcessHeap(), 0, dir);
}
