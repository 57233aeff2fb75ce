/* SPDX-License-Identifier: MIT */
/* Powers of ten to 128 bits: every 28th from a table, times a power of five that fits 64 bits.
 *
 * The error is counted in units of the last of the 128 bits. Let T be an entry of the table, cut off, so that the true power
 * lies in [T, T + 1), and F = 5^j exact. The true product lies in [TF, TF + F). Bringing TF back to 128 bits drops s bits
 * with 2^s > F / 2, so what is left is too small by less than F / 2^s + 1 < 3. */
#include "pow10.h"

#include "pow10_table.h"

struct crt_pow10 __crt_pow10(int k)
{
	struct crt_pow10 p;
	unsigned __int128 low, high;
	unsigned error = 0;
	int i, far = 0;

	/* Beyond the table: a multiple of its last entries is split off first, and multiplied in at the end. */
	while (k > POW10_STEP * POW10_LAST + 27) {
		k -= POW10_STEP * POW10_LAST;
		far++;
	}
	while (k < POW10_STEP * POW10_FIRST) {
		k -= POW10_STEP * POW10_FIRST;
		far--;
	}
	i = (k - POW10_STEP * POW10_FIRST) / POW10_STEP;
	k -= POW10_STEP * (i + POW10_FIRST);
	if (i + POW10_FIRST < 0 || (i + POW10_FIRST) * POW10_STEP + k > 55)
		error = k ? 3 : 1;

	p.high = pow10_table[i][0];
	p.low = pow10_table[i][1];
	p.exponent = __crt_log2_pow10(POW10_STEP * (i + POW10_FIRST)) - 127;
	if (k) {
		/* 192 bits: high:low(top half of the lower product). 5^k is brought to the top of its word, so that at most one
		 * bit is missing afterwards. */
		int shift = __builtin_clzll(__crt_pow5[k]);
		uint64_t five = __crt_pow5[k] << shift, rest;

		low = (unsigned __int128)p.low * five;
		high = (unsigned __int128)p.high * five + (uint64_t)(low >> 64);
		rest = (uint64_t)low;
		p.exponent += 64 - shift + k;
		if (!(high >> 127)) {
			high = high << 1 | rest >> 63;
			p.exponent--;
		}
		p.high = (uint64_t)(high >> 64);
		p.low = (uint64_t)high;
	}
	while (CRT_UNLIKELY(far)) {
		/* [A, A + a] * [B, B + 1) / 2^128: too small by less than a + 1 and the product of both, below 1; the cross
		 * products that are dropped cost at most 3. */
		const uint64_t *by = pow10_table[far > 0 ? POW10_LAST - POW10_FIRST : 0];

		low = ((unsigned __int128)p.low * by[0] >> 64) + ((unsigned __int128)p.high * by[1] >> 64);
		high = (unsigned __int128)p.high * by[0] + low;
		p.exponent += __crt_log2_pow10(POW10_STEP * (far > 0 ? POW10_LAST : POW10_FIRST)) + 1;
		error += 5;
		if (!(high >> 127)) {
			high <<= 1;
			error *= 2;
			p.exponent--;
		}
		p.high = (uint64_t)(high >> 64);
		p.low = (uint64_t)high;
		far += far > 0 ? -1 : 1;
	}
	p.error = error;
	return p;
}
