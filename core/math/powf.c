/* SPDX-License-Identifier: MIT */
/* powf(): ISO C17 7.12.7.4, F.10.4.4; see float_quick_log.h, float_quick_exp.h and float_power.h. */
#include "float_power.h"
#include "float_quick_exp.h"
#include "float_quick_log.h"

/* 0: no integer, 1: an odd one, 2: an even one. */
static int integer_kind(uint32_t m)
{
	int e = (int)(m >> 23) - 127;
	if (e < 0)
		return m == 0 ? 2 : 0;
	if (e > 23)
		return 2;
	uint32_t bits = (m & 0x7fffff) | 0x800000, unit = 1u << (23 - e);
	return (bits & (unit - 1)) != 0 ? 0 : (bits & unit) != 0 ? 1 : 2;
}

/* An argument is 0, infinite or a NaN, or x is negative; *negative gets the sign of a result that is still to be calculated. */
CRT_COLD static int special(float x, float y, int *negative, float *result)
{
	uint32_t mx = magnitude_f(x), my = magnitude_f(y);
	int x_negative = (float_bits(x) & SIGN_F) != 0, y_negative = (float_bits(y) & SIGN_F) != 0, kind;

	*result = 1;
	if (my == 0 || float_bits(x) == 0x3f800000) {
		/* Signaling NaNs stay errors. */
		if ((mx > INFINITE_F && (mx & 0x400000) == 0) || (my > INFINITE_F && (my & 0x400000) == 0))
			*result = x + y;
		return 1;
	}
	if (mx > INFINITE_F || my > INFINITE_F) {
		*result = x + y;
		return 1;
	}
	if (my == INFINITE_F) {
		if (mx != 0x3f800000)
			*result = (mx < 0x3f800000) == y_negative ? __builtin_inff() : 0;
		return 1;
	}
	kind = integer_kind(my);
	*negative = x_negative && kind == 1;
	if (mx == 0) {
		if (y_negative)
			*result = __crt_math_polef(*negative ? -1 : 1);
		else
			*result = *negative ? -0.0f : 0;
		return 1;
	}
	if (mx == INFINITE_F) {
		*result = y_negative ? 0 : __builtin_inff();
		if (*negative)
			*result = -*result;
		return 1;
	}
	if (x_negative && kind == 0) {
		*result = __crt_math_domainf();
		return 1;
	}
	return 0;
}

/* An exact power has an exponent of few eighths: 3^8 is the longest odd number whose root of a power of two so high is a float. */
CRT_COLD static double again(double x, float y, double rest)
{
	struct crt_float_power power = { x, 0, y, 0, 0, rest != 0 && magnitude_f(y) < 0x43000000 && y * 16 == (float)(int)(y * 16) };
	return __crt_float_power(&power);
}

static CRT_NOINLINE float powf_again(float x, float y)
{
	uint32_t my = magnitude_f(y);
	int negative = 0;
	float result;

	if (CRT_UNLIKELY(float_bits(x) - 1 >= INFINITE_F - 1 || my - 1 >= INFINITE_F - 1 || float_bits(x) == 0x3f800000))
		if (special(x, y, &negative, &result))
			return result;
	double a = float_of(magnitude_f(x));
	struct log_parts l = log_f(a);
	double z = (double)y * log_to_2(l);
	/* A power of a power of two is exact in double if the exponent is an integer, and else irrational. */
	if (CRT_UNLIKELY(l.rest == 0) && z > -151 && z < 151 && z == (double)(int)z) {
		double p = exp2_d(z);
		return to_any_float(negative ? -p : p);
	}
	if (CRT_UNLIKELY(!(z < 151 && z > -151)))
		return z > 0 ? __crt_math_overflowf(negative ? -1 : 1) : __crt_math_underflowf(negative ? -1 : 1);
	double p = exp2_d(z);
	if (CRT_UNLIKELY(near_boundary(p, 0x800)))
		p = again(a, y, l.rest);
	return to_any_float(negative ? -p : p);
}

CRT_INLINE float powf_kernel(float x, float y, const int fused)
{
	/* A positive normal x and a normal result; 1 to the power infinity is no invalid operation. */
	if (QUICK && CRT_LIKELY(is_normal_f(x) && float_bits(x) != 0x3f800000)) {
		double z = y * quick_log2_long(x, fused);
		if (CRT_LIKELY(exponent_of(z) < 1023 + 6)) {
			double p = quick_exp2(z, fused);
			if (quick_enough(p))
				return to_float(p);
		}
	}
	return powf_again(x, y);
}

CRT_FUSED(float, powf, (float x, float y), powf_kernel, x, y)
