/* SPDX-License-Identifier: MIT */
/* Strings in a given locale: the same in all. */
#define _GNU_SOURCE 1
#include <string.h>
#include <strings.h>

#include "attr.h"

int strcoll_l(const char *a, const char *b, locale_t locale)
{
	(void)locale;
	return strcoll(a, b);
}

CRT_ALIAS(strcoll_l) __CRT_NOTHROW
int __strcoll_l(const char *a, const char *b, locale_t locale);

size_t strxfrm_l(char *restrict to, const char *restrict from, size_t size, locale_t locale)
{
	(void)locale;
	return strxfrm(to, from, size);
}

CRT_ALIAS(strxfrm_l) __CRT_NOTHROW
size_t __strxfrm_l(char *restrict to, const char *restrict from, size_t size, locale_t locale);

char *strerror_l(int error, locale_t locale)
{
	(void)locale;
	return strerror(error);
}

int strcasecmp_l(const char *a, const char *b, locale_t locale)
{
	(void)locale;
	return strcasecmp(a, b);
}

int strncasecmp_l(const char *a, const char *b, size_t size, locale_t locale)
{
	(void)locale;
	return strncasecmp(a, b, size);
}
