/* SPDX-License-Identifier: MIT */
/* The gamma function and its logarithm for positive arguments as pairs, by Stirling's series; arguments below 10 are first brought beyond it
 * by gamma(x) = gamma(x + n) / (x (x + 1) ... (x + n - 1)). */
#define CRT_LONG_GAMMA 1
#include "long_log.h"

#if LDBL_MANT_DIG == 64

/* From where on Stirling's series is used. */
#define ENOUGH 10

/* x + n >= 10 and the product. */
static struct crt_pairl shift(long double x, struct crt_pairl *product)
{
	struct crt_pairl sum = { x, 0 }, next;

	*product = sum;
	for (sum = __crt_suml(x, 1); sum.hi < ENOUGH; sum = next) {
		*product = __crt_pair_productl(*product, sum);
		next = __crt_suml(sum.hi, 1);
		next.lo += sum.lo;
	}
	return sum;
}

/* (x - 1/2) (log(x) - 1) + (log(2 pi) - 1)/2 + 1/(12 x) - 1/(360 x^3) + ... */
static struct crt_pairl stirling(struct crt_pairl x)
{
	int exponent;
	struct crt_pairl log = __crt_logl_parts(x.hi, x.lo, 1, &exponent), half = __crt_sum_orderedl(x.hi, -0.5L), sum, p;
	long double inverse = 1 / x.hi, z = inverse * inverse, w = z * z, even, odd;

	log = __crt_sum_orderedl(log.hi, log.lo);
	sum = __crt_sum_orderedl(log.hi, -1);
	sum.lo += log.lo;
	half.lo += x.lo;
	p = __crt_productl(half.hi, sum.hi);
	p.lo += half.hi * sum.lo + half.lo * sum.hi;
	/* 1/x itself is right to 2^-65; what it and x lack counts in the first term. */
	even = CRT_STIRLING_3 + w * (CRT_STIRLING_5 + w * (CRT_STIRLING_7 + w * (CRT_STIRLING_9 + w * (CRT_STIRLING_11 + w * (CRT_STIRLING_13 + w * CRT_STIRLING_15)))));
	odd = CRT_STIRLING_2 + w * (CRT_STIRLING_4 + w * (CRT_STIRLING_6 + w * (CRT_STIRLING_8 + w * (CRT_STIRLING_10 + w * (CRT_STIRLING_12 + w * (CRT_STIRLING_14 + w * CRT_STIRLING_16))))));
	sum = __crt_suml(p.hi, CRT_GAMMA_CONSTANT);
	p.lo += sum.lo + CRT_GAMMA_CONSTANT_LOW;
	{
		struct crt_pairl first = __crt_productl(inverse, x.hi);
		long double correction = ((1 - first.hi) - first.lo - inverse * x.lo) * inverse;
		p.lo += inverse * z * (odd + z * even) + correction * CRT_STIRLING_1 + inverse * CRT_STIRLING_1_LOW;
		first = __crt_productl(inverse, CRT_STIRLING_1);
		sum = __crt_suml(sum.hi, first.hi);
		p.lo += sum.lo + first.lo;
	}
	return __crt_sum_orderedl(sum.hi, p.lo);
}

struct crt_pairl __crt_log_gammal(long double x)
{
	struct crt_pairl product, sum;

	if (x > 0x1p100L) {
		/* log(x) - 1 times x is all that counts. */
		sum = __crt_pair_suml(__crt_log_pairl(x, 0), (struct crt_pairl){ -1, 0 });
		return __crt_pair_productl((struct crt_pairl){ x, 0 }, sum);
	}
	if (x >= ENOUGH)
		return stirling((struct crt_pairl){ x, 0 });
	sum = stirling(shift(x, &product));
	product = __crt_log_pairl(product.hi, product.lo);
	return __crt_pair_suml(sum, (struct crt_pairl){ -product.hi, -product.lo });
}

struct crt_pairl __crt_gamma_pairl(long double x, int *n)
{
	struct crt_pairl product, sum;

	if (x >= ENOUGH) {
		sum = stirling((struct crt_pairl){ x, 0 });
		return __crt_exp_pairl(sum.hi, sum.lo, n);
	}
	sum = stirling(shift(x, &product));
	sum = __crt_exp_pairl(sum.hi, sum.lo, n);
	return __crt_pair_quotientl(sum, product);
}
#endif
