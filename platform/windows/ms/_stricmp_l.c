/* SPDX-License-Identifier: MIT */
/* Strings in a locale, under Microsoft's names. */
#include <string.h>

#include "private/ms_of_locale.h"

OF_LOCALE(int, _stricmp_l, (const char *a, const char *b, _locale_t locale), _stricmp(a, b))
OF_LOCALE(int, _strnicmp_l, (const char *a, const char *b, size_t size, _locale_t locale), _strnicmp(a, b, size))
OF_LOCALE(int, _memicmp_l, (const void *a, const void *b, size_t size, _locale_t locale), _memicmp(a, b, size))
OF_LOCALE(int, _strcoll_l, (const char *a, const char *b, _locale_t locale), strcoll(a, b))
OF_LOCALE(int, _stricoll_l, (const char *a, const char *b, _locale_t locale), _stricoll(a, b))
OF_LOCALE(int, _strncoll_l, (const char *a, const char *b, size_t size, _locale_t locale), _strncoll(a, b, size))
OF_LOCALE(int, _strnicoll_l, (const char *a, const char *b, size_t size, _locale_t locale), _strnicoll(a, b, size))
OF_LOCALE(size_t, _strxfrm_l, (char *to, const char *from, size_t size, _locale_t locale), strxfrm(to, from, size))
OF_LOCALE(char *, _strlwr_l, (char *text, _locale_t locale), _strlwr(text))
OF_LOCALE(char *, _strupr_l, (char *text, _locale_t locale), _strupr(text))
OF_LOCALE(errno_t, _strlwr_s_l, (char *text, size_t size, _locale_t locale), _strlwr_s(text, size))
OF_LOCALE(errno_t, _strupr_s_l, (char *text, size_t size, _locale_t locale), _strupr_s(text, size))
OF_LOCALE(char *, _strset_l, (char *text, int c, _locale_t locale), _strset(text, c))
OF_LOCALE(char *, _strnset_l, (char *text, int c, size_t size, _locale_t locale), _strnset(text, c, size))
OF_LOCALE(errno_t, _strset_s_l, (char *text, size_t size, int c, _locale_t locale), _strset_s(text, size, c))
OF_LOCALE(errno_t, _strnset_s_l, (char *text, size_t size, int c, size_t count, _locale_t locale), _strnset_s(text, size, c, count))
OF_LOCALE(errno_t, _strncpy_s_l, (char *to, size_t size, const char *from, size_t count, _locale_t locale), strncpy_s(to, size, from, count))
OF_LOCALE(errno_t, _strncat_s_l, (char *to, size_t size, const char *from, size_t count, _locale_t locale), strncat_s(to, size, from, count))
OF_LOCALE(char *, _strtok_s_l, (char *text, const char *separators, char **rest, _locale_t locale), strtok_s(text, separators, rest))
