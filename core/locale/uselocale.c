/* SPDX-License-Identifier: MIT */
/* uselocale(): the calling thread's locale. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>

#include "attr.h"
#include "crt_platform.h"

locale_t uselocale(locale_t locale)
{
	struct crt_thread *self = __plat_self();
	locale_t before = self->locale != NULL ? self->locale : LC_GLOBAL_LOCALE;
	if (locale != NULL)
		self->locale = locale != LC_GLOBAL_LOCALE ? locale : NULL;
	return before;
}

CRT_ALIAS(uselocale) __CRT_NOTHROW
locale_t __uselocale(locale_t locale);
