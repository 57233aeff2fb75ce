/* SPDX-License-Identifier: MIT */
/* _create_locale(), _free_locale(), _get_current_locale(): locale objects under Microsoft's names. */
#include <locale.h>

#include "error.h"

/* The object is POSIX's, which a program looks into with neither name. */
static _locale_t as_microsoft(locale_t locale)
{
	return (_locale_t)(void *)locale;
}

static int mask_of(int category)
{
	switch (category) {
	case LC_ALL: return LC_ALL_MASK;
	case LC_COLLATE: return LC_COLLATE_MASK;
	case LC_CTYPE: return LC_CTYPE_MASK;
	case LC_MONETARY: return LC_MONETARY_MASK;
	case LC_NUMERIC: return LC_NUMERIC_MASK;
	case LC_TIME: return LC_TIME_MASK;
	}
	return 0;
}

_locale_t _create_locale(int category, const char *name)
{
	int mask = mask_of(category);
	/* Microsoft's gives NULL and does not touch errno. */
	int before = __plat_self()->error;
	locale_t locale = mask != 0 && name != NULL ? newlocale(mask, name, NULL) : NULL;
	__crt_set_errno(before);
	return as_microsoft(locale);
}

_locale_t _get_current_locale(void)
{
	return as_microsoft(duplocale(uselocale(NULL)));
}

void _free_locale(_locale_t locale)
{
	if (locale != NULL)
		freelocale((locale_t)(void *)locale);
}

_locale_t __create_locale(int category, const char *name)
{
	return _create_locale(category, name);
}

_locale_t __get_current_locale(void)
{
	return _get_current_locale();
}

void __free_locale(_locale_t locale)
{
	_free_locale(locale);
}
