/* SPDX-License-Identifier: MIT */
/* duplocale(): a copy of a locale. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>

#include "crt_locale.h"

locale_t duplocale(locale_t locale)
{
	return __crt_locale_new(locale == LC_GLOBAL_LOCALE ? __crt_locale_global_bits() : (unsigned)locale->bits);
}

CRT_ALIAS(duplocale) __CRT_NOTHROW
locale_t __duplocale(locale_t locale);
