/* SPDX-License-Identifier: MIT */
/* strtold(): text to a long double, correctly rounded. */
#include <stdlib.h>

#include "error.h"
#include "number.h"

long double strtold(const char *restrict text, char **restrict end)
{
	struct crt_number number;
	struct crt_binary binary;
	const char *stop = __crt_parse_number(text, &number);

	if (end)
		*end = (char *)(uintptr_t)stop;
	binary = __crt_convert_number(&number, &__crt_long_double_type);
	if (CRT_UNLIKELY(binary.error))
		__crt_set_errno(binary.error);
	return __crt_make_long_double(&binary, number.negative);
}
