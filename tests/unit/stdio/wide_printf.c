/* SPDX-License-Identifier: MIT */
/* The wprintf engine through swprintf(), and %lc and %ls of both engines. ISO C17 7.29.2.1, C23 7.31.2.1, POSIX.1-2017.
 * tests/fuzz/wprintf.c compares random cases with the host's C library; here stand the cases that have names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static wchar_t text[2000];

/* A wide string's length in units is what sizeof says of the literal: on Windows a pair counts twice. */
#define EXPECT(expected, ...) \
	do { \
		wmemset(text, L'#', 64); \
		errno = 0; \
		assert_int_equal(swprintf(text, sizeof text / sizeof *text, __VA_ARGS__), (int)(sizeof(expected) / sizeof(wchar_t)) - 1); \
		assert_memory_equal(text, expected, sizeof(expected)); \
		assert_int_equal(errno, 0); \
	} while (0)

#define EXPECT_ERROR(number, ...) \
	do { \
		errno = 0; \
		assert_int_equal(swprintf(text, sizeof text / sizeof *text, __VA_ARGS__), -1); \
		assert_int_equal(errno, number); \
	} while (0)

static void test_numbers(void **state)
{
	(void)state;
	EXPECT(L"0 -1 2147483647 -2147483648", L"%d %i %d %d", 0, -1, INT_MAX, INT_MIN);
	EXPECT(L"4294967295 37777777777 ffffffff FFFFFFFF", L"%u %o %x %X", -1, -1, -1, -1);
	EXPECT(L"9223372036854775807 18446744073709551615", L"%lld %llu", LLONG_MAX, ULLONG_MAX);
	EXPECT(L"-1 255 -1 65535", L"%hhd %hhu %hd %hu", 255, 255, 65535, 65535);
	EXPECT(L"-7 -8 9 10", L"%ld %jd %zu %td", -7L, (intmax_t)-8, (size_t)9, (ptrdiff_t)10);
	EXPECT(L"[   42] [42   ] [00042] [+42] [ 42] [  042]", L"[%5d] [%-5d] [%05d] [%+d] [% d] [%5.3d]", 42, 42, 42, 42, 42, 42);
	EXPECT(L"0x2a 052 0X2A", L"%#x %#o %#X", 42, 42, 42);
	EXPECT(L"[   42] [42   ] [042]", L"[%*d] [%*d] [%.*d]", 5, 42, -5, 42, 3, 42);
	/* C23: binary, and exact and fast widths. */
	EXPECT(L"101 0b101 0B101 00000101", L"%b %#b %#B %08b", 5, 5, 5, 5);
	EXPECT(L"-1 255 -1 65535 -1 18446744073709551615", L"%w8d %w8u %w16d %w16u %w32d %w64u", 255, 255, 65535, 65535, -1,
		(uint64_t)-1);
	EXPECT(L"-1 -2 -3", L"%wf8d %wf32d %wf64d", -1, (int_fast32_t)-2, (int64_t)-3);
	EXPECT(L"3.141593 3.14 1e+10 1e-05 inf NAN", L"%f %.2f %g %g %f %F", 3.14159265, 3.14159265, 1e10, 1e-5, (double)__builtin_inf(),
		(double)__builtin_nan(""));
	EXPECT(L"[  1.5] [1.5  ] [001.5] [1.50e+00]", L"[%5.1f] [%-5.1f] [%05.1f] [%.2e]", 1.5, 1.5, 1.5, 1.5);
	EXPECT(L"0x1.8p+1 1.25", L"%a %Lg", 3.0, 1.25L);
	EXPECT(L"(nil) 0x1f", L"%p %p", (void *)0, (void *)0x1f);
	EXPECT(L"100%", L"%d%%", 100);
}

static void test_text(void **state)
{
	(void)state;
	EXPECT(L"abc|  abc|abc  |ab", L"%ls|%5ls|%-5ls|%.2ls", L"abc", L"abc", L"abc", L"abc");
	EXPECT(L"abc|  abc|abc  |ab", L"%s|%5s|%-5s|%.2s", "abc", "abc", "abc", "abc");
	/* Widths and precisions are wide characters, whatever the text's form. */
	EXPECT(L"[   \u00e4\u20ac] [\u00e4\u20ac   ] [\u00e4]", L"[%5s] [%-5s] [%.1s]", "\xc3\xa4\xe2\x82\xac", "\xc3\xa4\xe2\x82\xac",
		"\xc3\xa4\xe2\x82\xac");
	EXPECT(L"[   \u00e4\u20ac] [\u00e4\u20ac   ] [\u00e4]", L"[%5ls] [%-5ls] [%.1ls]", L"\u00e4\u20ac", L"\u00e4\u20ac", L"\u00e4\u20ac");
	EXPECT(L"\u4e2d\u6587 \U0001f600", L"\u4e2d\u6587 %s", "\xf0\x9f\x98\x80");
	EXPECT(L"\U0001f600\U0001f601", L"%ls%ls", L"\U0001f600", L"\U0001f601");
	EXPECT(L"x|  y|z  |\u20ac", L"%c|%3c|%-3c|%lc", 'x', 'y', 'z', (wint_t)0x20ac);
	EXPECT(L"a\0b", L"a%lcb", (wint_t)0);
	EXPECT(L"a\0b", L"a%cb", 0);
	EXPECT(L"x yz", L"%C %S", (wint_t)'x', L"yz");
	EXPECT(L"\u20ac yz", L"%Lc %Ls", (wint_t)0x20ac, L"yz");
	EXPECT(L"hs", L"%hs", "hs");
	EXPECT(L"(null) (null)", L"%s %ls", (char *)NULL, (wchar_t *)NULL);
	/* With a precision the array need not end. */
	char bytes[] = { 'a', '\xc3', '\xa4' };
	wchar_t wide[] = { 'a', 'b' };
	EXPECT(L"a\u00e4", L"%.2s", bytes);
	EXPECT(L"a", L"%.1s", bytes);
	EXPECT(L"ab", L"%.2ls", wide);
	EXPECT(L"", L"%.0s%.0ls", bytes, wide);
	/* Long text: more than any buffer inside. */
	char longer[701];
	memset(longer, 'x', 700);
	memcpy(longer + 350, "\xe2\x82\xac", 3);
	longer[700] = 0;
	assert_int_equal(swprintf(text, 1000, L"%s!", longer), 699);
	assert_int_equal(text[349], 'x');
	assert_int_equal(text[350], 0x20ac);
	assert_int_equal(text[351], 'x');
	assert_int_equal(text[698], '!');
	errno = ENOENT;
	assert_int_equal(swprintf(text, 100, L"%m"), (int)strlen(strerror(ENOENT)));
}

