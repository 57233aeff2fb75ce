/* SPDX-License-Identifier: MIT */
/* Classes and cases of wide characters. ISO C17 7.30, POSIX.1-2017. The classes are made from the Unicode character data
 * (tests/tables/wctype.py says how) and are the same in every locale. Where wint_t has 16 bits (Windows) only characters
 * up to U+FFFF can be asked about, and a surrogate is in no class. Every function is thread-safe and async-signal-safe and
 * raises no error. */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <bits/features.h>
#include <bits/wint_t.h>
#include <bits/wctype_t.h>
#include <bits/wctype_names.h>

#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif

__CRT_BEGIN_DECLS

typedef int wctrans_t;

#ifdef __CRT_USE_C99
int iswblank(wint_t __c) __CRT_NOTHROW;
#endif
/* The mapping of a name ("tolower", "toupper"), 0 for any other, with EINVAL; and a character's image (by 0: itself). 7.30.3.2. */
wctrans_t wctrans(const char *__name) __CRT_NOTHROW;
wint_t towctrans(wint_t __c, wctrans_t __mapping) __CRT_NOTHROW;

#ifdef __CRT_USE_POSIX2008
/* The same in a locale of one's own. POSIX. */
int iswalnum_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswalpha_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswblank_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswcntrl_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswdigit_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswgraph_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswlower_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswprint_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswpunct_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswspace_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswupper_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
int iswxdigit_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
wctype_t wctype_l(const char *__name, locale_t __locale) __CRT_NOTHROW;
int iswctype_l(wint_t __c, wctype_t __type, locale_t __locale) __CRT_NOTHROW;
wint_t towlower_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
wint_t towupper_l(wint_t __c, locale_t __locale) __CRT_NOTHROW;
wctrans_t wctrans_l(const char *__name, locale_t __locale) __CRT_NOTHROW;
wint_t towctrans_l(wint_t __c, wctrans_t __mapping, locale_t __locale) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_wctype.h>
#endif

#endif
