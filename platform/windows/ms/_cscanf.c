/* SPDX-License-Identifier: MIT */
/* _cscanf(), _cgets() and their families: lines from the console, as it lets its user edit them. What of a line nobody asked for stays for the next
 * of these functions (_getch() does not see it). */
#include <conio.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "error.h"
#include "lock.h"
#include "private/ms_of_locale.h"
#include "private/ms_variadic.h"
#include "private/ms_wide_stdio.h"

static struct crt_lock lock;

/* Bytes and wide characters do not share a stream. NULL, with errno, if there is no console. */
static FILE *console(int wide)
{
	static FILE *streams[2];
	__crt_lock(&lock);
	if (streams[wide] == NULL)
		streams[wide] = fopen("CONIN$", "r");
	FILE *f = streams[wide];
	__crt_unlock(&lock);
	return f;
}

int _vcscanf(const char *format, va_list arguments)
{
	FILE *f = console(0);
	return f != NULL ? vfscanf(f, format, arguments) : EOF;
}

int _vcscanf_s(const char *format, va_list arguments)
{
	FILE *f = console(0);
	return f != NULL ? vfscanf_s(f, format, arguments) : EOF;
}

int _vcwscanf(const wchar_t *format, va_list arguments)
{
	FILE *f = console(1);
	return f != NULL ? __crt_ms_vfwscanf(f, format, arguments) : EOF;
}

int _vcwscanf_s(const wchar_t *format, va_list arguments)
{
	FILE *f = console(1);
	return f != NULL ? __crt_ms_vfwscanf_s(f, format, arguments) : EOF;
}

VARIADIC(_cscanf, format, (const char *format, ...), _vcscanf(format, arguments))
VARIADIC(_cscanf_s, format, (const char *format, ...), _vcscanf_s(format, arguments))
VARIADIC(_cscanf_l, locale, (const char *format, _locale_t locale, ...), _vcscanf(format, arguments))
VARIADIC(_cscanf_s_l, locale, (const char *format, _locale_t locale, ...), _vcscanf_s(format, arguments))
VARIADIC(_cwscanf, format, (const wchar_t *format, ...), _vcwscanf(format, arguments))
VARIADIC(_cwscanf_s, format, (const wchar_t *format, ...), _vcwscanf_s(format, arguments))
VARIADIC(_cwscanf_l, locale, (const wchar_t *format, _locale_t locale, ...), _vcwscanf(format, arguments))
VARIADIC(_cwscanf_s_l, locale, (const wchar_t *format, _locale_t locale, ...), _vcwscanf_s(format, arguments))

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

/* A line without its end, of at most `size` characters with the NUL; what is longer stays. 0 or errno; EIO at the end of the input. */
errno_t _cgets_s(char *text, size_t size, size_t *length)
{
	if (text == NULL || size == 0 || length == NULL)
		return fail(EINVAL);
	*text = '\0';
	*length = 0;
	FILE *f = console(0);
	if (f == NULL)
		return __plat_self()->error;
	flockfile(f);
	int c = EOF;
	while (*length + 1 < size && (c = getc_unlocked(f)) != EOF && c != '\n')
		text[(*length)++] = (char)c;
	funlockfile(f);
	text[*length] = '\0';
	return c == EOF && *length == 0 && size > 1 ? fail(EIO) : 0;
}

errno_t _cgetws_s(wchar_t *text, size_t size, size_t *length)
{
	if (text == NULL || size == 0 || length == NULL)
		return fail(EINVAL);
	*text = L'\0';
	*length = 0;
	FILE *f = console(1);
	if (f == NULL)
		return __plat_self()->error;
	flockfile(f);
	wint_t c = WEOF;
	while (*length + 1 < size && (c = getwc(f)) != WEOF && c != L'\n')
		text[(*length)++] = (wchar_t)c;
	funlockfile(f);
	text[*length] = L'\0';
	return c == WEOF && *length == 0 && size > 1 ? fail(EIO) : 0;
}

/* The first character of the buffer says how many there is room for, the second one how many came; the text begins with the third. */
char *_cgets(char *buffer)
{
	size_t length;
	if (_cgets_s(buffer + 2, (unsigned char)buffer[0], &length) != 0)
		return NULL;
	buffer[1] = (char)length;
	return buffer + 2;
}

wchar_t *_cgetws(wchar_t *buffer)
{
	size_t length;
	if (_cgetws_s(buffer + 2, buffer[0], &length) != 0)
		return NULL;
	buffer[1] = (wchar_t)length;
	return buffer + 2;
}
