/* SPDX-License-Identifier: MIT */
/* The printf engine through snprintf(): every conversion, flag and length, floating-point numbers in all rounding modes,
 * positions, errors. ISO C17 7.21.6.1, C23 7.23.6.1, POSIX.1-2017. tests/fuzz/printf.c compares millions of random cases
 * with the host's C library; here stand the cases that have names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The formats here are wrong on purpose in places, and computed in others. */
#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
#pragma GCC diagnostic ignored "-Wformat-security"
#pragma GCC diagnostic ignored "-Wformat-truncation"
#pragma GCC diagnostic ignored "-Wformat-zero-length"

static char text[20000];

#define EXPECT(expected, ...) \
	do { \
		memset(text, '#', 64); \
		assert_int_equal(snprintf(text, sizeof text, __VA_ARGS__), (int)strlen(expected)); \
		assert_string_equal(text, expected); \
	} while (0)

#define EXPECT_ERROR(number, ...) \
	do { \
		errno = 0; \
		assert_int_equal(snprintf(text, sizeof text, __VA_ARGS__), -1); \
		assert_int_equal(errno, number); \
	} while (0)

static void test_integers(void **state)
{
	(void)state;
	EXPECT("0 1 -1 2147483647 -2147483648", "%d %i %d %d %d", 0, 1, -1, INT_MAX, INT_MIN);
	EXPECT("4294967295 37777777777 ffffffff FFFFFFFF", "%u %o %x %X", -1, -1, -1, -1);
	EXPECT("9223372036854775807 -9223372036854775808 18446744073709551615", "%lld %lld %llu", LLONG_MAX, LLONG_MIN, ULLONG_MAX);
	EXPECT("-1 255 -1 65535", "%hhd %hhu %hd %hu", 255, 255, 65535, 65535);
	EXPECT("44 -128", "%hhu %hhd", 300, 128);
	EXPECT("-7 7 -7 7", "%ld %lu %jd %ju", -7L, 7UL, (intmax_t)-7, (uintmax_t)7);
	EXPECT("5 -6 5", "%zu %td %zx", (size_t)5, (ptrdiff_t)-6, (size_t)5);
	/* GNU's letter for z before C99. */
	EXPECT("18446744073709551615", "%Zu", (size_t)-1);
	/* Every power of ten and its neighbours: each count of digits. */
	uint64_t power = 1;
	char digits[24] = "1", nines[24] = "";
	for (int i = 0; i < 19; i++) {
		EXPECT(digits, "%" PRIu64, power);
		power *= 10;
		strcat(digits, "0");
		strcat(nines, "9");
		EXPECT(nines, "%" PRIu64, power - 1);
	}
}

static void test_integer_flags(void **state)
{
	(void)state;
	EXPECT("    5|5    |00005|+5| 5|-5", "%5d|%-5d|%05d|%+d|% d|%+d", 5, 5, 5, 5, 5, -5);
	EXPECT("0x5 0X5 05 0 0 0b101 0B101", "%#x %#X %#o %#x %#o %#b %#B", 5, 5, 5, 0, 0, 5, 5);
	EXPECT("00005|  00005|-0005", "%.5d|%7.5d|%.4d", 5, 5, -5);
	/* A precision switches the zeros of the width off; precision 0 writes nothing for 0, except with %#o. */
	EXPECT("   05||0|", "%05.2d|%.0d|%#.0o|%.d", 5, 0, 0, 0);
	EXPECT("0x00ff|  0xff|0x0000ff", "%#.4x|%#6x|%#08x", 255, 255, 255);
	EXPECT("1 101 11111111", "%b %b %B", 1u, 5u, 255u);
	EXPECT("   5|5   |  +5", "%*d|%-*d|%+*d", 4, 5, 4, 5, 4, 5);
	EXPECT("5   |5", "%*d|%.*d", -4, 5, -4, 5);
	EXPECT("1234567 +5", "%'d %+ d", 1234567, 5);
	EXPECT("0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
		"%.100d", 1);
}

