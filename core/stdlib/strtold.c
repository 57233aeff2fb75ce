/* SPDX-License-Identifier: MIT */
/* strtold(): text to a long double, correctly rounded. */
#include <float.h>
#include <stdlib.h>

#include "error.h"
#include "number.h"

#if LDBL_MANT_DIG == 64 && !defined CRT_SMALL
/* Whether the processor calculates with all 64 bits: threads that Windows starts for others may find another precision. */
CRT_INLINE int is_extended(void)
{
	long double one = 1;

	/* In memory, where the compiler cannot follow it. */
	__asm__("" : "+m"(one));
	return one + LDBL_EPSILON - one == LDBL_EPSILON;
}
#endif

long double strtold(const char *restrict text, char **restrict end)
{
	struct crt_number number;
	struct crt_binary binary;
	const char *stop = __crt_parse_number(text, &number);

	if (end)
		*end = (char *)(uintptr_t)stop;
#if LDBL_MANT_DIG == 64 && !defined CRT_SMALL
	/* Any 19 digits are a long double, and so are 27 powers of ten: the processor rounds their product or quotient, once, as the rounding mode says. */
	if (number.kind == CRT_NUMBER_DECIMAL && number.count <= 19 && number.exponent >= -27 && number.exponent <= 27 && is_extended()) {
		unsigned k = (unsigned)(number.exponent < 0 ? -number.exponent : number.exponent);
		long double power = (long double)(int64_t)__crt_pow5[k] * (long double)(1 << k), value = (long double)number.head;

		if (number.negative)
			value = -value;
		return number.exponent < 0 ? value / power : value * power;
	}
#endif
	binary = __crt_convert_number(&number, &__crt_long_double_type);
	if (CRT_UNLIKELY(binary.error))
		__crt_set_errno(binary.error);
	return __crt_make_long_double(&binary, number.negative);
}