static void test_positions(void **state)
{
	(void)state;
	EXPECT(L"2 1", L"%2$d %1$d", 1, 2);
	EXPECT(L"b 1.5 \u20ac a", L"%3$s %2$g %4$lc %1$ls", L"a", 1.5, "b", (wint_t)0x20ac);
	EXPECT(L"[   42] [042]", L"[%1$*2$d] [%1$.*3$d]", 42, 5, 3);
}

static void test_counts(void **state)
{
	(void)state;
	int n = -1;
	long long wide = -1;
	signed char small = -1;
	EXPECT(L"\u00e4\u20acx", L"%s%nx%lln%hhn", "\xc3\xa4\xe2\x82\xac", &n, &wide, &small);
	assert_int_equal(n, 2);
	assert_int_equal(wide, 3);
	assert_int_equal(small, 3);
}

static void test_overflow(void **state)
{
	(void)state;
	/* 7.29.2.3p3: n or more characters are an error; the null is there all the same. */
	wmemset(text, L'#', 10);
	errno = 0;
	assert_int_equal(swprintf(text, 4, L"%d", 12345), -1);
	assert_int_equal(errno, EOVERFLOW);
	assert_memory_equal(text, L"123\0#", 5 * sizeof(wchar_t));
	wmemset(text, L'#', 10);
	assert_int_equal(swprintf(text, 3, L"abc"), -1);
	assert_memory_equal(text, L"ab\0#", 4 * sizeof(wchar_t));
	assert_int_equal(swprintf(text, 4, L"abc"), 3);
	wmemset(text, L'#', 2);
	errno = 0;
	assert_int_equal(swprintf(text, 0, L"abc"), -1);
	assert_int_equal(errno, EOVERFLOW);
	assert_int_equal(text[0], '#');
	assert_int_equal(swprintf(text, 0, L""), -1);
	assert_int_equal(swprintf(text, 1, L""), 0);
	EXPECT_ERROR(EOVERFLOW, L"%2147483648d", 1);
	EXPECT_ERROR(EOVERFLOW, L"%*d", INT_MIN, 1);
	EXPECT_ERROR(EOVERFLOW, L"%2147483647d%d", 1, 1);
	EXPECT_ERROR(EINVAL, L"%");
	EXPECT_ERROR(EINVAL, L"%5.3l");
	EXPECT_ERROR(EINVAL, L"%200$d", 1);
}

static void test_bad_text(void **state)
{
	(void)state;
	/* Multibyte text is checked strictly: truncated, overlong, surrogates, too large. */
	EXPECT_ERROR(EILSEQ, L"%s", "a\xe2\x82");
	EXPECT_ERROR(EILSEQ, L"%s", "\xc0\xaf");
	EXPECT_ERROR(EILSEQ, L"%s", "\xed\xa0\x80");
	EXPECT_ERROR(EILSEQ, L"%s", "\xf4\x90\x80\x80");
	EXPECT_ERROR(EILSEQ, L"%s", "\x80");
	/* No byte above 127 is a character: btowc gives WEOF. */
	EXPECT_ERROR(EILSEQ, L"%c", 0xe4);
	/* What the precision leaves out is not looked at. */
	EXPECT(L"a", L"%.1s", "a\xff");
	/* An array of wide characters takes any of them. */
	wchar_t lone[] = { 0xd800, 0 };
	assert_int_equal(swprintf(text, 10, L"%ls", lone), 1);
	assert_int_equal(text[0], 0xd800);
}

/* The byte engine's %lc and %ls. */
static void test_narrow(void **state)
{
	char bytes[64];
	(void)state;
	assert_int_equal(snprintf(bytes, sizeof bytes, "%ls|%.3ls|%6ls|%lc", L"\u20acx", L"\u20acx", L"\u20acx", (wint_t)0xe4), 4 + 1 + 3 + 1 + 6 + 1 + 2);
	assert_string_equal(bytes, "\xe2\x82\xacx|\xe2\x82\xac|  \xe2\x82\xacx|\xc3\xa4");
	assert_int_equal(snprintf(bytes, sizeof bytes, "%.2ls", L"\u20ac"), 0);
	assert_int_equal(snprintf(bytes, sizeof bytes, "%ls", L"\U0001f600"), 4);
	assert_string_equal(bytes, "\xf0\x9f\x98\x80");
	wchar_t pair[] = L"\U0001f600";
	assert_int_equal(snprintf(bytes, sizeof bytes, pair[1] ? "%lc%lc" : "%lc", (wint_t)pair[0], (wint_t)pair[1]), 4);
	assert_string_equal(bytes, "\xf0\x9f\x98\x80");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_positions),
		cmocka_unit_test(test_counts),
		cmocka_unit_test(test_overflow),
		cmocka_unit_test(test_bad_text),
		cmocka_unit_test(test_narrow),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