static void test_lengths_of_c23_and_microsoft(void **state)
{
	(void)state;
	EXPECT("-1 255 -1 -1 -1", "%w8d %w8u %w16d %w32d %w64d", 255, 255, 65535, -1, (int64_t)-1);
	EXPECT("-1 7 7 7", "%wf8d %wf16d %wf32d %wf64d", 255, (int_fast16_t)7, (int_fast32_t)7, (int_fast64_t)7);
	EXPECT("1111", "%w8b", 15);
	EXPECT("-5 5 5", "%I64d %I32d %Iu", (int64_t)-5, 5, (size_t)5);
	EXPECT("5 5", "%qd %Ld", 5LL, 5LL);
}

static void test_text(void **state)
{
	(void)state;
	EXPECT("abc|  abc|abc  |ab|   ab", "%s|%5s|%-5s|%.2s|%5.2s", "abc", "abc", "abc", "abc", "abc");
	EXPECT("x|  x|x  |%", "%c|%3c|%-3c|%%", 'x', 'x', 'x');
	/* With a precision the array need not end in NUL. */
	char three[3] = { 'a', 'b', 'c' };
	EXPECT("abc|ab|", "%.3s|%.*s|%.0s", three, 2, three, three);
	EXPECT("(null)|  (null)||(null)", "%s|%8s|%.5s|%.6s", (char *)NULL, (char *)NULL, (char *)NULL, (char *)NULL);
	assert_int_equal(snprintf(text, sizeof text, "a%cb", 0), 3);
	assert_memory_equal(text, "a\0b", 4);
	EXPECT("(nil) 0x1234|    0x1234|0x1234    ", "%p %p|%10p|%-10p", NULL, (void *)0x1234, (void *)0x1234, (void *)0x1234);
	EXPECT("", "");
}

static void test_wide_text(void **state)
{
	(void)state;
	EXPECT("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80|", "%ls|", L"a\u00e4\u20ac\U0001f600");
	EXPECT("\xc3\xa4|  \xc3\xa4|\xc3\xa4  ", "%lc|%4lc|%-4lc", (__WINT_TYPE__)0xe4, (__WINT_TYPE__)0xe4, (__WINT_TYPE__)0xe4);
	/* The precision counts bytes and never cuts a character. */
	EXPECT("a|a|a\xc3\xa4|  a", "%.1ls|%.2ls|%.3ls|%3.2ls", L"a\u00e4", L"a\u00e4", L"a\u00e4", L"a\u00e4");
	/* L with c and s is not in the standard; glibc and Microsoft take it for l. */
	EXPECT("\xc3\xa4|  y|(null)", "%Lc|%3Ls|%Ls", (__WINT_TYPE__)0xe4, L"y", (wchar_t *)NULL);
	EXPECT("x yz (null)", "%C %S %ls", (__WINT_TYPE__)'x', L"yz", (wchar_t *)NULL);
	wchar_t bad[] = { 'a', 0xdc00, 0 }, unread[] = { 'a', 0xdc00 };
	EXPECT_ERROR(EILSEQ, "%ls", bad);
	EXPECT_ERROR(EILSEQ, "%lc", (__WINT_TYPE__)0xdc00);
	EXPECT("a", "%.1ls", unread);
	if (sizeof(wchar_t) == 2) {
		/* Halves of a pair, one conversion after the other; and a half alone. */
		EXPECT("\xf0\x9f\x98\x80!", "%lc%lc!", (__WINT_TYPE__)0xd83d, (__WINT_TYPE__)0xde00);
		EXPECT_ERROR(EILSEQ, "%lc", (__WINT_TYPE__)0xd83d);
		EXPECT_ERROR(EILSEQ, "%lc%d", (__WINT_TYPE__)0xd83d, 1);
	} else {
		EXPECT_ERROR(EILSEQ, "%lc", (__WINT_TYPE__)0x110000);
		EXPECT_ERROR(EILSEQ, "%lc", (__WINT_TYPE__)0xd800);
	}
}

