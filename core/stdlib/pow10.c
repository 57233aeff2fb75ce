/* SPDX-License-Identifier: MIT */
/* Powers of ten to 128 bits: a power of five that fits 64 bits, times 10^28, 10^56, 10^140, 10^280 or their inverses as
 * needed, which keeps the table small and is two multiplications at most for every double. */
#include "pow10.h"

#include "pow10_table.h"

/* The table's places. */
enum { STEP = 28, M10, M5, M2, M1, P1, P2, P5, P10 };

/* *p *= 10^(28 * multiple).
 *
 * The error is counted in units of the last of the 128 bits. With true factors in [A, A + a) and [B, B + b), both below
 * 2^128, the true product divided by 2^128 exceeds A * B / 2^128 by less than a + b + 1; what is cut off is less than 1 more;
 * and all of it doubles if the product has to be moved up by a bit. */
static CRT_NOINLINE void multiply(struct crt_pow10 *p, int place, int multiple)
{
	const uint64_t *by = pow10_table[place - M10];
	unsigned __int128 cross = (unsigned __int128)p->high * by[1], other = (unsigned __int128)p->low * by[0];
	unsigned __int128 middle, high;

	middle = ((unsigned __int128)p->low * by[1] >> 64) + (uint64_t)cross + (uint64_t)other;
	high = (unsigned __int128)p->high * by[0] + (cross >> 64) + (other >> 64) + (middle >> 64);
	p->exponent += __crt_log2_pow10(STEP * multiple) + 1;
	p->error += place == P1 ? 2 : 3;
	if (!(high >> 127)) {
		high = high << 1 | ((uint64_t)middle >> 63);
		p->error *= 2;
		p->exponent--;
	}
	p->high = (uint64_t)(high >> 64);
	p->low = (uint64_t)high;
}

void __crt_pow10(struct crt_pow10 *p, int k)
{
	/* Rounded down: k + 28 * 200 is positive. */
	int steps = (k + STEP * 200) / STEP - 200, j = k - STEP * steps, shift = __builtin_clzll(__crt_pow5[j]);

	p->high = __crt_pow5[j] << shift;
	p->low = 0;
	p->exponent = j - shift - 64;
	p->error = 0;
	if (!steps)
		return;
	/* The largest steps, more than one of them only beyond the doubles; then 5 or none; then -2 to 2. */
	for (; steps > 7; steps -= 10)
		multiply(p, P10, 10);
	for (; steps < -7; steps += 10)
		multiply(p, M10, -10);
	if (steps > 2) {
		multiply(p, P5, 5);
		steps -= 5;
	} else if (steps < -2) {
		multiply(p, M5, -5);
		steps += 5;
	}
	if (steps)
		multiply(p, steps < 0 ? M1 + 1 + steps : P1 - 1 + steps, steps);
	/* 5^55 has 128 bits, so nothing was cut off. */
	if (k >= 0 && k <= 55)
		p->error = 0;
}
