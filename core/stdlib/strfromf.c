/* SPDX-License-Identifier: MIT */
/* strfromf(): a float as text. ISO C23 7.24.1.3. */
#include <stdlib.h>

#include "float_bits.h"
#include "strfrom.h"

int strfromf(char *restrict buffer, size_t size, const char *restrict format, float value)
{
	struct crt_float number;

	__crt_take_double(&number, (double)value);
	return __crt_strfrom(buffer, size, format, &number);
}