static void test_positions(void **state)
{
	(void)state;
	EXPECT("2 1", "%2$d %1$d", 1, 2);
	EXPECT("a 1.500000 a 2.5 7", "%1$s %2$f %1$s %3$.1Lf %4$lld", "a", 1.5, 2.5L, 7LL);
	EXPECT("    42|42    |0.333333", "%2$*1$d|%2$-*1$d|%3$.*1$f", 6, 42, 1.0 / 3);
	/* A gap is an int. */
	EXPECT("c a", "%3$s %1$s", "a", 1, "c");
	int count = 0;
	EXPECT("12", "%1$d%2$d%3$n", 1, 2, &count);
	assert_int_equal(count, 2);
	EXPECT_ERROR(EINVAL, "%4000$d", 1);
}

static void test_count(void **state)
{
	(void)state;
	int n = -1;
	signed char c = -1;
	short h = -1;
	long l = -1;
	long long ll = -1;
	EXPECT("abc42", "%nabc%hhn%d%hn%ln%lln", &n, &c, 42, &h, &l, &ll);
	assert_int_equal(n, 0);
	assert_int_equal(c, 3);
	assert_int_equal(h, 5);
	assert_int_equal(l, 5);
	assert_int_equal(ll, 5);
	/* What does not fit the array counts too. */
	assert_int_equal(snprintf(text, 3, "abcdef%n", &n), 6);
	assert_int_equal(n, 6);
	assert_string_equal(text, "ab");
}

static void test_fixed(void **state)
{
	(void)state;
	EXPECT("1.500000 -1.500000 0.000000 -0.000000", "%f %f %f %f", 1.5, -1.5, 0.0, -0.0);
	/* Ties go to the even digit, and only true ties are ties. */
	EXPECT("0 2 2 4 -2", "%.0f %.0f %.0f %.0f %.0f", 0.5, 1.5, 2.5, 3.5, -2.5);
	EXPECT("0.1 0.4 2.67 0.99", "%.1f %.1f %.2f %.2f", 0.125, 0.375, 2.675, 0.995);
	EXPECT("10.0 100 1000000.000000", "%.1f %.0f %f", 9.96, 99.5, 999999.9999996);
	EXPECT("1.|+1.50| 1.50|0001.5|1.5   ", "%#.0f|%+.2f|% .2f|%06.1f|%-6.1f", 1.0, 1.5, 1.5, 1.5, 1.5);
	EXPECT("0.1000000000000000055511151231257827021181583404541015625", "%.55f", 0.1);
	EXPECT("0.00 0.01 0.00", "%.2f %.2f %.2f", 0.004, 0.006, 1e-300);
	EXPECT("18446744073709551616.000000 18446744073709549568.000000", "%f %f", 0x1p64, 0x1.fffffffffffffp63);
	EXPECT("10000000000000000000000 99999999999999991611392.0", "%.0f %.1f", 1e22, 1e23);
	/* The greatest and the smallest number, all digits. */
	EXPECT(
		"17976931348623157081452742373170435679807056752584499659891747680315726078002853876058955863276687817154045895"
		"35143824642343213268894641827684675467035375169860499105765512820762454900903893289440758685084551339423045832"
		"36903222948165808559332123348274797826204144723168738177180919299881250404026184124858368"
		".0",
		"%.1f", DBL_MAX);
	EXPECT(
		"0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
		"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
		"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000049406"
		"56458412465441765687928682213723650598026143247644255856825006755072702087518652998363616359923797965646954457"
		"17730926656710355939796398774796010781878126300713190311404527845817167848982103688718636056998730723050006387"
		"40915356498438731247339727316961514003171538539807412623856559117102665855668676818703956031062493194527159149"
		"24553293054565444011274801297099995419319894090804165633245247571478690147267801593552386115501348035264934720"
		"19379026810710749170333222684475333572083243193609238289345836806010601150616980975307834227731832924790498252"
		"47307763759272478746560847782037344696995336470179726777175851256605511991315048911014510378627381672509558373"
		"89733598993664809941164205702637090279242767544565229087538682506419718265533447265625",
		"%.1074f", 0x1p-1074);
}

