/* SPDX-License-Identifier: MIT */
/* Numbers from wide text in a given locale: the same in all. */
#define _GNU_SOURCE 1
#include <wchar.h>

#include "attr.h"

double wcstod_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale)
{
	(void)locale;
	return wcstod(text, end);
}

CRT_ALIAS(wcstod_l) __CRT_NOTHROW
double __wcstod_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale);

float wcstof_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale)
{
	(void)locale;
	return wcstof(text, end);
}

CRT_ALIAS(wcstof_l) __CRT_NOTHROW
float __wcstof_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale);

long double wcstold_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale)
{
	(void)locale;
	return wcstold(text, end);
}

CRT_ALIAS(wcstold_l) __CRT_NOTHROW
long double __wcstold_l(const wchar_t *restrict text, wchar_t **restrict end, locale_t locale);

long wcstol_l(const wchar_t *restrict text, wchar_t **restrict end, int base, locale_t locale)
{
	(void)locale;
	return wcstol(text, end, base);
}

unsigned long wcstoul_l(const wchar_t *restrict text, wchar_t **restrict end, int base, locale_t locale)
{
	(void)locale;
	return wcstoul(text, end, base);
}

long long wcstoll_l(const wchar_t *restrict text, wchar_t **restrict end, int base, locale_t locale)
{
	(void)locale;
	return wcstoll(text, end, base);
}

unsigned long long wcstoull_l(const wchar_t *restrict text, wchar_t **restrict end, int base, locale_t locale)
{
	(void)locale;
	return wcstoull(text, end, base);
}
