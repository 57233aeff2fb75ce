/* SPDX-License-Identifier: MIT */
/* The exact results, rounded to the precision of `result`, by MPFR. */
#ifndef REFERENCES_H
#define REFERENCES_H

#define EXACT1(name, function) \
	static void ref_##name(mpfr_t result, mpfr_t x, mpfr_t y, long long n) \
	{ \
		(void)y; \
		(void)n; \
		function(result, x, MPFR_RNDN); \
	}
#define EXACT2(name, function) \
	static void ref_##name(mpfr_t result, mpfr_t x, mpfr_t y, long long n) \
	{ \
		(void)n; \
		function(result, x, y, MPFR_RNDN); \
	}

EXACT1(sin, mpfr_sin)
EXACT1(cos, mpfr_cos)
EXACT1(tan, mpfr_tan)
EXACT1(asin, mpfr_asin)
EXACT1(acos, mpfr_acos)
EXACT1(atan, mpfr_atan)
EXACT2(atan2, mpfr_atan2)
EXACT1(sinpi, mpfr_sinpi)
EXACT1(cospi, mpfr_cospi)
EXACT1(tanpi, mpfr_tanpi)
EXACT1(asinpi, mpfr_asinpi)
EXACT1(acospi, mpfr_acospi)
EXACT1(atanpi, mpfr_atanpi)
EXACT2(atan2pi, mpfr_atan2pi)
EXACT1(sinh, mpfr_sinh)
EXACT1(cosh, mpfr_cosh)
EXACT1(tanh, mpfr_tanh)
EXACT1(asinh, mpfr_asinh)
EXACT1(acosh, mpfr_acosh)
EXACT1(atanh, mpfr_atanh)
EXACT1(exp, mpfr_exp)
EXACT1(exp2, mpfr_exp2)
EXACT1(exp10, mpfr_exp10)
EXACT1(expm1, mpfr_expm1)
EXACT1(exp2m1, mpfr_exp2m1)
EXACT1(exp10m1, mpfr_exp10m1)
EXACT1(log, mpfr_log)
EXACT1(log2, mpfr_log2)
EXACT1(log10, mpfr_log10)
EXACT1(log1p, mpfr_log1p)
EXACT1(log2p1, mpfr_log2p1)
EXACT1(log10p1, mpfr_log10p1)
EXACT2(pow, mpfr_pow)
EXACT2(powr, mpfr_powr)
EXACT1(cbrt, mpfr_cbrt)
EXACT2(hypot, mpfr_hypot)
EXACT1(sqrt, mpfr_sqrt)
EXACT1(rsqrt, mpfr_rec_sqrt)
EXACT1(erf, mpfr_erf)
EXACT1(erfc, mpfr_erfc)
EXACT1(tgamma, mpfr_gamma)
EXACT1(j0, mpfr_j0)
EXACT1(j1, mpfr_j1)
EXACT1(y0, mpfr_y0)
EXACT1(y1, mpfr_y1)

static void ref_lgamma(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	int sign;
	(void)y;
	(void)n;
	mpfr_lgamma(result, &sign, x, MPFR_RNDN);
}

static void ref_jn(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	(void)y;
	mpfr_jn(result, (long)n, x, MPFR_RNDN);
}

static void ref_yn(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	(void)y;
	mpfr_yn(result, (long)n, x, MPFR_RNDN);
}

static void ref_pown(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	(void)y;
	mpfr_pow_si(result, x, (long)n, MPFR_RNDN);
}

static void ref_rootn(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	(void)y;
	mpfr_rootn_si(result, x, (long)n, MPFR_RNDN);
}

static void ref_compoundn(mpfr_t result, mpfr_t x, mpfr_t y, long long n)
{
	(void)y;
	mpfr_compound_si(result, x, (long)n, MPFR_RNDN);
}

#endif