static void test_scientific(void **state)
{
	(void)state;
	EXPECT("0.000000e+00 1.000000e+00 1.234568e+02 -1.5E-05", "%e %e %e %.1E", 0.0, 1.0, 123.456789, -1.5e-5);
	EXPECT("1e+00 2e+00 2e+00 1.e+00", "%.0e %.0e %.0e %#.0e", 1.0, 1.5, 2.5, 1.0);
	EXPECT("1.00e+10 9.99e+09 1.000000e+100", "%.2e %.2e %e", 9.996e9, 9.994e9, 1e100);
	EXPECT("1.7976931348623157e+308 4.9406564584124654e-324 2.2250738585072014e-308", "%.16e %.16e %.16e", DBL_MAX, 0x1p-1074, DBL_MIN);
	EXPECT("1.0000000000000000555112e-01", "%.22e", 0.1);
	EXPECT(" 1.5e+00|1.5e+00 |01.5e+00", "%8.1e|%-8.1e|%08.1e", 1.5, 1.5, 1.5);
	/* 17 digits that the product with an inexact power of ten must get right. */
	EXPECT("9.0608011534336e+15 4.708356024711512e+18 9.409340012568248e+18", "%.13e %.15e %.15e",
		9060801153433600.0, 4708356024711512064.0, 9409340012568248320.0);
}

static void test_general(void **state)
{
	(void)state;
	EXPECT("0 1 100000 1e+06 0.0001 1e-05", "%g %g %g %g %g %g", 0.0, 1.0, 100000.0, 1000000.0, 0.0001, 0.00001);
	EXPECT("0.00000 1.00000 1.00000e+06 0.000100000", "%#g %#g %#g %#g", 0.0, 1.0, 1e6, 1e-4);
	EXPECT("1e+01 10 12 1.2e+02", "%.1g %.2g %.2g %.2g", 10.0, 10.0, 12.0, 120.0);
	EXPECT("1 1 0.1 100", "%.0g %.1g %G %g", 1.4, 1.4, 0.1, 99.99996);
	EXPECT("0.10000000000000001 3.1415926535897931 1e+22", "%.17g %.17g %.17g", 0.1, 3.14159265358979323846, 1e22);
	EXPECT("1.7976931348623157E+308 -5e-324", "%.17G %.1g", DBL_MAX, -0x1p-1074);
	EXPECT("9.9999999999999992e+22", "%.17g", 1e23);
	EXPECT("0.1000000000000000055511151231257827", "%.34g", 0.1);
}

static void test_hexadecimal(void **state)
{
	(void)state;
	EXPECT("0x1p+0 0x0p+0 -0x0p+0 0x1.8p+1 0X1.8P-1", "%a %a %a %a %A", 1.0, 0.0, -0.0, 3.0, 0.75);
	EXPECT("0x1.fffffffffffffp+1023 0x0.0000000000001p-1022 0x1p-1022", "%a %a %a", DBL_MAX, 0x1p-1074, DBL_MIN);
	EXPECT("0x1p+0 0x2p+0 0x1.0p+0 0x2.0p+0 0x1.0000000000000000p+0", "%.0a %.0a %.1a %.1a %.16a", 1.25, 1.5, 1.03125, 1.97, 1.0);
	EXPECT("0x1.p+0|   0x1p+0|0x0001p+0|+0x1p+0", "%#a|%9a|%09a|%+a", 1.0, 1.0, 1.0, 1.0);
	EXPECT("0xap-6", "%La", 0x0.28p0L);
}

static void test_not_finite(void **state)
{
	(void)state;
	volatile double zero = 0;
	double infinite = 1 / zero, nan = __builtin_nan("");
	EXPECT("inf -inf INF nan NAN", "%f %f %F %f %G", infinite, -infinite, infinite, nan, nan);
	EXPECT("-nan +inf  inf", "%f %+f % f", __builtin_copysign(nan, -1), infinite, infinite);
	/* No zeros before them. */
	EXPECT("   inf|inf   |   nan", "%06f|%-6e|%06a", infinite, infinite, nan);
	EXPECT("inf -nan", "%Lf %Lg", (long double)infinite, -__builtin_nanl(""));
}

