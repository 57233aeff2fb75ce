/* SPDX-License-Identifier: MIT */
/* erfc(x) as a pair: e^(-x^2) times a function that changes slowly, for which there is a polynomial in each quarter of an octave. */
#define CRT_LONG_ERF 1
#include "long_erf.h"

#if LDBL_MANT_DIG == 64
struct crt_pairl __crt_erfc_pairl(long double x, int *n)
{
	struct crt_pairl square = __crt_productl(x, x), power = __crt_exp_pairl(-square.hi, -square.lo, n), value;

	if (x < 8) {
		union crt_longl u = { x };
		int octave = (u.bits.exponent & 0x7fff) - 16382, quarter = (int)(u.bits.mantissa >> 61) & 3, piece = octave * 4 + quarter, k;
		const long double *c = erfc_pieces[piece];
		const double *fine = erfc_fine[piece];
		long double d = x - (1 + quarter * 0.25L + 0.125L) * __crt_power2l(octave - 1), w = d * d, even = fine[12], odd = fine[13];

		for (k = 10; k >= 0; k -= 2) {
			even = fine[k] + w * even;
			odd = fine[k + 1] + w * odd;
		}
		value = __crt_sum_orderedl(c[0], d * (c[1] + d * (c[2] + d * (c[3] + d * (even + d * odd)))));
		value.lo += c[4];
	} else {
		long double u = 1 / (x * x), w = u * u, even = erfc_tail[14], odd = erfc_tail[15];
		int k;

		for (k = 12; k >= 0; k -= 2) {
			even = erfc_tail[k] + w * even;
			odd = erfc_tail[k + 1] + w * odd;
		}
		/* What the series adds to 1 is small. */
		value = __crt_pair_quotientl(CRT_PAIRL(1_SQRTPI), (struct crt_pairl){ x, 0 });
		value = __crt_sum_orderedl(value.hi, value.lo + value.hi * (u * (even + u * odd)));
	}
	return __crt_pair_productl(power, value);
}
#endif
