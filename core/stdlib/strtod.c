/* SPDX-License-Identifier: MIT */
/* strtod(): text to a double, correctly rounded. */
#include <float.h>
#include <stdlib.h>

#include "error.h"
#include "number.h"
#include "pow10.h"

double strtod(const char *restrict text, char **restrict end)
{
	struct crt_number number;
	struct crt_binary binary;
	const char *stop = __crt_parse_number(text, &number);

	if (end)
		*end = (char *)(uintptr_t)stop;
#ifndef CRT_SMALL
	/* Digits and power of ten that are doubles themselves: the processor rounds their product or quotient, once, as the
	 * rounding mode says. */
	if (FLT_EVAL_METHOD == 0 && number.kind == CRT_NUMBER_DECIMAL && number.head <= (uint64_t)1 << 53 &&
		number.count <= 19 && number.exponent >= -22 && number.exponent <= 22) {
		unsigned k = (unsigned)(number.exponent < 0 ? -number.exponent : number.exponent);
		double power = (double)(int64_t)__crt_pow5[k] * (double)(1 << k), value = (double)(int64_t)number.head;

		if (number.negative)
			value = -value;
		return number.exponent < 0 ? value / power : value * power;
	}
#endif
	binary = __crt_convert_number(&number, &__crt_double_type);
	if (CRT_UNLIKELY(binary.error))
		__crt_set_errno(binary.error);
	return __crt_make_double(&binary, number.negative);
}
