/* SPDX-License-Identifier: MIT */
/* What programs take from no header of its own: variables that they declare themselves, and what the library says of itself (ISO C17 6.10.8.2 and 6.10.8.3). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <limits.h>
#include <stdlib.h>
#include <sys/user.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

/* <math.h> would give it the library's name. */
extern int signgam;
double lgamma(double x);

static void test_signgam(void **state)
{
	volatile double x = -0.5;
	(void)state;
	assert_true(lgamma(x) > 1.26);
	assert_int_equal(signgam, -1);
	x = 3;
	assert_true(lgamma(x) > 0.69);
	assert_int_equal(signgam, 1);
}

/* zsh converts \u by wctomb() where this says that a wchar_t is a character's number. */
static void test_predefined(void **state)
{
	char text[MB_LEN_MAX];
	(void)state;
	assert_true(__STDC_ISO_10646__ >= 202012L && __STDC_IEC_559__ == 1);
	assert_int_equal(wctomb(text, 0x1F600), 4);
	assert_memory_equal(text, "\xF0\x9F\x98\x80", 4);
}

static void test_macros(void **state)
{
	(void)state;
	assert_int_equal(PAGE_SIZE, sysconf(_SC_PAGESIZE));
	assert_int_equal(0x12345 & PAGE_MASK, 0x12000);
#ifndef __USE_ISOC11
	fail();
#endif
	assert_true(__isleap(2000) && !__isleap(1900) && __isleap(2024) && !__isleap(2023));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_signgam), cmocka_unit_test(test_predefined), cmocka_unit_test(test_macros) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
