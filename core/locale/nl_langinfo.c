/* SPDX-License-Identifier: MIT */
/* nl_langinfo(): facts about the locale, the same in all of them. */
#define _GNU_SOURCE 1
#include <langinfo.h>

#include "langinfo_names.h"

char *nl_langinfo(nl_item item)
{
	/* Items ABDAY_1 to T_FMT_AMPM, one after another. */
	static const char texts[] = LANGINFO_TEXTS();
	switch (item) {
	case CODESET:
		return (char *)"UTF-8";
	case RADIXCHAR:
		return (char *)".";
	case CRNCYSTR:
		return (char *)"-";
	case YESEXPR:
		return (char *)"^[yY]";
	case NOEXPR:
		return (char *)"^[nN]";
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
