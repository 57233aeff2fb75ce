/* SPDX-License-Identifier: MIT */
/* nl_langinfo(), nl_langinfo_l(): facts about a locale, all but one of them the same in both. */
#define _GNU_SOURCE 1
#include <langinfo.h>
#include <locale.h>

#include "crt_locale.h"
#include "crt_platform.h"
#include "langinfo_names.h"

char *nl_langinfo_l(nl_item item, locale_t locale)
{
	/* Items ABDAY_1 to T_FMT_AMPM, one after another. */
	static const char texts[] = LANGINFO_TEXTS();
	unsigned bits = locale == LC_GLOBAL_LOCALE ? __crt_locale_global_bits() : (unsigned)locale->bits;
	switch (item) {
	case CODESET:
		/* "C" promises ASCII, as everywhere, though it takes UTF-8: programs choose by this which quotation marks their messages have. */
		return (char *)(bits & 1 ? "UTF-8" : "ANSI_X3.4-1968");
	case RADIXCHAR:
		return (char *)".";
	case CRNCYSTR:
		return (char *)"-";
	case YESEXPR:
		return (char *)"^[yY]";
	case NOEXPR:
		return (char *)"^[nN]";
	}
	if ((item & 0xffff) == 0xffff) {
		int category = __crt_locale_category(item >> 16);
		return (char *)(category < 0 ? "" : __crt_locale_name(bits, category));
	}
	if ((unsigned)item - ALTMON_1 <= ALTMON_12 - ALTMON_1)
		item += MON_1 - ALTMON_1;
	if ((unsigned)item - ABDAY_1 > T_FMT_AMPM - ABDAY_1)
		return (char *)"";
	const char *text = texts;
	for (int skip = item - ABDAY_1; skip != 0; skip--) {
		while (*text++ != 0)
			;
	}
	return (char *)text;
}

char *nl_langinfo(nl_item item)
{
	const locale_t own = __plat_self()->locale;
	return nl_langinfo_l(item, own != NULL ? own : LC_GLOBAL_LOCALE);
}
