/* SPDX-License-Identifier: MIT */
/* Wide formats of programs that were compiled with Microsoft's headers: there %s is wide text and %S bytes. An h or l says so for both. */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "private/ms_stdio_options.h"

wchar_t *__plat_standard_format(const wchar_t *format, int scanning)
{
	/* A conversion has at least two characters, and gets one more. */
	wchar_t *all = malloc((wcslen(format) * 3 / 2 + 2) * sizeof *all), *to = all;
	if (all == NULL)
		return NULL;
	while (*format != L'\0') {
		if ((*to++ = *format++) != L'%')
			continue;
		if (*format == L'%') {
			*to++ = *format++;
			continue;
		}
		while (*format != L'\0' && wcschr(L"0123456789 +-#'*.$", *format) != NULL)
			*to++ = *format++;
		int has_length = 0;
		while (*format != L'\0' && wcschr(L"hlLwjztqI", *format) != NULL) {
			/* w is Microsoft's for wide. */
			*to++ = *format == L'w' && (format[1] == L's' || format[1] == L'c' || format[1] == L'S' || format[1] == L'C') ? L'l' : *format;
			if (*format++ == L'I' && (wcsncmp(format, L"64", 2) == 0 || wcsncmp(format, L"32", 2) == 0)) {
				*to++ = *format++;
				*to++ = *format++;
			}
			has_length = 1;
		}
		switch (*format) {
		case L's': case L'c':
			if (!has_length)
				*to++ = L'l';
			*to++ = *format++;
			break;
		case L'S': case L'C':
			if (!has_length)
				*to++ = L'h';
			*to++ = *format++ == L'S' ? L's' : L'c';
			break;
		case L'[':
			if (!scanning)
				break;
			if (!has_length)
				*to++ = L'l';
			/* The set, in which a ] at the beginning is a member. */
			*to++ = *format++;
			if (*format == L'^')
				*to++ = *format++;
			if (*format == L']')
				*to++ = *format++;
			while (*format != L'\0' && *format != L']')
				*to++ = *format++;
			break;
		default:
			break;
		}
	}
	*to = L'\0';
	return all;
}

/* Whether a conversion is there that may mean something else. */
static int differs(const wchar_t *format, int scanning)
{
	while ((format = wcschr(format, L'%')) != NULL) {
		format++;
		format += wcsspn(format, L"0123456789 +-#'*.$hlLwjztqI");
		if (*format == L's' || *format == L'c' || *format == L'S' || *format == L'C' || (scanning && *format == L'['))
			return 1;
		if (*format != L'\0')
			format++;
	}
	return 0;
}

const wchar_t *__plat_as_standard(const wchar_t *format, int scanning, wchar_t **made)
{
	*made = NULL;
	if (format == NULL || !differs(format, scanning))
		return format;
	return *made = __plat_standard_format(format, scanning);
}
