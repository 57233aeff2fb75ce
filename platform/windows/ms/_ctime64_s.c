/* SPDX-License-Identifier: MIT */
/* _ctime64_s() and its wide and 32-bit forms; _wasctime() and _wctime(). */
#include <errno.h>
#include <time.h>
#include <wchar.h>

#include "calendar.h"
#include "error.h"

enum { ROOM = 26 };
static wchar_t wide_text[CRT_ASCTIME_MAX];

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

/* Into one of the two texts. */
static errno_t write_date(char *text, wchar_t *wide, size_t size, const struct tm *tm)
{
	char whole[CRT_ASCTIME_MAX];
	int length = __crt_asctime(tm, whole);
	if ((size_t)length >= size)
		return fail(ERANGE);
	for (int i = 0; i <= length; i++) {
		if (text != NULL)
			text[i] = whole[i];
		else
			wide[i] = (wchar_t)whole[i];
	}
	return 0;
}

static errno_t write_time(char *text, wchar_t *wide, size_t size, const __time64_t *time)
{
	struct tm tm;
	if ((text == NULL && wide == NULL) || size == 0)
		return fail(EINVAL);
	if (text != NULL)
		*text = '\0';
	else
		*wide = L'\0';
	if (time == NULL)
		return fail(EINVAL);
	if (size < ROOM)
		return fail(ERANGE);
	return localtime_r(time, &tm) != NULL ? write_date(text, wide, size, &tm) : EOVERFLOW;
}

errno_t _ctime64_s(char *text, size_t size, const __time64_t *time)
{
	return write_time(text, NULL, size, time);
}

errno_t _wctime64_s(wchar_t *text, size_t size, const __time64_t *time)
{
	return write_time(NULL, text, size, time);
}

errno_t _ctime32_s(char *text, size_t size, const __time32_t *time)
{
	time_t wide = time != NULL ? *time : 0;
	return write_time(text, NULL, size, time != NULL && *time >= 0 ? &wide : NULL);
}

errno_t _wctime32_s(wchar_t *text, size_t size, const __time32_t *time)
{
	time_t wide = time != NULL ? *time : 0;
	return write_time(NULL, text, size, time != NULL && *time >= 0 ? &wide : NULL);
}

errno_t _wasctime_s(wchar_t *text, size_t size, const struct tm *tm)
{
	if (text == NULL || size == 0 || tm == NULL)
		return fail(EINVAL);
	*text = L'\0';
	return write_date(NULL, text, size, tm);
}

wchar_t *_wasctime(const struct tm *tm)
{
	return write_date(NULL, wide_text, CRT_ASCTIME_MAX, tm) == 0 ? wide_text : NULL;
}

wchar_t *_wctime64(const __time64_t *time)
{
	return write_time(NULL, wide_text, CRT_ASCTIME_MAX, time) == 0 ? wide_text : NULL;
}

wchar_t *_wctime(const time_t *time)
{
	return _wctime64(time);
}

wchar_t *_wctime32(const __time32_t *time)
{
	time_t wide = time != NULL ? *time : 0;
	return time != NULL && *time >= 0 ? _wctime64(&wide) : NULL;
}
