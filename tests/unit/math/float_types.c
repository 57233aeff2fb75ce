/* SPDX-License-Identifier: MIT */
/* <float.h> of _FloatN and _FloatNx. Expectations from ISO/IEC TS 18661-3, 6: the values are those of IEC 60559's formats, of which _Float32 and
 * _Float64 are float and double. */
#define __STDC_WANT_IEC_60559_TYPES_EXT__ 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <float.h>

#ifdef __FLT32_MANT_DIG__
#define HAS_TYPES 1
#endif

static void formats(void **state)
{
	(void)state;
#ifdef HAS_TYPES
	assert_true(FLT32_MANT_DIG == FLT_MANT_DIG && FLT32_DIG == FLT_DIG && FLT32_DECIMAL_DIG == 9);
	assert_true(FLT32_MIN_EXP == FLT_MIN_EXP && FLT32_MAX_EXP == FLT_MAX_EXP && FLT32_MIN_10_EXP == FLT_MIN_10_EXP &&
		FLT32_MAX_10_EXP == FLT_MAX_10_EXP);
	assert_true((float)FLT32_MAX == FLT_MAX && (float)FLT32_MIN == FLT_MIN && (float)FLT32_EPSILON == FLT_EPSILON &&
		(float)FLT32_TRUE_MIN == FLT_TRUE_MIN);
	assert_true(FLT64_MANT_DIG == DBL_MANT_DIG && (double)FLT64_MAX == DBL_MAX && (double)FLT64_TRUE_MIN == DBL_TRUE_MIN);
	assert_true(FLT128_MANT_DIG == 113 && FLT128_MAX_EXP == 16384 && FLT128_DIG == 33 && FLT128_DECIMAL_DIG == 36);
	/* As large as double at least, and _Float64x larger. */
	assert_true(FLT32X_MANT_DIG == 53 && FLT64X_MANT_DIG >= 64);
	assert_int_equal(sizeof(FLT128_MAX), 16);
#endif
}

#if defined(HAS_TYPES) && !defined(__clang__)
static void signaling(void **state)
{
	(void)state;
	volatile _Float32 narrow = FLT32_SNAN;
	volatile _Float64 wide = FLT64_SNAN;
	assert_true(narrow != narrow && wide != wide);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(formats),
#if defined(HAS_TYPES) && !defined(__clang__)
		cmocka_unit_test(signaling),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
