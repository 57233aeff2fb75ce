/* SPDX-License-Identifier: MIT */
/* Decimal numbers that become doubles by a few multiplications: nearly all that programs read. The processor rounds, once, as the rounding mode says, and
 * raises FE_INEXACT; convert_number.c takes what is left. */
#include <float.h>

#include "number.h"
#include "pow10.h"

#include "quick_table.h"

enum {
	STEP = 28,
	/* The first place of quick_table, as a multiple of STEP, and how many there are. */
	FIRST = -12,
	PLACES = sizeof quick_table / sizeof *quick_table
};

/* 2^exponent, a normal number. */
CRT_INLINE double power_of_two(int exponent)
{
	union { uint64_t bits; double value; } u;

	u.bits = (uint64_t)(exponent + 1023) << 52;
	return u.value;
}

int __crt_quick_double(const struct crt_number *number, double *result)
{
	uint64_t head = number->head, five, power, top, low, steps, sign = 0u - (uint64_t)(number->negative != 0);
	int64_t k = number->exponent;
	int shift, exponent, j;
	unsigned __int128 product;
	double upper, lower;

	if (FLT_EVAL_METHOD != 0 || number->kind != CRT_NUMBER_DECIMAL || number->count > 19 || number->sticky)
		return 0;
	steps = (uint64_t)(k - FIRST * STEP);
	if (steps >= PLACES * STEP || !head)
		return 0;
	j = (int)(steps % STEP);
	/* 10^k = 5^j * 2^j * 10^(28 * i), to 64 bits. The first factor is all there, the second is cut off, as the product is, which may double what is
	 * lost: the true power is in [power, power + 3). */
	five = __crt_pow5[j];
	shift = __builtin_clzll(five);
	five <<= shift;
	product = (unsigned __int128)five * quick_table[steps / STEP];
	exponent = (int)(j - shift) + __crt_log2_pow10((int)k - j) + 1;
	power = (uint64_t)(product >> 64);
	j = !(power >> 63);
	power = power << j | (uint64_t)product >> 63 >> !j;
	exponent -= j;
	/* In the same way, the true number is in (top, top + 7), in units of its last bit. */
	shift = __builtin_clzll(head);
	product = (unsigned __int128)(head << shift) * power;
	exponent -= shift;
	top = (uint64_t)(product >> 64);
	j = !(top >> 63);
	top = top << j | (uint64_t)product >> 63 >> !j;
	exponent += 64 - j;
	/* Where a number that is exactly half-way, or needs no rounding, may be there, this is no way to find out. Nor does it go on beyond the normal numbers. */
	low = top & 0x7ff;
	if ((low & 0x3ff) - 1 >= 0x3ff - 7 || exponent + 11 < -1022 || exponent + 11 > 970)
		return 0;
	/* 53 bits, and what follows them, which is less than a unit of the last one: both are exact, and their sum is rounded. */
	upper = (double)(int64_t)((top >> 11 ^ sign) - sign);
	lower = (double)(int64_t)((low ^ sign) - sign) * 0x1p-11;
	*result = (upper + lower) * power_of_two(exponent + 11);
	return 1;
}
