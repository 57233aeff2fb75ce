/* SPDX-License-Identifier: MIT */
/* _wfindfirst64(), _wfindnext64(): the files that match a pattern, with UTF-16 names. */
#include <io.h>

#include "private/ms_utf8.h"
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_time.h"

static long long seconds(FILETIME t)
{
	int64_t ticks = (int64_t)((uint64_t)t.dwHighDateTime << 32 | t.dwLowDateTime);
	return ticks == 0 ? -1 : __plat_timespec(ticks).tv_sec;
}

static void fill(struct _wfinddata64_t *to, const WIN32_FIND_DATAW *from)
{
	size_t i = 0;
	to->attrib = from->dwFileAttributes & ~(DWORD)FILE_ATTRIBUTE_NORMAL;
	to->time_create = seconds(from->ftCreationTime);
	to->time_access = seconds(from->ftLastAccessTime);
	to->time_write = seconds(from->ftLastWriteTime);
	to->size = (long long)((uint64_t)from->nFileSizeHigh << 32 | from->nFileSizeLow);
	/* Both have 260 units. */
	do
		to->name[i] = from->cFileName[i];
	while (from->cFileName[i++] != L'\0' && i < sizeof to->name / sizeof to->name[0]);
}

intptr_t _wfindfirst64(const wchar_t *pattern, struct _wfinddata64_t *result)
{
	struct plat_path name;
	WIN32_FIND_DATAW found;
	char *narrow = ms_utf8(pattern);
	if (narrow == NULL)
		return -1;
	int error = __plat_path(&name, narrow);
	free(narrow);
	if (error < 0)
		return __crt_result(error);
	HANDLE search = FindFirstFileW(name.text, &found);
	error = search != INVALID_HANDLE_VALUE ? 0 : __plat_last_error();
	__plat_path_free(&name);
	if (error < 0)
		return __crt_result(error);
	fill(result, &found);
	return (intptr_t)search;
}

int _wfindnext64(intptr_t search, struct _wfinddata64_t *result)
{
	WIN32_FIND_DATAW found;
	if (!FindNextFileW((HANDLE)search, &found))
		return __crt_result(__plat_last_error());
	fill(result, &found);
	return 0;
}
