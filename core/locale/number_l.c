/* SPDX-License-Identifier: MIT */
/* Numbers from text in a given locale: the same in all. */
#define _GNU_SOURCE 1
#include <stdlib.h>

#include "attr.h"

double strtod_l(const char *restrict text, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtod(text, end);
}

CRT_ALIAS(strtod_l) __CRT_NOTHROW
double __strtod_l(const char *restrict text, char **restrict end, locale_t locale);

float strtof_l(const char *restrict text, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtof(text, end);
}

CRT_ALIAS(strtof_l) __CRT_NOTHROW
float __strtof_l(const char *restrict text, char **restrict end, locale_t locale);

long double strtold_l(const char *restrict text, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtold(text, end);
}

CRT_ALIAS(strtold_l) __CRT_NOTHROW
long double __strtold_l(const char *restrict text, char **restrict end, locale_t locale);

long strtol_l(const char *restrict text, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtol(text, end, base);
}

unsigned long strtoul_l(const char *restrict text, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoul(text, end, base);
}

long long strtoll_l(const char *restrict text, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoll(text, end, base);
}

unsigned long long strtoull_l(const char *restrict text, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoull(text, end, base);
}
