/* SPDX-License-Identifier: MIT */
/* Wide strings in a given locale: the same in all. */
#define _GNU_SOURCE 1
#include <wchar.h>

#include "attr.h"

int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale)
{
	(void)locale;
	return wcscoll(a, b);
}

CRT_ALIAS(wcscoll_l) __CRT_NOTHROW
int __wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale);

size_t wcsxfrm_l(wchar_t *restrict to, const wchar_t *restrict from, size_t count, locale_t locale)
{
	(void)locale;
	return wcsxfrm(to, from, count);
}

CRT_ALIAS(wcsxfrm_l) __CRT_NOTHROW
size_t __wcsxfrm_l(wchar_t *restrict to, const wchar_t *restrict from, size_t count, locale_t locale);

int wcscasecmp_l(const wchar_t *a, const wchar_t *b, locale_t locale)
{
	(void)locale;
	return wcscasecmp(a, b);
}

int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t count, locale_t locale)
{
	(void)locale;
	return wcsncasecmp(a, b, count);
}
