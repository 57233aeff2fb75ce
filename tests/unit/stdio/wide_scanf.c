/* SPDX-License-Identifier: MIT */
/* The wscanf engine through swscanf(), and %lc, %ls, %l[ and m of both engines. ISO C17 7.29.2.2, C23 7.31.2.2, POSIX.1-2017. */
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

static void test_numbers(void **state)
{
	int a = 0, b = 0, c = 0, d = 0;
	unsigned u = 0;
	long long ll = 0;
	signed char hh = 0;
	short h = 0;
	double x = 0;
	float f = 0;
	long double l = 0;
	void *p = NULL;
	(void)state;
	assert_int_equal(swscanf(L"12 -34 0x1f 017", L"%d%d%i%i", &a, &b, &c, &d), 4);
	assert_int_equal(a, 12);
	assert_int_equal(b, -34);
	assert_int_equal(c, 31);
	assert_int_equal(d, 15);
	assert_int_equal(swscanf(L"ff 777 4294967295 -9223372036854775808", L"%x%o%u%lld", &a, &b, &u, &ll), 4);
	assert_int_equal(a, 255);
	assert_int_equal(b, 511);
	assert_int_equal(u, UINT_MAX);
	assert_true(ll == LLONG_MIN);
	assert_int_equal(swscanf(L"-5 -6", L"%hhd %hd", &hh, &h), 2);
	assert_int_equal(hh, -5);
	assert_int_equal(h, -6);
	/* C23. */
	assert_int_equal(swscanf(L"101 0b11 0B1", L"%b%i%w32i", &a, &b, &c), 3);
	assert_int_equal(a, 5);
	assert_int_equal(b, 3);
	assert_int_equal(c, 1);
	assert_int_equal(swscanf(L"1.5 -2.25e3 0x1p4", L"%lf%f%Lf", &x, &f, &l), 3);
	assert_true(x == 1.5 && f == -2250.0f && l == 16);
	assert_int_equal(swscanf(L"inf nan", L"%lf%lf", &x, &x), 2);
	assert_int_equal(swscanf(L"0x1f (nil)", L"%p %p", &p, &p), 2);
	assert_null(p);
	/* The width counts characters of the number. */
	assert_int_equal(swscanf(L"12345", L"%2d%2d%d", &a, &b, &c), 3);
	assert_int_equal(a, 12);
	assert_int_equal(b, 34);
	assert_int_equal(c, 5);
	/* 7.29.2.2: the item is the longest prefix of a matching sequence. */
	assert_int_equal(swscanf(L"100ergs", L"%lf", &x), 0);
	assert_int_equal(swscanf(L"0xz", L"%i", &a), 0);
	assert_int_equal(swscanf(L"", L"%d", &a), EOF);
	assert_int_equal(swscanf(L"  ", L"%d", &a), EOF);
	assert_int_equal(swscanf(L"x", L"%d", &a), 0);
	assert_int_equal(swscanf(L"1 x", L"%d%d", &a, &b), 1);
	assert_int_equal(swscanf(L"7 8", L"%*d%d", &a), 1);
	assert_int_equal(a, 8);
	assert_int_equal(swscanf(L"1 2", L"%2$d%1$d", &a, &b), 2);
	assert_int_equal(a, 2);
	assert_int_equal(b, 1);
}

