/* SPDX-License-Identifier: MIT */
/* atof(): text to a double, without a report of errors. */
#include <stdlib.h>

#include "number.h"

double atof(const char *text)
{
	struct crt_number number;
	struct crt_binary binary;

	__crt_parse_number(text, &number);
	binary = __crt_convert_number(&number, &__crt_double_type);
	return __crt_make_double(&binary, number.negative);
}
