/* SPDX-License-Identifier: MIT */
/* getlocalename_l(): the name of one category of a locale. */
#define _GNU_SOURCE 1
#include <locale.h>

#include "crt_locale.h"

const char *getlocalename_l(int number, locale_t locale)
{
	int category = __crt_locale_category(number);
	if (category < 0)
		return NULL;
	return __crt_locale_name((unsigned)(locale == LC_GLOBAL_LOCALE ? __crt_locale_global_bits() : locale->bits), category);
}
