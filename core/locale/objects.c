/* SPDX-License-Identifier: MIT */
/* The objects behind locale_t. */
#include <ctype.h>
#include <stdlib.h>

#include "crt_locale.h"
#include "ctype_tables.h"

#define TABLES .ctype_b = __crt_ctype + 128, .ctype_tolower = __crt_tolower_table + 128, .ctype_toupper = __crt_toupper_table + 128
#define NAMES(name) .names = { name, name, name, name, name, name, name, name, name, name, name, name, name }

struct __locale_struct __crt_locale_c = { .bits = 0, TABLES, NAMES("C") };
struct __locale_struct __crt_locale_utf8 = { .bits = CRT_LOCALE_ALL, TABLES, NAMES("C.UTF-8") };

struct __locale_struct *__crt_locale_new(unsigned bits)
{
	if (bits == 0)
		return &__crt_locale_c;
	if (bits == CRT_LOCALE_ALL)
		return &__crt_locale_utf8;
	struct __locale_struct *locale = malloc(sizeof *locale);
	if (locale != NULL) {
		*locale = __crt_locale_c;
		locale->bits = bits;
		for (int i = 0; i < CRT_LOCALE_CATEGORIES; i++)
			locale->names[i] = __crt_locale_name(bits, i);
	}
	return locale;
}
