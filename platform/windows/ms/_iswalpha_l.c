/* SPDX-License-Identifier: MIT */
/* Classes and cases of wide characters in a locale, under Microsoft's names: the same in all. */
#include <wctype.h>

#define OF_LOCALE(type, name, function) \
	type name(wint_t c, _locale_t locale) \
	{ \
		(void)locale; \
		return function(c); \
	}

OF_LOCALE(int, _iswalnum_l, iswalnum)
OF_LOCALE(int, _iswalpha_l, iswalpha)
OF_LOCALE(int, _iswblank_l, iswblank)
OF_LOCALE(int, _iswcntrl_l, iswcntrl)
OF_LOCALE(int, _iswdigit_l, iswdigit)
OF_LOCALE(int, _iswgraph_l, iswgraph)
OF_LOCALE(int, _iswlower_l, iswlower)
OF_LOCALE(int, _iswprint_l, iswprint)
OF_LOCALE(int, _iswpunct_l, iswpunct)
OF_LOCALE(int, _iswspace_l, iswspace)
OF_LOCALE(int, _iswupper_l, iswupper)
OF_LOCALE(int, _iswxdigit_l, iswxdigit)
OF_LOCALE(int, _iswcsym_l, __iswcsym)
OF_LOCALE(int, _iswcsymf_l, __iswcsymf)
OF_LOCALE(wint_t, _towlower_l, towlower)
OF_LOCALE(wint_t, _towupper_l, towupper)

int _iswctype_l(wint_t c, wctype_t type, _locale_t locale)
{
	(void)locale;
	return iswctype(c, type);
}