static void test_long_double(void **state)
{
	(void)state;
	EXPECT("1.500000 1e+4000 -2.5", "%Lf %Lg %.1Lf", 1.5L, 1e4000L, -2.5L);
	if (LDBL_MANT_DIG == 64) {
		EXPECT("0.1000000000000000000013552527156068805425093160010874271392822265625", "%.67Lf", 0.1L);
		EXPECT("1.18973149535723176502e+4932 3.64519953188247460253e-4951", "%.20Le %.20Le", LDBL_MAX, 0x1p-16445L);
		EXPECT("3.36210314311209350626e-4932", "%.20Le", LDBL_MIN);
		assert_int_equal(snprintf(text, sizeof text, "%Lf", LDBL_MAX), 4940);
		assert_memory_equal(text, "1189731495357231765021263853030970205169063322294624200440323733891737005522970722616410290336528882"
			"8535456978074955773144274431536702884341981255738537436786735932007069732632019159182829615243655295", 200);
		/* All 11,515 digits of the smallest number: the last ones, and how many zeros stand before the first. */
		assert_int_equal(snprintf(text, sizeof text, "%.16445Lf", 0x1p-16445L), 16447);
		assert_int_equal(strspn(text + 2, "0"), 4950);
		assert_int_equal(text[16446], '5');
	}
}

static void test_huge_precision(void **state)
{
	(void)state;
	assert_int_equal(snprintf(text, sizeof text, "%.15000f", 1.0), 15002);
	assert_int_equal(strspn(text + 2, "0"), 15000);
	assert_int_equal(snprintf(NULL, 0, "%.1000000000f", 0.1), 1000000002);
	assert_int_equal(snprintf(text, 5, "%1000000000d", 7), 1000000000);
	assert_string_equal(text, "    ");
}

static void test_overflow(void **state)
{
	(void)state;
	EXPECT_ERROR(EOVERFLOW, "%2147483648d", 1);
	EXPECT_ERROR(EOVERFLOW, "%.2147483648d", 1);
	EXPECT_ERROR(EOVERFLOW, "%99999999999999999999d", 1);
	EXPECT_ERROR(EOVERFLOW, "%*d", INT_MIN, 1);
	EXPECT_ERROR(EOVERFLOW, "%2147483647d%d", 1, 1);
	EXPECT_ERROR(EOVERFLOW, "%.2147483647f", 1.0);
	/* Exactly INT_MAX is no overflow. */
	assert_int_equal(snprintf(NULL, 0, "%2147483646d%d", 1, 1), INT_MAX);
}

static void test_invalid(void **state)
{
	(void)state;
	/* docs/decisions.md: a conversion that does not exist is written as it stands; a format that ends in one is EINVAL. */
	EXPECT("%y|%-5.3k|1", "%y|%-5.3k|%d", 1);
	EXPECT_ERROR(EINVAL, "abc%");
	EXPECT_ERROR(EINVAL, "abc%-5.3l");
}

static void test_errno_text(void **state)
{
	(void)state;
	errno = ENOENT;
	assert_int_equal(snprintf(text, sizeof text, "[%m]"), (int)strlen(strerror(ENOENT)) + 2);
	assert_int_equal(errno, ENOENT);
	assert_memory_equal(text + 1, strerror(ENOENT), strlen(strerror(ENOENT)));
}

static void test_cut(void **state)
{
	(void)state;
	char small[8];
	for (size_t size = 0; size <= sizeof small; size++) {
		memset(small, '#', sizeof small);
		assert_int_equal(snprintf(small, size, "%d-%s", 12, "abcdefgh"), 11);
		if (size) {
			assert_memory_equal(small, "12-abcd", size - 1);
			assert_int_equal(small[size - 1], 0);
		}
		for (size_t i = size; i < sizeof small; i++)
			assert_int_equal(small[i], '#');
	}
	assert_int_equal(snprintf(NULL, 0, "%d", 12345), 5);
	assert_int_equal(sprintf(text, "%s %d", "a", 1), 3);
	assert_string_equal(text, "a 1");
	/* A size that is as good as none. */
	assert_int_equal(snprintf(text, SIZE_MAX, "%d", 7), 1);
}

