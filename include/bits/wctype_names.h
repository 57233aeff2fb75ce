/* SPDX-License-Identifier: MIT */
/* What of <wctype.h> stands in <wchar.h>, too. */
#ifndef _BITS_WCTYPE_NAMES_H
#define _BITS_WCTYPE_NAMES_H

#include <bits/features.h>
#include <bits/wint_t.h>
#include <bits/wctype_t.h>

__CRT_BEGIN_DECLS

/* Nonzero if the character is of the class; WEOF is in none. iswdigit: 0-9 alone; iswxdigit: ASCII's alone. 7.30.2.1. */
int iswalnum(wint_t __c) __CRT_NOTHROW;
int iswalpha(wint_t __c) __CRT_NOTHROW;
int iswcntrl(wint_t __c) __CRT_NOTHROW;
int iswdigit(wint_t __c) __CRT_NOTHROW;
int iswgraph(wint_t __c) __CRT_NOTHROW;
int iswlower(wint_t __c) __CRT_NOTHROW;
int iswprint(wint_t __c) __CRT_NOTHROW;
int iswpunct(wint_t __c) __CRT_NOTHROW;
int iswspace(wint_t __c) __CRT_NOTHROW;
int iswupper(wint_t __c) __CRT_NOTHROW;
int iswxdigit(wint_t __c) __CRT_NOTHROW;
/* The class of a name ("alnum" ... "xdigit"), 0 for any other; and whether a character is of it (of 0: never). 7.30.2.2. */
wctype_t wctype(const char *__name) __CRT_NOTHROW;
int iswctype(wint_t __c, wctype_t __type) __CRT_NOTHROW;
/* The other case of a character by Unicode's simple mappings; anything else, and WEOF, unchanged. 7.30.3.1. */
wint_t towlower(wint_t __c) __CRT_NOTHROW;
wint_t towupper(wint_t __c) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
