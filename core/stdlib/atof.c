/* SPDX-License-Identifier: MIT */
/* atof(): text to a double, without a report of errors. */
#include <stdlib.h>

#include "number.h"

double atof(const char *text)
{
	struct crt_number number;
	struct crt_binary binary;

	__crt_parse_number(text, &number);
#ifndef CRT_SMALL
	double quick;
	if (__crt_exact_double(&number, &quick) || __crt_quick_double(&number, &quick))
		return quick;
#endif
	binary = __crt_convert_number(&number, &__crt_double_type);
	return __crt_make_double(&binary, number.negative);
}
