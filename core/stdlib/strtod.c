/* SPDX-License-Identifier: MIT */
/* strtod(): text to a double, correctly rounded. */
#include <stdlib.h>

#include "error.h"
#include "number.h"

double strtod(const char *restrict text, char **restrict end)
{
	struct crt_number number;
	struct crt_binary binary;
	const char *stop = __crt_parse_number(text, &number);

	if (end)
		*end = (char *)(uintptr_t)stop;
#ifndef CRT_SMALL
	double quick;
	if (__crt_exact_double(&number, &quick) || __crt_quick_double(&number, &quick))
		return quick;
#endif
	binary = __crt_convert_number(&number, &__crt_double_type);
	if (CRT_UNLIKELY(binary.error))
		__crt_set_errno(binary.error);
	return __crt_make_double(&binary, number.negative);
}
