/* SPDX-License-Identifier: MIT */
/* What Microsoft's <locale.h> declares beyond the standard's. Microsoft Learn, "Locale". */
#ifndef _BITS_MS_LOCALE_H
#define _BITS_MS_LOCALE_H

#include <bits/features.h>
#include <bits/ms_locale_t.h>

#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#define LC_MIN LC_ALL
#define LC_MAX LC_TIME

/* A locale for functions with _l at the end, which do the same in each. NULL if there is no such category or locale. */
_locale_t _create_locale(int __category, const char *__name);
_locale_t _wcreate_locale(int __category, const wchar_t *__name);
/* A copy of the thread's locale. NULL with ENOMEM. */
_locale_t _get_current_locale(void);
/* Gives one of those back; NULL is nothing. */
void _free_locale(_locale_t __locale);
_locale_t __create_locale(int __category, const char *__name);
_locale_t __get_current_locale(void);
void __free_locale(_locale_t __locale);

/* setlocale() in UTF-16; the name stays until the next call. */
wchar_t *_wsetlocale(int __category, const wchar_t *__name);

/* Whether setlocale() is for the calling thread alone: it never is, so that asking (0) gives _DISABLE_PER_THREAD_LOCALE, and _ENABLE_PER_THREAD_LOCALE
 * -1 and ENOSYS (any other number: EINVAL). uselocale() is for one thread. */
#define _ENABLE_PER_THREAD_LOCALE 1
#define _DISABLE_PER_THREAD_LOCALE 2
int _configthreadlocale(int __mode);
/* The code page of multibyte text: 65001, UTF-8. */
unsigned ___lc_codepage_func(void);

__CRT_END_DECLS

#endif