static void test_text(void **state)
{
	wchar_t wide[40];
	char bytes[80];
	int n = 0, m = 0;
	(void)state;
	assert_int_equal(swscanf(L" \u00e4\u20ac\U0001f600 x", L"%ls%n", wide, &n), 1);
	assert_int_equal(wcscmp(wide, L"\u00e4\u20ac\U0001f600"), 0);
	assert_int_equal(n, 1 + (int)wcslen(L"\u00e4\u20ac\U0001f600"));
	assert_int_equal(swscanf(L" \u00e4\u20ac\U0001f600 x", L"%s %n%c%n", bytes, &n, bytes + 40, &m), 2);
	assert_string_equal(bytes, "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
	assert_int_equal(bytes[40], 'x');
	assert_int_equal(m, n + 1);
	/* Widths are wide characters, of the input. */
	memset(bytes, '#', sizeof bytes);
	assert_int_equal(swscanf(L"\u00e4\u20acxyz", L"%3s%2ls", bytes, wide), 2);
	assert_string_equal(bytes, "\xc3\xa4\xe2\x82\xacx");
	assert_int_equal(wcscmp(wide, L"yz"), 0);
	/* %c skips nothing and adds nothing. */
	memset(bytes, '#', sizeof bytes);
	wmemset(wide, L'#', 40);
	assert_int_equal(swscanf(L" \u20acab", L"%2c%2lc", bytes, wide), 2);
	assert_memory_equal(bytes, " \xe2\x82\xac#", 5);
	assert_memory_equal(wide, L"ab#", 3 * sizeof(wchar_t));
	assert_int_equal(swscanf(L"ab", L"%3lc", wide), 0);
	/* Other white space than ASCII's. */
	assert_int_equal(swscanf(L"\u2003a\u3000b", L"%Ls%ls", wide, wide + 20), 2);
	assert_int_equal(wcscmp(wide, L"a"), 0);
	assert_int_equal(wcscmp(wide + 20, L"b"), 0);
	assert_int_equal(swscanf(L"a\u2003b", L"a b%n", &n), 0);
	assert_int_equal(n, 3);
	/* Literals. */
	n = -1;
	assert_int_equal(swscanf(L"\u20ac7%", L"\u20ac%d%%%n", &m, &n), 1);
	assert_int_equal(m, 7);
	assert_int_equal(n, 3);
	assert_int_equal(swscanf(L"\u20adx", L"\u20ac%d", &m), 0);
	/* A string longer than any part it is read in. */
	wchar_t from[300], to[300];
	wmemset(from, 0x20ac, 299);
	from[299] = 0;
	assert_int_equal(swscanf(from, L"%ls", to), 1);
	assert_int_equal(wcscmp(from, to), 0);
}

static void test_sets(void **state)
{
	wchar_t wide[40];
	char bytes[80];
	int n = 0;
	(void)state;
	assert_int_equal(swscanf(L"\u00e4\u00f6\u00fcx", L"%l[\u00e4-\u00ff]%n", wide, &n), 1);
	assert_int_equal(wcscmp(wide, L"\u00e4\u00f6\u00fc"), 0);
	assert_int_equal(n, 3);
	assert_int_equal(swscanf(L"abc\u20acx", L"%[^\u20ac]%ls", bytes, wide), 2);
	assert_string_equal(bytes, "abc");
	assert_int_equal(wcscmp(wide, L"\u20acx"), 0);
	assert_int_equal(swscanf(L"]-a^b", L"%l[]a^-]", wide), 1);
	assert_int_equal(wcscmp(wide, L"]-a^"), 0);
	assert_int_equal(swscanf(L"ab]c", L"%l[^]]", wide), 1);
	assert_int_equal(wcscmp(wide, L"ab"), 0);
	assert_int_equal(swscanf(L"\U0001f600\U0001f610\U0001f700", L"%[\U0001f600-\U0001f64f]", bytes), 1);
	assert_string_equal(bytes, "\xf0\x9f\x98\x80\xf0\x9f\x98\x90");
	assert_int_equal(swscanf(L"\U0001f600\U0001f610\U0001f700", L"%l[\U0001f600-\U0001f64f]%n", wide, &n), 1);
	assert_int_equal(wcscmp(wide, L"\U0001f600\U0001f610"), 0);
	assert_int_equal(n, (int)wcslen(wide));
	assert_int_equal(swscanf(L"x", L"%l[a-c]", wide), 0);
	assert_int_equal(swscanf(L"aaa", L"%2l[a]%n", wide, &n), 1);
	assert_int_equal(n, 2);
	errno = 0;
	/* The standard leaves '-' open; as scanf's sets. */
	assert_int_equal(swscanf(L"abcdefg", L"%[a-c-e]", bytes), 1);
	assert_string_equal(bytes, "abcde");
	assert_int_equal(swscanf(L"-a-e-b", L"%[e-a]", bytes), 1);
	assert_string_equal(bytes, "-a-e-");
	assert_int_equal(swscanf(L"ac-bAd", L"%[a--c]", bytes), 1);
	assert_string_equal(bytes, "ac-bA");
	assert_int_equal(swscanf(L"x", L"%[abc", wide), EOF);
	assert_int_equal(errno, EINVAL);
	/* The byte engine's %l[: characters too, not their bytes. */
	assert_int_equal(sscanf("\xc3\xa4\xc3\xb6\xc3\xa9", "%l[\xc3\xa4\xc3\xb6]%n", wide, &n), 1);
	assert_int_equal(wcscmp(wide, L"\u00e4\u00f6"), 0);
	assert_int_equal(n, 4);
	assert_int_equal(sscanf("\xc3\xa4\xe2\x82\xac", "%l[^\xe2\x82\xac]%n", wide, &n), 1);
	assert_int_equal(wcscmp(wide, L"\u00e4"), 0);
	assert_int_equal(n, 2);
	assert_int_equal(sscanf("\xc3\xa9", "%l[\xc3\xa4]", wide), 0);
}

static void test_memory(void **state)
{
	wchar_t *wide = NULL;
	char *bytes = NULL;
	(void)state;
	assert_int_equal(swscanf(L"\u20acabc def", L"%mls%ms", &wide, &bytes), 2);
	assert_int_equal(wcscmp(wide, L"\u20acabc"), 0);
	assert_string_equal(bytes, "def");
	free(wide);
	free(bytes);
	assert_int_equal(swscanf(L"\u20ac\u20acx", L"%2mc%ml[x]", &bytes, &wide), 2);
	assert_memory_equal(bytes, "\xe2\x82\xac\xe2\x82\xac", 6);
	assert_int_equal(wcscmp(wide, L"x"), 0);
	free(wide);
	free(bytes);
	assert_int_equal(sscanf("\xe2\x82\xac" "abc def g", "%mls%ms%mlc", &wide, &bytes, &(wchar_t *){ NULL }), 3);
	assert_int_equal(wcscmp(wide, L"\u20acabc"), 0);
	free(wide);
	free(bytes);
	wchar_t from[500];
	wmemset(from, 0x4e00, 499);
	from[499] = 0;
	assert_int_equal(swscanf(from, L"%mls", &wide), 1);
	assert_int_equal(wcscmp(wide, from), 0);
	free(wide);
	assert_int_equal(swscanf(from, L"%ms", &bytes), 1);
	assert_int_equal(strlen(bytes), 499 * 3);
	free(bytes);
}

static void test_errors(void **state)
{
	wchar_t wide[40];
	wchar_t lone[] = { 'a', 0xd800, 'b', 0 };
	char bytes[40];
	int n = 0;
	(void)state;
	errno = 0;
	assert_int_equal(swscanf(lone, L"%s", bytes), EOF);
	assert_int_equal(errno, EILSEQ);
	/* What comes before it can be scanned. */
	assert_int_equal(swscanf(lone, L"%1ls", wide), 1);
	errno = 0;
	assert_int_equal(sscanf("a\xe2\x82", "%ls", wide), EOF);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_int_equal(sscanf("a\xed\xa0\x80", "%ls", wide), EOF);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_int_equal(sscanf("1 \xc0\xaf", "%d %ls", &n, wide), 1);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_int_equal(swscanf(L"1", L"%y", &n), 0);
	assert_int_equal(errno, EINVAL);
}

/* Where wchar_t has 16 bits, %lc takes a half at a time, and byte targets whole characters. */
static void test_halves(void **state)
{
	wchar_t a = 0, b = 0, pair[] = L"\U0001f600";
	char bytes[8] = "";
	int n = 0;
	(void)state;
	if (sizeof(wchar_t) != 2)
		return;
	assert_int_equal(swscanf(pair, L"%lc%n%lc", &a, &n, &b), 2);
	assert_int_equal(a, pair[0]);
	assert_int_equal(b, pair[1]);
	assert_int_equal(n, 1);
	assert_int_equal(swscanf(pair, L"%2c", bytes), 1);
	assert_string_equal(bytes, "\xf0\x9f\x98\x80");
	assert_int_equal(swscanf(pair, L"%1c", bytes), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_halves),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
