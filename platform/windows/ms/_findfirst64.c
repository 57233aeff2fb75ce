/* SPDX-License-Identifier: MIT */
/* _findfirst64(), _findnext64(), _findclose(): the files that match a pattern with * and ? in its last part. */
#include <io.h>

#include "error.h"
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_time.h"
#include "private/plat_utf.h"

static long long seconds(FILETIME t)
{
	int64_t ticks = (int64_t)((uint64_t)t.dwHighDateTime << 32 | t.dwLowDateTime);
	return ticks == 0 ? -1 : __plat_timespec(ticks).tv_sec;
}

static int fill(struct __finddata64_t *to, const WIN32_FIND_DATAW *from)
{
	size_t units = __plat_utf16_length(from->cFileName);
	/* Names have 255 units at most. */
	if (PLAT_UTF8_MAX(units) >= sizeof to->name)
		return -ENAMETOOLONG;
	to->attrib = from->dwFileAttributes & ~(DWORD)FILE_ATTRIBUTE_NORMAL;
	to->time_create = seconds(from->ftCreationTime);
	to->time_access = seconds(from->ftLastAccessTime);
	to->time_write = seconds(from->ftLastWriteTime);
	to->size = (long long)((uint64_t)from->nFileSizeHigh << 32 | from->nFileSizeLow);
	to->name[__plat_utf8_from_utf16(to->name, from->cFileName, units)] = '\0';
	return 0;
}

intptr_t _findfirst64(const char *pattern, struct __finddata64_t *result)
{
	struct plat_path name;
	WIN32_FIND_DATAW found;
	int error = __plat_path(&name, pattern);
	if (error < 0)
		return __crt_result(error);
	HANDLE search = FindFirstFileW(name.text, &found);
	error = search != INVALID_HANDLE_VALUE ? fill(result, &found) : __plat_last_error();
	__plat_path_free(&name);
	if (error < 0) {
		if (search != INVALID_HANDLE_VALUE)
			FindClose(search);
		return __crt_result(error);
	}
	return (intptr_t)search;
}

int _findnext64(intptr_t search, struct __finddata64_t *result)
{
	WIN32_FIND_DATAW found;
	if (!FindNextFileW((HANDLE)search, &found))
		return __crt_result(__plat_last_error());
	return __crt_result(fill(result, &found));
}

int _findclose(intptr_t search)
{
	return FindClose((HANDLE)search) ? 0 : __crt_result(-EINVAL);
}
