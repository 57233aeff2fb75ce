/* SPDX-License-Identifier: MIT */
/* __nl_langinfo_l(): what prebuilt libstdc++ asks about a locale: POSIX's items, and those of glibc for amounts of money and in wide
 * characters. Items that it does not know are empty, in either kind of character. */
#define _GNU_SOURCE 1
#include <langinfo.h>
#include <stddef.h>
#include <stdint.h>

#include "langinfo_names.h"

/* glibc's numbers. */
enum {
	WIDE_DECIMAL_POINT = 0x10003,
	WIDE_THOUSANDS_SEPARATOR = 0x10004,
	WIDE_TEXTS = 0x20034,
	INT_FRAC_DIGITS = 0x40007,
	N_SIGN_POSN = 0x4000e,
	INT_P_CS_PRECEDES = 0x40010,
	INT_N_SIGN_POSN = 0x40015,
	WIDE_MONEY_POINT = 0x4002b,
	WIDE_MONEY_SEPARATOR = 0x4002c
};

char *__nl_langinfo_l(nl_item item, locale_t locale);

char *__nl_langinfo_l(nl_item item, locale_t locale)
{
	static const wchar_t texts[] = LANGINFO_TEXTS(L);
	static const wchar_t nothing[1];
	/* These are not texts but characters, in the pointer's place. */
	if (item == WIDE_DECIMAL_POINT)
		return (char *)(uintptr_t)'.';
	if (item == WIDE_THOUSANDS_SEPARATOR || item == WIDE_MONEY_POINT || item == WIDE_MONEY_SEPARATOR)
		return NULL;
	/* Numbers: no rule, CHAR_MAX. */
	if ((item >= INT_FRAC_DIGITS && item <= N_SIGN_POSN) || (item >= INT_P_CS_PRECEDES && item <= INT_N_SIGN_POSN))
		return (char *)"\177";
	if (item >= WIDE_TEXTS && item <= WIDE_TEXTS + (T_FMT_AMPM - ABDAY_1)) {
		const wchar_t *text = texts;
		for (int skip = item - WIDE_TEXTS; skip != 0; skip--) {
			while (*text++ != 0)
				;
		}
		return (char *)(uintptr_t)text;
	}
	char *text = nl_langinfo_l(item, locale);
	return *text != 0 ? text : (char *)(uintptr_t)nothing;
}
