/* SPDX-License-Identifier: MIT */
/* _strdate(), _strtime() and their kin: the local date and time of now, in eight characters. */
#include <errno.h>
#include <time.h>

#include "error.h"
#include "time_text.h"

enum { SIZE = 9 };

static int now(char text[SIZE], const char *format)
{
	struct tm tm;
	time_t t = time(NULL);
	return localtime_r(&t, &tm) != NULL && __crt_strftime(text, SIZE, format, &tm) != 0 ? 0 : EOVERFLOW;
}

/* Into one of the two texts. */
static errno_t put(char *text, wchar_t *wide, size_t size, const char *format)
{
	char whole[SIZE];
	int error = (text == NULL && wide == NULL) || size == 0 ? EINVAL : size < SIZE ? ERANGE : now(whole, format);
	if (error != 0) {
		if (text != NULL && size != 0)
			*text = '\0';
		if (wide != NULL && size != 0)
			*wide = L'\0';
		__crt_set_errno(error);
		return error;
	}
	for (int i = 0; i < SIZE; i++) {
		if (text != NULL)
			text[i] = whole[i];
		else
			wide[i] = (wchar_t)whole[i];
	}
	return 0;
}

char *_strdate(char *text)
{
	return put(text, NULL, SIZE, "%m/%d/%y") == 0 ? text : NULL;
}

char *_strtime(char *text)
{
	return put(text, NULL, SIZE, "%H:%M:%S") == 0 ? text : NULL;
}

errno_t _strdate_s(char *text, size_t size)
{
	return put(text, NULL, size, "%m/%d/%y");
}

errno_t _strtime_s(char *text, size_t size)
{
	return put(text, NULL, size, "%H:%M:%S");
}

wchar_t *_wstrdate(wchar_t *text)
{
	return put(NULL, text, SIZE, "%m/%d/%y") == 0 ? text : NULL;
}

wchar_t *_wstrtime(wchar_t *text)
{
	return put(NULL, text, SIZE, "%H:%M:%S") == 0 ? text : NULL;
}

errno_t _wstrdate_s(wchar_t *text, size_t size)
{
	return put(NULL, text, size, "%m/%d/%y");
}

errno_t _wstrtime_s(wchar_t *text, size_t size)
{
	return put(NULL, text, size, "%H:%M:%S");
}
