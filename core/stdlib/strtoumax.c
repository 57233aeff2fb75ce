/* SPDX-License-Identifier: MIT */
/* strtoumax(): text to a uintmax_t. */
#include <inttypes.h>
#include <stdint.h>

#include "error.h"
#include "parse_integer.h"

uintmax_t strtoumax(const char *restrict text, char **restrict end, int base)
{
	int error = 0;
	uintmax_t value = (uintmax_t)__crt_parse_integer(text, end, base, UINTMAX_MAX, 1, &error);

	if (CRT_UNLIKELY(error))
		__crt_set_errno(error);
	return value;
}
