/* SPDX-License-Identifier: MIT */
/* Microsoft's strings: the forms with a size, those in a locale (which makes no difference), and the wide names without the underscore.
 * Microsoft Learn, "String manipulation". */
#ifndef _BITS_MS_STRING_H
#define _BITS_MS_STRING_H

#include <bits/errno_t.h>
#include <bits/features.h>
#include <bits/ms_locale_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

/* All characters, or at most `count`, of a string that must end within `size` become `c`: 0, or EINVAL (no string, no end, or `count` reaches beyond
 * `size`), which errno has too, and the string is empty then. */
errno_t _strset_s(char *__text, size_t __size, int __c);
errno_t _strnset_s(char *__text, size_t __size, int __c, size_t __count);
errno_t _wcsset_s(wchar_t *__text, size_t __size, wchar_t __c);
errno_t _wcsnset_s(wchar_t *__text, size_t __size, wchar_t __c, size_t __count);

/* strerror() and _strerror() in UTF-16, in a buffer that the next call of either overwrites. The _s forms cut the text at `size`: 0, or EINVAL. */
wchar_t *_wcserror(int __error);
wchar_t *__wcserror(const wchar_t *__prefix);
errno_t _wcserror_s(wchar_t *__text, size_t __size, int __error);
errno_t __wcserror_s(wchar_t *__text, size_t __size, const wchar_t *__prefix);

/* The result of the comparisons below if they cannot be made, which does not happen here. */
#define _NLSCMPERROR 0x7fffffff

int _stricmp_l(const char *__a, const char *__b, _locale_t __locale);
int _strnicmp_l(const char *__a, const char *__b, size_t __size, _locale_t __locale);
int _memicmp_l(const void *__a, const void *__b, size_t __size, _locale_t __locale);
int _strcoll_l(const char *__a, const char *__b, _locale_t __locale);
int _stricoll_l(const char *__a, const char *__b, _locale_t __locale);
int _strncoll_l(const char *__a, const char *__b, size_t __size, _locale_t __locale);
int _strnicoll_l(const char *__a, const char *__b, size_t __size, _locale_t __locale);
size_t _strxfrm_l(char *__to, const char *__from, size_t __size, _locale_t __locale);
char *_strlwr_l(char *__text, _locale_t __locale);
char *_strupr_l(char *__text, _locale_t __locale);
errno_t _strlwr_s_l(char *__text, size_t __size, _locale_t __locale);
errno_t _strupr_s_l(char *__text, size_t __size, _locale_t __locale);
char *_strset_l(char *__text, int __c, _locale_t __locale);
char *_strnset_l(char *__text, int __c, size_t __size, _locale_t __locale);
errno_t _strset_s_l(char *__text, size_t __size, int __c, _locale_t __locale);
errno_t _strnset_s_l(char *__text, size_t __size, int __c, size_t __count, _locale_t __locale);
errno_t _strncpy_s_l(char *__to, size_t __size, const char *__from, size_t __count, _locale_t __locale);
errno_t _strncat_s_l(char *__to, size_t __size, const char *__from, size_t __count, _locale_t __locale);
char *_strtok_s_l(char *__text, const char *__separators, char **__rest, _locale_t __locale);

int _wcsicmp_l(const wchar_t *__a, const wchar_t *__b, _locale_t __locale);
int _wcsnicmp_l(const wchar_t *__a, const wchar_t *__b, size_t __count, _locale_t __locale);
int _wcscoll_l(const wchar_t *__a, const wchar_t *__b, _locale_t __locale);
int _wcsicoll_l(const wchar_t *__a, const wchar_t *__b, _locale_t __locale);
int _wcsncoll_l(const wchar_t *__a, const wchar_t *__b, size_t __count, _locale_t __locale);
int _wcsnicoll_l(const wchar_t *__a, const wchar_t *__b, size_t __count, _locale_t __locale);
size_t _wcsxfrm_l(wchar_t *__to, const wchar_t *__from, size_t __size, _locale_t __locale);
wchar_t *_wcslwr_l(wchar_t *__text, _locale_t __locale);
wchar_t *_wcsupr_l(wchar_t *__text, _locale_t __locale);
errno_t _wcslwr_s_l(wchar_t *__text, size_t __size, _locale_t __locale);
errno_t _wcsupr_s_l(wchar_t *__text, size_t __size, _locale_t __locale);
errno_t _wcsset_s_l(wchar_t *__text, size_t __size, wchar_t __c, _locale_t __locale);
errno_t _wcsnset_s_l(wchar_t *__text, size_t __size, wchar_t __c, size_t __count, _locale_t __locale);
/* wcsncpy(), which pads with nulls and may leave none. */
wchar_t *_wcsncpy_l(wchar_t *__to, const wchar_t *__from, size_t __count, _locale_t __locale);
errno_t _wcsncpy_s_l(wchar_t *__to, size_t __size, const wchar_t *__from, size_t __count, _locale_t __locale);
errno_t _wcsncat_s_l(wchar_t *__to, size_t __size, const wchar_t *__from, size_t __count, _locale_t __locale);
wchar_t *_wcstok_s_l(wchar_t *__text, const wchar_t *__separators, wchar_t **__rest, _locale_t __locale);

/* _wcsicmp() and its kin (wcsdup() is declared in <wchar.h>). */
int wcsicmp(const wchar_t *__a, const wchar_t *__b);
int wcsicoll(const wchar_t *__a, const wchar_t *__b);
int wcsnicmp(const wchar_t *__a, const wchar_t *__b, size_t __count);
wchar_t *wcslwr(wchar_t *__text);
wchar_t *wcsupr(wchar_t *__text);
wchar_t *wcsrev(wchar_t *__text);
wchar_t *wcsset(wchar_t *__text, wchar_t __c);
wchar_t *wcsnset(wchar_t *__text, wchar_t __c, size_t __count);

__CRT_END_DECLS

#endif
