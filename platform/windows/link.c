/* SPDX-License-Identifier: MIT */
/* Links, hard and symbolic. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_stat.h"
#include "private/plat_utf.h"
#include "crt_platform.h"

/* From winioctl.h, which WIN32_LEAN_AND_MEAN leaves out. */
enum { GET_REPARSE_POINT = 0x900A8 };

/* REPARSE_DATA_BUFFER, from the driver headers (Microsoft Learn, ntifs.h). */
struct reparse {
	DWORD tag;
	WORD size, reserved;
	WORD substitute_offset, substitute_size, print_offset, print_size;
	union {
		struct {
			DWORD flags;
			wchar_t names[1];
		} symlink;
		struct {
			wchar_t names[1];
		} mount;
		BYTE room[MAXIMUM_REPARSE_DATA_BUFFER_SIZE - 16];
	} u;
};

/* The target's name within `data`. Units, or -E... */
static intptr_t target_of(HANDLE handle, struct reparse *data, const wchar_t **name)
{
	DWORD got;
	if (!DeviceIoControl(handle, GET_REPARSE_POINT, NULL, 0, data, sizeof *data, &got, NULL))
		return __plat_last_error();
	const wchar_t *names;
	if (data->tag == IO_REPARSE_TAG_SYMLINK)
		names = data->u.symlink.names;
	else if (data->tag == IO_REPARSE_TAG_MOUNT_POINT)
		names = data->u.mount.names;
	else
		return -EINVAL;
	/* The print name is what the link's maker wrote; some makers leave it out. */
	size_t offset = data->print_offset, size = data->print_size;
	if (size == 0)
		offset = data->substitute_offset, size = data->substitute_size;
	if ((size_t)((const BYTE *)names - (const BYTE *)data) + offset + size > got)
		return -EIO;
	*name = names + offset / 2;
	size_t units = size / 2;
	/* The native form of an absolute name. */
	if (units >= 4 && (*name)[0] == L'\\' && (*name)[1] == L'?' && (*name)[2] == L'?' && (*name)[3] == L'\\') {
		*name += 4;
		units -= 4;
	}
	return (intptr_t)units;
}

static intptr_t read_target(HANDLE handle, char *buffer, size_t size)
{
	/* 16 KiB each: too much for a small stack. */
	struct reparse *data = HeapAlloc(GetProcessHeap(), 0, sizeof *data + PLAT_UTF8_MAX(sizeof *data / 2));
	const wchar_t *name = NULL;
	if (data == NULL)
		return -ENOMEM;
	char *text = (char *)(data + 1);
	intptr_t result = target_of(handle, data, &name);
	if (result >= 0) {
		size_t used = __plat_utf8_from_utf16(text, name, (size_t)result);
		/* POSIX: as much as fits, and no NUL. */
		result = (intptr_t)used;
		if (buffer != NULL) {
			if (used > size)
				used = size;
			for (size_t i = 0; i < used; i++)
				buffer[i] = text[i];
			result = (intptr_t)used;
		}
	}
	HeapFree(GetProcessHeap(), 0, data);
	return result;
}

intptr_t __plat_link_length(HANDLE handle)
{
	return read_target(handle, NULL, 0);
}

intptr_t __plat_readlink(const char *path, char *buffer, size_t size)
{
	struct plat_path name;
	intptr_t result = __plat_path(&name, path);
	if (result < 0)
		return result;
	HANDLE handle = CreateFileW(name.text, FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
		NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, NULL);
	if (handle == INVALID_HANDLE_VALUE) {
		result = __plat_path_error(&name, GetLastError());
	} else {
		result = read_target(handle, buffer, size);
		CloseHandle(handle);
	}
	__plat_path_free(&name);
	return result;
}

int __plat_link(const char *from, const char *to)
{
	struct plat_path old, new;
	int result = __plat_path(&old, from);
	if (result < 0)
		return result;
	result = __plat_path(&new, to);
	if (result == 0) {
		DWORD is = GetFileAttributesW(old.text);
		if (is == INVALID_FILE_ATTRIBUTES)
			result = __plat_path_error(&old, GetLastError());
		else if (is & FILE_ATTRIBUTE_DIRECTORY)
			result = -EPERM;
		else if (__plat_path_wants_directory(&old))
			result = -ENOTDIR;
		else if (__plat_path_wants_directory(&new))
			result = GetFileAttributesW(new.text) != INVALID_FILE_ATTRIBUTES ? -EEXIST : __plat_path_error(&new, GetLastError());
		else if (!CreateHardLinkW(new.text, old.text, NULL))
			result = __plat_last_error();
		__plat_path_free(&new);
	}
	__plat_path_free(&old);
	return result;
}

int __plat_symlink(const char *target, const char *path)
{
	/* From Windows 10 1703 on a developer's account may make links; before, the flag is refused as unknown. */
	enum { UNPRIVILEGED = 2 };
	struct plat_path link, beside;
	int result = __plat_path(&link, path);
	if (result < 0)
		return result;

	size_t size = 0;
	while (target[size] != '\0')
		size++;
	/* What the link says, and the same seen from the link's folder, to learn whether it is a directory's. */
	size_t folder = link.length;
	while (folder != 0 && link.text[folder - 1] != L'\\')
		folder--;
	result = size == 0 ? -ENOENT : __plat_path_room(&beside, folder + size);
	if (result == 0) {
		wchar_t *text = beside.text + folder;
		size_t length = __plat_utf16_from_utf8(text, target, size);
		if (length == (size_t)-1) {
			result = -EILSEQ;
		} else {
			text[length] = L'\0';
			for (size_t i = 0; i < length; i++) {
				if (text[i] == L'/')
					text[i] = L'\\';
			}
			for (size_t i = 0; i < folder; i++)
				beside.text[i] = link.text[i];
			int absolute = text[0] == L'\\' || (length > 1 && text[1] == L':');
			DWORD found = GetFileAttributesW(absolute ? text : beside.text);
			DWORD flags = found != INVALID_FILE_ATTRIBUTES && found & FILE_ATTRIBUTE_DIRECTORY ?
				SYMBOLIC_LINK_FLAG_DIRECTORY : 0;
			if (!CreateSymbolicLinkW(link.text, text, flags | UNPRIVILEGED) &&
				(GetLastError() != ERROR_INVALID_PARAMETER || !CreateSymbolicLinkW(link.text, text, flags)))
				result = __plat_last_error();
			/* Wine 8 says that it made the link, and makes none. */
			else if (GetFileAttributesW(link.text) == INVALID_FILE_ATTRIBUTES)
				result = -EPERM;
		}
		__plat_path_free(&beside);
	}
	__plat_path_free(&link);
	return result;
}
