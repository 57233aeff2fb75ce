/* SPDX-License-Identifier: MIT */
/* Paths that the system tells: the current directory, a file's one true name, the place for temporary files. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "crt_platform.h"

/* Asks `call` for a path until its room suffices (another thread may make it longer meanwhile), and stores it. */
static intptr_t ask(DWORD call(void *context, wchar_t *room, DWORD size), void *context, char *buffer, size_t size)
{
	struct plat_path path;
	size_t units = PLAT_PATH_SHORT - 1;
	for (;;) {
		int error = __plat_path_room(&path, units);
		if (error < 0)
			return error;
		DWORD length = call(context, path.text, (DWORD)units + 1);
		intptr_t result;
		if (length > units) {
			__plat_path_free(&path);
			units = length;
			continue;
		}
		if (length == 0)
			result = __plat_last_error();
		else
			result = __plat_path_store(path.text, length, buffer, size);
		__plat_path_free(&path);
		return result;
	}
}

static DWORD current(void *context, wchar_t *room, DWORD size)
{
	(void)context;
	return GetCurrentDirectoryW(size, room);
}

intptr_t __plat_getcwd(char *buffer, size_t size)
{
	return ask(current, NULL, buffer, size);
}

static DWORD temporary(void *context, wchar_t *room, DWORD size)
{
	(void)context;
	DWORD length = GetTempPathW(size, room);
	/* Without the separator that the system puts at the end; a drive's root keeps it. */
	if (length > 3 && length < size && room[length - 1] == L'\\')
		length--;
	return length;
}

intptr_t __plat_tmpdir(char *buffer, size_t size)
{
	return ask(temporary, NULL, buffer, size);
}

static DWORD final(void *context, wchar_t *room, DWORD size)
{
	return GetFinalPathNameByHandleW(context, room, size, FILE_NAME_NORMALIZED | VOLUME_NAME_DOS);
}

intptr_t __plat_realpath(const char *path, char *buffer, size_t size)
{
	struct plat_path name;
	intptr_t result = __plat_path(&name, path);
	if (result < 0)
		return result;
	HANDLE handle = CreateFileW(name.text, FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
		NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
	if (handle == INVALID_HANDLE_VALUE) {
		result = __plat_path_error(&name, GetLastError());
	} else {
		result = ask(final, handle, buffer, size);
		CloseHandle(handle);
	}
	__plat_path_free(&name);
	return result;
}
