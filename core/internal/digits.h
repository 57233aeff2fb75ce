/* SPDX-License-Identifier: MIT */
/* Decimal digits of integers, eight at a time within one register. */
#ifndef CRT_DIGITS_H
#define CRT_DIGITS_H

#include <stdint.h>

#include "attr.h"

enum { CRT_E8 = 100000000 };

/* Divisions by what compilers that save bytes would divide by: right for every value of 64 bits, because each reciprocal, times the
 * divisor, is above the power of two by no more than 2^(shift - 64). */
CRT_INLINE uint64_t __crt_div_e8(uint64_t v)
{
	return (uint64_t)((unsigned __int128)v * 0xabcc77118461cefd >> 90);
}

CRT_INLINE uint64_t __crt_div_10(uint64_t v)
{
	return (uint64_t)((unsigned __int128)v * 0xcccccccccccccccd >> 67);
}

/* The eight decimal digits of x < 10^8, one a byte, as numbers; the first digit in the byte that memory has first. */
CRT_INLINE uint64_t __crt_eight_digits(uint32_t x)
{
	/* Quotients by multiplication, in two lanes of 32 bits, then in four of 16: each is exact for what its lane can hold. */
	uint64_t q = (uint64_t)x * 109951163 >> 40, v = q | (uint64_t)(x - (uint32_t)q * 10000) << 32;

	q = v * 10486 >> 20 & 0x0000007f0000007f;
	v = q | (v - q * 100) << 16;
	q = v * 103 >> 10 & 0x000f000f000f000f;
	v = q | (v - q * 10) << 8;
	return v;
}

/* Stores eight characters, from `skip` digits on; what is behind them is '0' or rubbish. */
CRT_INLINE void __crt_store_eight(char *to, uint64_t digits, unsigned skip)
{
	digits = (digits + 0x3030303030303030) >> 8 * skip;
	if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
		digits = __builtin_bswap64(digits);
	__builtin_memcpy(to, &digits, 8);
}

/* Writes v without leading zeros (0 as "0") and returns the end. At least 8 bytes are touched. */
char *__crt_put_decimal(char *to, uint64_t v);
/* Writes the `count` (1 to 20) last digits of v, with leading zeros, and returns the end. At least 8 bytes are touched. */
char *__crt_put_digits(char *to, uint64_t v, unsigned count);

#endif
