/* SPDX-License-Identifier: MIT */
/* newlocale(): a locale of one's own. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <locale.h>
#include <stdlib.h>

#include "crt_locale.h"
#include "error.h"

/* Categories of glibc's that no locale here has (paper, names, addresses ...): its LC_ALL_MASK, which precompiled libraries pass (libstdc++'s
 * from_chars() of long double), has them. */
enum { OTHERS = 0x1f80 };

locale_t newlocale(int mask, const char *name, locale_t base)
{
	unsigned ours = 0;
	unsigned bits = base != NULL ? (unsigned)base->bits : 0;
	/* LC_ALL's own bit asks for everything, too: libstdc++ writes 1 << LC_ALL. */
	if (name == NULL || (mask & ~(LC_ALL_MASK | 1 << LC_ALL | OTHERS)) != 0) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	for (int number = 0; number < 8; number++) {
		int i = __crt_locale_category(number);
		if (i > -2 && (mask >> number & 1))
			ours |= i < 0 ? CRT_LOCALE_ALL : 1u << i;
	}
	if (__crt_locale_parse(name, ours, &bits) < 0) {
		__crt_set_errno(ENOENT);
		return NULL;
	}
	/* On failure malloc() has set errno, and the base stays. */
	locale_t locale = __crt_locale_new(bits);
	if (locale != NULL && base != NULL && !__crt_locale_is_static(base))
		free(base);
	return locale;
}

CRT_ALIAS(newlocale) __CRT_NOTHROW
locale_t __newlocale(int mask, const char *name, locale_t base);
