/* SPDX-License-Identifier: MIT */
/* strfroml(): a long double as text. ISO C23 7.24.1.3. */
#include <stdlib.h>

#include "float_bits.h"
#include "strfrom.h"

int strfroml(char *restrict buffer, size_t size, const char *restrict format, long double value)
{
	struct crt_float number;

	__crt_take_long_double(&number, value);
	return __crt_strfrom(buffer, size, format, &number);
}
