/* SPDX-License-Identifier: MIT */
/* nl_langinfo_l(): facts about a given locale. */
#define _POSIX_C_SOURCE 200809L
#include <langinfo.h>

#include "attr.h"

char *nl_langinfo_l(nl_item item, locale_t locale)
{
	(void)locale;
	return nl_langinfo(item);
}
