/* SPDX-License-Identifier: MIT */
/* Integers as decimal text, without a loop over digits. */
#include "digits.h"

char *__crt_put_decimal(char *to, uint64_t v)
{
	uint64_t digits;
	uint32_t low = 0, middle = 0;
	unsigned blocks = 0, skip;

	if (v >= CRT_E8) {
		low = (uint32_t)(v % CRT_E8);
		v /= CRT_E8;
		blocks = 1;
		if (v >= CRT_E8) {
			middle = (uint32_t)(v % CRT_E8);
			v /= CRT_E8;
			blocks = 2;
		}
	}
	digits = __crt_eight_digits((uint32_t)v);
	/* The last digit stays, even if it is 0. */
	skip = (unsigned)__builtin_ctzll(digits | (uint64_t)1 << 56) / 8;
	__crt_store_eight(to, digits, skip);
	to += 8 - skip;
	if (blocks) {
		if (blocks == 2) {
			__crt_store_eight(to, __crt_eight_digits(middle), 0);
			to += 8;
		}
		__crt_store_eight(to, __crt_eight_digits(low), 0);
		to += 8;
	}
	return to;
}

char *__crt_put_digits(char *to, uint64_t v, unsigned count)
{
	if (count > 8) {
		if (count > 16) {
			to = __crt_put_digits(to, v / ((uint64_t)CRT_E8 * CRT_E8), count - 16);
			v %= (uint64_t)CRT_E8 * CRT_E8;
			count = 16;
		}
		to = __crt_put_digits(to, v / CRT_E8, count - 8);
		v %= CRT_E8;
		count = 8;
	}
	__crt_store_eight(to, __crt_eight_digits((uint32_t)v), 8 - count);
	return to + count;
}
