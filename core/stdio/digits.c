/* SPDX-License-Identifier: MIT */
/* Integers as decimal text, eight digits at a time. */
#include "digits.h"

char *__crt_put_digits(char *to, uint64_t v, unsigned count)
{
	if (count > 8) {
		uint64_t high = __crt_div_e8(v);
		to = __crt_put_digits(to, high, count - 8);
		v -= high * CRT_E8;
		count = 8;
	}
	__crt_store_eight(to, __crt_eight_digits((uint32_t)v), 8 - count);
	return to + count;
}

char *__crt_put_decimal(char *to, uint64_t v)
{
	uint64_t digits;
	unsigned skip;

	if (v >= CRT_E8) {
		uint64_t high = __crt_div_e8(v);
		to = __crt_put_decimal(to, high);
		return __crt_put_digits(to, v - high * CRT_E8, 8);
	}
	digits = __crt_eight_digits((uint32_t)v);
	/* The last digit stays, even if it is 0. */
	skip = (unsigned)__builtin_ctzll(digits | (uint64_t)1 << 56) / 8;
	__crt_store_eight(to, digits, skip);
	return to + 8 - skip;
}
