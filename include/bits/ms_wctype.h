/* SPDX-License-Identifier: MIT */
/* What Microsoft's <wctype.h> declares beyond the standard's. Microsoft Learn, "Character classification". */
#ifndef _BITS_MS_WCTYPE_H
#define _BITS_MS_WCTYPE_H

#include <bits/features.h>
#include <bits/ms_locale_t.h>
#include <bits/wint_t.h>
#include <bits/wctype_t.h>

__CRT_BEGIN_DECLS

/* Is it 0 to 127? Is it a letter, an underscore or (without f) a digit? */
int iswascii(wint_t __c);
int __iswcsym(wint_t __c);
int __iswcsymf(wint_t __c);
/* iswctype(), under an old name. */
int is_wctype(wint_t __c, wctype_t __type);

/* The same in a locale, which makes no difference. */
int _iswalnum_l(wint_t __c, _locale_t __locale);
int _iswalpha_l(wint_t __c, _locale_t __locale);
int _iswblank_l(wint_t __c, _locale_t __locale);
int _iswcntrl_l(wint_t __c, _locale_t __locale);
int _iswdigit_l(wint_t __c, _locale_t __locale);
int _iswgraph_l(wint_t __c, _locale_t __locale);
int _iswlower_l(wint_t __c, _locale_t __locale);
int _iswprint_l(wint_t __c, _locale_t __locale);
int _iswpunct_l(wint_t __c, _locale_t __locale);
int _iswspace_l(wint_t __c, _locale_t __locale);
int _iswupper_l(wint_t __c, _locale_t __locale);
int _iswxdigit_l(wint_t __c, _locale_t __locale);
int _iswcsym_l(wint_t __c, _locale_t __locale);
int _iswcsymf_l(wint_t __c, _locale_t __locale);
int _iswctype_l(wint_t __c, wctype_t __type, _locale_t __locale);
wint_t _towlower_l(wint_t __c, _locale_t __locale);
wint_t _towupper_l(wint_t __c, _locale_t __locale);

__CRT_END_DECLS

#endif
