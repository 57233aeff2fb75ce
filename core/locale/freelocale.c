/* SPDX-License-Identifier: MIT */
/* freelocale(): gives a locale back. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>
#include <stdlib.h>

#include "crt_locale.h"

void freelocale(locale_t locale)
{
	if (!__crt_locale_is_static(locale))
		free(locale);
}

CRT_ALIAS(freelocale) __CRT_NOTHROW
void __freelocale(locale_t locale);
