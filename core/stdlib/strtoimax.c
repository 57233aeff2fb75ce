/* SPDX-License-Identifier: MIT */
/* strtoimax(): text to an intmax_t. */
#include <inttypes.h>
#include <stdint.h>

#include "error.h"
#include "parse_integer.h"

intmax_t strtoimax(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	intmax_t value = (intmax_t)__crt_parse_integer(text, end, base, INTMAX_MAX, 0, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
