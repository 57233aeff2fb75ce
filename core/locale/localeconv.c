/* SPDX-License-Identifier: MIT */
/* localeconv(): how numbers and amounts of money are written. */
#include <limits.h>
#include <locale.h>

struct lconv *localeconv(void)
{
	static char point[] = ".";
	static char nothing[] = "";
	static struct lconv conventions = {
		point, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing,
		CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX,
		CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX,
	};
	return &conventions;
}
