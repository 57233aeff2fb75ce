/* SPDX-License-Identifier: MIT */
/* Microsoft's names for what the standard has under others. Expectations from Microsoft Learn and ISO C17. */
/* Microsoft's keywords come with the first header. */
#include <errno.h>
typedef unsigned __int64 first_header;
/* A number of its own. */
_Static_assert(EOTHER > EHWPOISON, "EOTHER");
/* And the types that crtdefs.h has there. */
static const struct {
	size_t size;
	ssize_t difference;
	rsize_t count;
	ptrdiff_t distance;
	intptr_t number;
	uintptr_t address;
	wchar_t character;
	wint_t wide;
	errno_t error;
	time_t time;
} first_types;
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <direct.h>
/* w32api's, which declares some of these functions, too. */
#include <intrin.h>
#include <float.h>
#include <limits.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void test_integers_as_text(void **state)
{
	char text[72];
	(void)state;
	assert_true(first_types.size == 0 && sizeof first_types.character == 2);
	assert_string_equal(itoa(-255, text, 10), "-255");
	assert_string_equal(ltoa(-1, text, 16), "ffffffff");
	assert_string_equal(ultoa(255, text, 2), "11111111");
	assert_string_equal(lltoa(LLONG_MIN, text, 10), "-9223372036854775808");
	assert_string_equal(ulltoa(ULLONG_MAX, text, 36), "3w5e11264sgsf");
}

static void test_float(void **state)
{
	(void)state;
	assert_true(_logbf(8.5f) == 3.0f);
	assert_true(_nextafterf(1.0f, 2.0f) == 1.0f + FLT_EPSILON);
	assert_true(_scalbf(1.5f, 4) == 24.0f);
	assert_true(_hypotf(3.0f, 4.0f) == 5.0f);
	assert_true(_copysignf(2.0f, -0.0f) == -2.0f);
	assert_true(signbit(_chgsignf(0.0f)));
	assert_true(_finitef(FLT_MAX) && !_finitef(INFINITY) && !_finitef(NAN));
	assert_true(_isnanf(NAN) && !_isnanf(INFINITY));
	assert_int_equal(_fpclassf(FLT_MIN / 2), _FPCLASS_PD);
	assert_int_equal(_fpclassf(-FLT_MIN / 2), _FPCLASS_ND);
	assert_int_equal(_fpclassf(-FLT_MIN), _FPCLASS_NN);
	assert_int_equal(_fpclassf(-0.0f), _FPCLASS_NZ);
	assert_int_equal(_fpclassf(INFINITY), _FPCLASS_PINF);
}

/* Values from Abramowitz and Stegun, table 9.1. */
static void test_bessel(void **state)
{
	(void)state;
	assert_true(fabs(_j0(1.0) - 0.7651976865579666) < 1e-15);
	assert_true(fabs(_j1(1.0) - 0.4400505857449335) < 1e-15);
	assert_true(fabs(_jn(2, 1.0) - 0.1149034849319005) < 1e-15);
	assert_true(fabs(_y0(1.0) - 0.0882569642156769) < 1e-15);
	assert_true(fabs(_y1(1.0) + 0.7812128213002887) < 1e-15);
	assert_true(fabs(_yn(2, 1.0) + 1.6506826068162543) < 1e-14);
}

static void test_keywords(void **state)
{
	(void)state;
	assert_int_equal(sizeof(first_header), 8);
	assert_true((first_header)-1 > 0);
	assert_true(sizeof(__int8) == 1 && sizeof(__int16) == 2 && sizeof(__int32) == 4 && sizeof(unsigned __int64) == 8);
	assert_true((unsigned __int8)300 == 44);
}

static void test_others(void **state)
{
	(void)state;
	char *stack = _alloca(5);
	assert_string_equal(strcpy(stack, "here"), "here");
	assert_true(_wcsncoll(L"abX", L"abY", 2) == 0 && _wcsncoll(L"abX", L"abY", 3) < 0);
	assert_true(_wcsnicoll(L"ABx", L"aby", 2) == 0 && _wcsnicoll(L"ABx", L"abw", 3) > 0);
	/* The drive that we are on is one of them. */
	assert_true(_rotl64(1, 63) == 1ull << 63 && __rdtsc() != 0);
	assert_int_equal(_getdrives() >> (_getdrive() - 1) & 1, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_integers_as_text),
		cmocka_unit_test(test_float),
		cmocka_unit_test(test_bessel),
		cmocka_unit_test(test_keywords),
		cmocka_unit_test(test_others),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
