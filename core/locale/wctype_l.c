/* SPDX-License-Identifier: MIT */
/* Classes and cases of wide characters in a given locale: the same in all. */
#define _POSIX_C_SOURCE 200809L
#include <wctype.h>

#include "attr.h"

int iswalnum_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalnum(c);
}

int iswalpha_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalpha(c);
}

int iswblank_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswblank(c);
}

int iswcntrl_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswcntrl(c);
}

int iswdigit_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswdigit(c);
}

int iswgraph_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswgraph(c);
}

int iswlower_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswlower(c);
}

int iswprint_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswprint(c);
}

int iswpunct_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswpunct(c);
}

int iswspace_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswspace(c);
}

int iswupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswupper(c);
}

int iswxdigit_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswxdigit(c);
}

wint_t towlower_l(wint_t c, locale_t locale)
{
	(void)locale;
	return towlower(c);
}

CRT_ALIAS(towlower_l) __CRT_NOTHROW
wint_t __towlower_l(wint_t c, locale_t locale);

wint_t towupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return towupper(c);
}

CRT_ALIAS(towupper_l) __CRT_NOTHROW
wint_t __towupper_l(wint_t c, locale_t locale);

wctype_t wctype_l(const char *name, locale_t locale)
{
	(void)locale;
	return wctype(name);
}

CRT_ALIAS(wctype_l) __CRT_NOTHROW
wctype_t __wctype_l(const char *name, locale_t locale);

int iswctype_l(wint_t c, wctype_t type, locale_t locale)
{
	(void)locale;
	return iswctype(c, type);
}

CRT_ALIAS(iswctype_l) __CRT_NOTHROW
int __iswctype_l(wint_t c, wctype_t type, locale_t locale);

wctrans_t wctrans_l(const char *name, locale_t locale)
{
	(void)locale;
	return wctrans(name);
}

wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale)
{
	(void)locale;
	return towctrans(c, mapping);
}
