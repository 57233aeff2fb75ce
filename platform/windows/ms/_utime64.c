/* SPDX-License-Identifier: MIT */
/* _utime64(), _futime64() and their wide and 32-bit forms. */
#include <sys/stat.h>
#include <utime.h>

#include "private/ms_utf8.h"

static const struct timespec *fill(struct timespec to[2], const struct __utimbuf64 *from)
{
	to[0] = to[1] = (struct timespec){ .tv_nsec = UTIME_NOW };
	if (from != NULL) {
		to[0] = (struct timespec){ .tv_sec = from->actime };
		to[1] = (struct timespec){ .tv_sec = from->modtime };
	}
	return to;
}

static struct __utimbuf64 *widen(struct __utimbuf64 *to, const struct __utimbuf32 *from)
{
	if (from == NULL)
		return NULL;
	to->actime = from->actime;
	to->modtime = from->modtime;
	return to;
}

int _utime64(const char *path, struct __utimbuf64 *times)
{
	struct timespec t[2];
	return __crt_result(__plat_utimens(path, fill(t, times), 0));
}

int _wutime64(const wchar_t *path, struct __utimbuf64 *times)
{
	char *narrow = ms_utf8(path);
	int result = narrow != NULL ? _utime64(narrow, times) : -1;
	free(narrow);
	return result;
}

int _futime64(int fd, struct __utimbuf64 *times)
{
	struct timespec t[2];
	return __crt_result(__plat_futimens(fd, fill(t, times)));
}

int _utime32(const char *path, struct __utimbuf32 *times)
{
	struct __utimbuf64 wide;
	return _utime64(path, widen(&wide, times));
}

int _wutime32(const wchar_t *path, struct __utimbuf32 *times)
{
	struct __utimbuf64 wide;
	return _wutime64(path, widen(&wide, times));
}

int _futime32(int fd, struct __utimbuf32 *times)
{
	struct __utimbuf64 wide;
	return _futime64(fd, widen(&wide, times));
}
