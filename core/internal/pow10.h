/* SPDX-License-Identifier: MIT */
/* Powers of ten for the conversions between binary and decimal, made from a small table when they are needed. */
#ifndef CRT_POW10_H
#define CRT_POW10_H

#include <stdint.h>

#include "attr.h"

/* 5^0 to 5^27: all that fit 64 bits. */
extern const uint64_t __crt_pow5[28];

/* 10^k lies in [high:low, high:low + error] * 2^exponent; the top bit of high is set. error is 0 if the 128 bits are all
 * there is, which is so for 0 <= k <= 55. */
struct crt_pow10 {
	uint64_t high;
	uint64_t low;
	int exponent;
	unsigned error;
};

/* -5200 <= k <= 5200. The error is at most 18 for -336 <= k <= 363, and below 2^26 elsewhere. */
void __crt_pow10(struct crt_pow10 *power, int k);

/* floor(k * log2(10)) in the same range; tests/tables/pow10.py has checked every k. */
CRT_INLINE int __crt_log2_pow10(int k)
{
	return (int)((k * (int64_t)14267572527) >> 32);
}

#endif
