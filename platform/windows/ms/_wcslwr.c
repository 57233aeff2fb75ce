/* SPDX-License-Identifier: MIT */
/* _wcslwr() and its kin: changes of a UTF-16 string in place. Case is that of ASCII's letters, as in _strlwr(). */
#include <errno.h>
#include <wchar.h>

#include "error.h"

wchar_t *_wcslwr(wchar_t *text)
{
	for (wchar_t *p = text; *p != L'\0'; p++)
		if (*p >= L'A' && *p <= L'Z')
			*p = (wchar_t)(*p + 32);
	return text;
}

wchar_t *_wcsupr(wchar_t *text)
{
	for (wchar_t *p = text; *p != L'\0'; p++)
		if (*p >= L'a' && *p <= L'z')
			*p = (wchar_t)(*p - 32);
	return text;
}

/* EINVAL if no string ends within `size`. */
static errno_t check(wchar_t *text, size_t size)
{
	size_t length = 0;
	while (text != NULL && length < size && text[length] != L'\0')
		length++;
	if (text != NULL && length < size)
		return 0;
	if (text != NULL && size != 0)
		*text = L'\0';
	__crt_set_errno(EINVAL);
	return EINVAL;
}

errno_t _wcslwr_s(wchar_t *text, size_t size)
{
	errno_t error = check(text, size);
	if (error == 0)
		_wcslwr(text);
	return error;
}

errno_t _wcsupr_s(wchar_t *text, size_t size)
{
	errno_t error = check(text, size);
	if (error == 0)
		_wcsupr(text);
	return error;
}

wchar_t *_wcsrev(wchar_t *text)
{
	size_t length = 0;
	while (text[length] != L'\0')
		length++;
	for (size_t i = 0; i < length / 2; i++) {
		wchar_t c = text[i];
		text[i] = text[length - 1 - i];
		text[length - 1 - i] = c;
	}
	return text;
}

wchar_t *_wcsset(wchar_t *text, wchar_t c)
{
	for (wchar_t *p = text; *p != L'\0'; p++)
		*p = c;
	return text;
}

wchar_t *_wcsnset(wchar_t *text, wchar_t c, size_t count)
{
	for (wchar_t *p = text; count != 0 && *p != L'\0'; p++, count--)
		*p = c;
	return text;
}
