/* SPDX-License-Identifier: MIT */
/* What scanf() and its kin are in programs that were compiled with the headers of Microsoft's Universal CRT. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "private/ms_stdio_options.h"

int __stdio_common_vfscanf(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vsscanf(uint64_t options, const char *text, size_t size, const char *format, _locale_t locale, va_list arguments);
int __stdio_common_vfwscanf(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments);
int __stdio_common_vswscanf(uint64_t options, const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments);

int __stdio_common_vfscanf(uint64_t options, FILE *stream, const char *format, _locale_t locale, va_list arguments)
{
	(void)locale;
	return options & MS_SCANF_SIZES ? vfscanf_s(stream, format, arguments) : vfscanf(stream, format, arguments);
}

int __stdio_common_vsscanf(uint64_t options, const char *text, size_t size, const char *format, _locale_t locale, va_list arguments)
{
	(void)locale;
	/* The text ends at the size or at a NUL. */
	char *copy = size != (size_t)-1 && memchr(text, 0, size) == NULL ? malloc(size + 1) : NULL;
	if (copy != NULL) {
		memcpy(copy, text, size);
		copy[size] = '\0';
		text = copy;
	} else if (size != (size_t)-1 && memchr(text, 0, size) == NULL) {
		return EOF;
	}
	int items = options & MS_SCANF_SIZES ? vsscanf_s(text, format, arguments) : vsscanf(text, format, arguments);
	free(copy);
	return items;
}

static wchar_t *format_for(uint64_t options, const wchar_t *format)
{
	return options & MS_SCANF_WIDE ? __plat_standard_format(format, 1) : wcsdup(format);
}

int __stdio_common_vfwscanf(uint64_t options, FILE *stream, const wchar_t *format, _locale_t locale, va_list arguments)
{
	(void)locale;
	wchar_t *standard = format_for(options, format);
	int items = EOF;
	if (standard != NULL)
		items = options & MS_SCANF_SIZES ? vfwscanf_s(stream, standard, arguments) : vfwscanf(stream, standard, arguments);
	free(standard);
	return items;
}

int __stdio_common_vswscanf(uint64_t options, const wchar_t *text, size_t size, const wchar_t *format, _locale_t locale, va_list arguments)
{
	(void)locale;
	wchar_t *standard = format_for(options, format);
	size_t length = 0;
	while (length < size && text[length] != L'\0')
		length++;
	wchar_t *copy = malloc((length + 1) * sizeof *copy);
	int items = EOF;
	if (standard != NULL && copy != NULL) {
		wmemcpy(copy, text, length)[length] = L'\0';
		items = options & MS_SCANF_SIZES ? vswscanf_s(copy, standard, arguments) : vswscanf(copy, standard, arguments);
	}
	free(standard);
	free(copy);
	return items;
}
