/* SPDX-License-Identifier: MIT */
/* _wcserror(), __wcserror() and their _s forms: messages of errors in UTF-16. */
#include <errno.h>
#include <string.h>
#include <wchar.h>

#include "error.h"
#include "private/ms_wide.h"

enum { ROOM = 256 };
static wchar_t buffer[ROOM];

/* Appends as much as there is room for before the null; the new length. */
static size_t append(wchar_t *text, size_t size, size_t length, const wchar_t *more)
{
	while (*more != L'\0' && length + 1 < size)
		text[length++] = *more++;
	text[length] = L'\0';
	return length;
}

static void message(wchar_t *text, size_t size, size_t length, int error)
{
	/* The texts are ASCII. */
	for (const char *from = strerror(error); *from != '\0'; from++) {
		wchar_t one[2] = { (unsigned char)*from, L'\0' };
		length = append(text, size, length, one);
	}
}

static void compose(wchar_t *text, size_t size, const wchar_t *prefix, int error)
{
	size_t length = 0;
	*text = L'\0';
	if (prefix != NULL && *prefix != L'\0') {
		length = append(text, size, length, prefix);
		length = append(text, size, length, L": ");
	}
	message(text, size, length, error);
	(void)append(text, size, wcslen(text), L"\n");
}

static errno_t refuse(void)
{
	__crt_set_errno(EINVAL);
	return EINVAL;
}

wchar_t *_wcserror(int error)
{
	message(buffer, ROOM, 0, error);
	return buffer;
}

wchar_t *__wcserror(const wchar_t *prefix)
{
	compose(buffer, ROOM, prefix, __plat_self()->error);
	return buffer;
}

errno_t _wcserror_s(wchar_t *text, size_t size, int error)
{
	if (text == NULL || size == 0)
		return refuse();
	*text = L'\0';
	message(text, size, 0, error);
	return 0;
}

errno_t __wcserror_s(wchar_t *text, size_t size, const wchar_t *prefix)
{
	if (text == NULL || size == 0)
		return refuse();
	compose(text, size, prefix, __plat_self()->error);
	return 0;
}