/* The current rounding mode decides about digits that are cut off. The compiler's <fenv.h> is not needed for that: the
 * modes of both units are set here directly. */
enum { NEAREST = 0, DOWN = 1, UP = 2, ZERO = 3 };

static void set_rounding(unsigned mode)
{
#ifdef __x86_64__
	unsigned sse;
	unsigned short x87;

	__asm__ volatile("stmxcsr %0" : "=m"(sse));
	sse = (sse & ~0x6000u) | mode << 13;
	__asm__ volatile("ldmxcsr %0" : : "m"(sse));
	__asm__ volatile("fnstcw %0" : "=m"(x87));
	x87 = (unsigned short)((x87 & ~0xc00u) | mode << 10);
	__asm__ volatile("fldcw %0" : : "m"(x87));
#else
	if (mode != NEAREST)
		skip();
#endif
}

static int restore_rounding(void **state)
{
	(void)state;
	set_rounding(NEAREST);
	return 0;
}

static void test_rounding(void **state)
{
	(void)state;
	set_rounding(UP);
	EXPECT("0.2 -0.1 1 -0 0.5", "%.1f %.1f %.0f %.0f %.1f", 0.11, -0.19, 1e-300, -1e-300, 0.5);
	EXPECT("1.3e+00 -1.2e+00 2e+300 1e-299", "%.1e %.1e %.0e %.0e", 1.21, -1.29, 1.1e300, 9.1e-300);
	EXPECT("0x1.2p+0 -0x1.1p+0", "%.1a %.1a", 0x1.11p0, -0x1.11p0);
	EXPECT("1000001 1.00001e+06", "%.7g %g", 1000000.5, 1000000.5);
	set_rounding(DOWN);
	EXPECT("0.1 -0.2 0 -1 0.5", "%.1f %.1f %.0f %.0f %.1f", 0.19, -0.11, 1e-300, -1e-300, 0.5);
	EXPECT("1.2e+00 -1.3e+00", "%.1e %.1e", 1.29, -1.21);
	set_rounding(ZERO);
	EXPECT("0.1 -0.1 0 -0", "%.1f %.1f %.0f %.0f", 0.19, -0.19, 0.99, -0.99);
	EXPECT("1.2e+00 -1.2e+00 9.9e+299", "%.1e %.1e %.1e", 1.29, -1.29, 9.99e299);
	set_rounding(NEAREST);
}

static void test_allocated(void **state)
{
	(void)state;
	char *result = NULL;
	assert_int_equal(asprintf(&result, "%d %s", 42, "abc"), 6);
	assert_string_equal(result, "42 abc");
	free(result);
	/* More than the first buffer holds, in many small steps and in one. */
	assert_int_equal(asprintf(&result, "%s%5000d%s", "abc", 7, "def"), 5006);
	assert_int_equal(strspn(result + 3, " "), 4999);
	assert_string_equal(result + 5002, "7def");
	free(result);
	errno = 0;
	assert_int_equal(asprintf(&result, "%2147483647d%d", 1, 1), -1);
	assert_int_equal(errno, EOVERFLOW);
	assert_null(result);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_integers),
		cmocka_unit_test(test_integer_flags),
		cmocka_unit_test(test_lengths_of_c23_and_microsoft),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_wide_text),
		cmocka_unit_test(test_positions),
		cmocka_unit_test(test_count),
		cmocka_unit_test(test_fixed),
		cmocka_unit_test(test_scientific),
		cmocka_unit_test(test_general),
		cmocka_unit_test(test_hexadecimal),
		cmocka_unit_test(test_not_finite),
		cmocka_unit_test(test_long_double),
		cmocka_unit_test(test_huge_precision),
		cmocka_unit_test(test_overflow),
		cmocka_unit_test(test_invalid),
		cmocka_unit_test(test_errno_text),
		cmocka_unit_test(test_cut),
		cmocka_unit_test_teardown(test_rounding, restore_rounding),
		cmocka_unit_test(test_allocated),
	};

	return cmocka_run_group_tests_name("printf", tests, NULL, NULL);
}
