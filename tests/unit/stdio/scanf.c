/* SPDX-License-Identifier: MIT */
/* The scanf engine through sscanf(): every conversion, widths, sets, allocation, and where an input item ends.
 * ISO C17 7.21.6.2 and its examples, C23, POSIX.1-2017. */
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

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-zero-length"
#pragma GCC diagnostic ignored "-Wrestrict"
#pragma GCC diagnostic ignored "-Wformat-extra-args"

static void test_integers(void **state)
{
	(void)state;
	int a = 0, b = 0, c = 0, n = 0;
	assert_int_equal(sscanf(" 12 -34+56x", "%d%d%d%n", &a, &b, &c, &n), 3);
	assert_int_equal(a, 12);
	assert_int_equal(b, -34);
	assert_int_equal(c, 56);
	assert_int_equal(n, 10);
	assert_int_equal(sscanf("0x1F 017 99 0b101", "%i%i%i%i", &a, &b, &c, &n), 4);
	assert_int_equal(a, 31);
	assert_int_equal(b, 15);
	assert_int_equal(c, 99);
	assert_int_equal(n, 5);
	assert_int_equal(sscanf("ff 0xff 77 101", "%x%x%o%b", &a, &b, &c, &n), 4);
	assert_int_equal(a, 255);
	assert_int_equal(b, 255);
	assert_int_equal(c, 63);
	assert_int_equal(n, 5);
	/* Widths count the sign and the prefix. */
	assert_int_equal(sscanf("12345-6789", "%2d%3d%3d", &a, &b, &c), 3);
	assert_int_equal(a, 12);
	assert_int_equal(b, 345);
	assert_int_equal(c, -67);
	assert_int_equal(sscanf("0x12", "%3x%d", &a, &b), 2);
	assert_int_equal(a, 1);
	assert_int_equal(b, 2);
}

static void test_lengths(void **state)
{
	(void)state;
	signed char c[2] = { 0, 55 };
	short h[2] = { 0, 55 };
	long l;
	long long ll;
	intmax_t j;
	size_t z;
	ptrdiff_t t;
	assert_int_equal(sscanf("-1 -2 -3 -4 -5 6 -7", "%hhd%hd%ld%lld%jd%zu%td", c, h, &l, &ll, &j, &z, &t), 7);
	assert_int_equal(c[0], -1);
	assert_int_equal(c[1], 55);
	assert_int_equal(h[0], -2);
	assert_int_equal(h[1], 55);
	assert_int_equal(l, -3);
	assert_int_equal(ll, -4);
	assert_int_equal(j, -5);
	assert_int_equal(z, 6);
	assert_int_equal(t, -7);
	int64_t w = 0;
	assert_int_equal(sscanf("-9223372036854775808", "%w64d", &w), 1);
	assert_true(w == INT64_MIN);
	assert_int_equal(sscanf("123", "%I64d", &w), 1);
	assert_int_equal(w, 123);
}

static void test_where_items_end(void **state)
{
	(void)state;
	int a = 77, b;
	float f = 0;
	char rest[20] = "";
	/* A prefix of a number that does not go on is gone, and is no number (7.21.6.2p9, p10). */
	assert_int_equal(sscanf("0xg", "%x%19s", &a, rest), 0);
	assert_int_equal(sscanf("-x", "%d", &a), 0);
	assert_int_equal(a, 77);
	assert_int_equal(sscanf("100ergs", "%f%19s", &f, rest), 0);
	assert_int_equal(sscanf("1e+", "%f", &f), 0);
	assert_int_equal(sscanf("0x", "%f", &f), 0);
	assert_int_equal(sscanf(".", "%f", &f), 0);
	assert_int_equal(sscanf("infi", "%f", &f), 0);
	assert_int_equal(sscanf("nan(12", "%f", &f), 0);
	/* The width ends an item early, and what it holds must be whole. */
	assert_int_equal(sscanf("100ergs", "%3f%19s", &f, rest), 2);
	assert_true(f == 100);
	assert_string_equal(rest, "ergs");
	assert_int_equal(sscanf("1e5", "%2f", &f), 0);
	/* Input failure before the first conversion, and later. */
	assert_int_equal(sscanf("", "%d", &a), EOF);
	assert_int_equal(sscanf("  ", "%d", &a), EOF);
	assert_int_equal(sscanf("1", "%d%d", &a, &b), 1);
	assert_int_equal(sscanf("x", "%d", &a), 0);
	assert_int_equal(sscanf("", "x"), EOF);
	assert_int_equal(sscanf("y", "x"), 0);
	assert_int_equal(sscanf("", ""), 0);
	assert_int_equal(sscanf("", "%n", &a), 0);
	assert_int_equal(a, 0);
}

static void test_examples_of_the_standard(void **state)
{
	(void)state;
	int i, n;
	float x;
	char name[50];
	assert_int_equal(sscanf("25 54.32E-1 thompson", "%d%f%s", &i, &x, name), 3);
	assert_int_equal(i, 25);
	assert_true(x == 5.432f);
	assert_string_equal(name, "thompson");
	assert_int_equal(sscanf("56789 0123 56a72", "%2d%f%*d %[0123456789]", &i, &x, name), 3);
	assert_int_equal(i, 56);
	assert_true(x == 789.0f);
	assert_string_equal(name, "56");
	char unit[21], item[21];
	assert_int_equal(sscanf("2 quarts of oil", "%f%20s of %20s", &x, unit, item), 3);
	assert_int_equal(sscanf("-12.8degrees Celsius", "%f%20s of %20s", &x, unit, item), 2);
	assert_int_equal(sscanf("lots of luck", "%f%20s of %20s", &x, unit, item), 0);
	assert_int_equal(sscanf("10.0LBS of\ndirt", "%f%20s of %20s", &x, unit, item), 3);
	assert_string_equal(item, "dirt");
	int d1, d2, n1, n2;
	assert_int_equal(sscanf("123", "%d%n%n%d", &d1, &n1, &n2, &d2), 1);
	assert_int_equal(d1, 123);
	assert_int_equal(n1, 3);
	assert_int_equal(n2, 3);
	assert_int_equal(sscanf("foo  %  bar  42", "foo%%bar%d", &i), 0);
	assert_int_equal(sscanf("foo  %bar  42", "foo%%bar%d", &i), 1);
	assert_int_equal(i, 42);
	assert_int_equal(sscanf("foo %  bar 42", "foo%% bar%d%n", &i, &n), 1);
}

static void test_floating(void **state)
{
	(void)state;
	float f;
	double d;
	long double l;
	assert_int_equal(sscanf("1.5 -2.5e10 0x1.8p1", "%f%lf%Lf", &f, &d, &l), 3);
	assert_true(f == 1.5f && d == -2.5e10 && l == 3);
	assert_int_equal(sscanf("inf -INFINITY nan(abc_1)", "%f%lf%Lf", &f, &d, &l), 3);
	assert_true(f == __builtin_inff() && d == -__builtin_inf() && l != l);
	assert_int_equal(sscanf(".5 5. 00012.500", "%f%lf%Lf", &f, &d, &l), 3);
	assert_true(f == 0.5f && d == 5 && l == 12.5L);
	/* Rounded once, to the type. */
	assert_int_equal(sscanf("1.00000005960464485 1.00000005960464485", "%f%lf", &f, &d), 2);
	assert_true(f == 0x1.000002p0f && d == 1.00000005960464485);
	errno = 0;
	assert_int_equal(sscanf("1e999 -1e-999", "%lf%lf", &d, &d), 2);
	assert_true(d == 0);
}

static void test_long_input(void **state)
{
	(void)state;
	/* Half-way between 1 and the next double, decided by a digit thousands of places later. */
	static char input[30000];
	double d = 0;
	long double l = 0;
	strcpy(input, "1.00000000000000011102230246251565404236316680908203125");
	size_t length = strlen(input);
	memset(input + length, '0', 20000);
	strcpy(input + length + 20000, "1 7");
	int seven = 0;
	assert_int_equal(sscanf(input, "%lf%d", &d, &seven), 2);
	assert_true(d == 0x1.0000000000001p0);
	assert_int_equal(seven, 7);
	input[length + 20000] = '0';
	assert_int_equal(sscanf(input, "%lf", &d), 1);
	assert_true(d == 1);
	/* Many zeros in front, on both sides of the point. */
	memset(input, '0', 20000);
	strcpy(input + 20000, "125e-2");
	assert_int_equal(sscanf(input, "%lf", &d), 1);
	assert_true(d == 1.25);
	input[1] = '.';
	strcpy(input + 20000, "125e20000");
	assert_int_equal(sscanf(input, "%Lf", &l), 1);
	assert_true(l == 12.5L);
	/* More digits than any type has, all before the point. */
	memset(input, '1', 20000);
	strcpy(input + 20000, "e-19999");
	assert_int_equal(sscanf(input, "%lf", &d), 1);
	assert_true(d == 1.1111111111111111111111);
}

static void test_text(void **state)
{
	(void)state;
	char a[20], b[20], c[20];
	memset(a, '#', sizeof a);
	assert_int_equal(sscanf(" abc  def", "%s%3s", a, b), 2);
	assert_string_equal(a, "abc");
	assert_string_equal(b, "def");
	assert_int_equal(sscanf("abcdef", "%2s%2c%c", a, b, c), 3);
	assert_string_equal(a, "ab");
	assert_memory_equal(b, "cd", 2);
	assert_int_equal(c[0], 'e');
	/* %c does not skip blanks and writes no NUL; it wants as many as it says. */
	memset(a, '#', sizeof a);
	assert_int_equal(sscanf(" a", "%c%c", a, a + 1), 2);
	assert_memory_equal(a, " a#", 3);
	assert_int_equal(sscanf("ab", "%3c", a), 0);
	assert_int_equal(sscanf("x\n y", "%s %c", a, b), 2);
	assert_int_equal(b[0], 'y');
	assert_int_equal(sscanf("skip this", "%*s%s", a), 1);
	assert_string_equal(a, "this");
}

static void test_sets(void **state)
{
	(void)state;
	char a[20], b[20];
	assert_int_equal(sscanf("abc123", "%[a-z]%[0-9]", a, b), 2);
	assert_string_equal(a, "abc");
	assert_string_equal(b, "123");
	assert_int_equal(sscanf("hello, world", "%[^,], %19[^\n]", a, b), 2);
	assert_string_equal(a, "hello");
	assert_string_equal(b, "world");
	assert_int_equal(sscanf("]-^x", "%[]^-]%s", a, b), 2);
	assert_string_equal(a, "]-^");
	assert_int_equal(sscanf("x]y", "%[^]]%s", a, b), 2);
	assert_string_equal(a, "x");
	assert_string_equal(b, "]y");
	/* The standard leaves '-' open; as elsewhere: ranges that share an end, and no range from a higher character to a lower one. */
	assert_int_equal(sscanf("abcdefg", "%[a-c-e]", a), 1);
	assert_string_equal(a, "abcde");
	assert_int_equal(sscanf("-a-e-b", "%[e-a]", a), 1);
	assert_string_equal(a, "-a-e-");
	assert_int_equal(sscanf("ac-bAd", "%[a--c]", a), 1);
	assert_string_equal(a, "ac-bA");
	assert_int_equal(sscanf("+,-/.", "%[+--/]", a), 1);
	assert_string_equal(a, "+,-/");
	assert_int_equal(sscanf("  x", "%[a-z]", a), 0);
	assert_int_equal(sscanf("abcdef", "%3[a-z]%s", a, b), 2);
	assert_string_equal(a, "abc");
	assert_int_equal(sscanf("\xc3\xa4x", "%[^x]", a), 1);
	assert_string_equal(a, "\xc3\xa4");
	errno = 0;
	assert_int_equal(sscanf("abc", "% s", a), 0);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(sscanf("1 abc", "%d %-s", &(int){ 0 }, a), 1);
	errno = 0;
	assert_int_equal(sscanf("abc", "%[a-z", a), EOF);
	assert_int_equal(errno, EINVAL);
}

static void test_wide(void **state)
{
	(void)state;
	wchar_t w[20];
	assert_int_equal(sscanf("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80 x", "%ls", w), 1);
	assert_memory_equal(w, L"a\u00e4\u20ac\U0001f600", sizeof L"a\u00e4\u20ac\U0001f600");
	assert_int_equal(sscanf("\xc3\xa4\xc3\xb6\xc3\xbc", "%2lc", w), 1);
	assert_memory_equal(w, L"\u00e4\u00f6", 2 * sizeof *w);
	assert_int_equal(sscanf("\xc3\xa4" "bc1", "%Lc%L[a-z]", w, w + 1), 2);
	assert_memory_equal(w, L"\u00e4" L"bc", 4 * sizeof *w);
	assert_int_equal(sscanf("abc1", "%l[a-z]", w), 1);
	assert_memory_equal(w, L"abc", 4 * sizeof *w);
	static const char *const bad[] = { "\x80", "\xc0\xaf", "\xc3(", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xc3" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		errno = 0;
		assert_int_equal(sscanf(bad[i], "%ls", w), EOF);
		assert_int_equal(errno, EILSEQ);
	}
}

static void test_allocated(void **state)
{
	(void)state;
	char *text = NULL, *other = NULL;
	wchar_t *wide = NULL;
	static char big[6001];
	memset(big, 'q', 6000);
	assert_int_equal(sscanf("hello world", "%ms%m[ wor]", &text, &other), 2);
	assert_string_equal(text, "hello");
	assert_string_equal(other, " wor");
	free(text);
	free(other);
	assert_int_equal(sscanf(big, "%ms", &text), 1);
	assert_string_equal(text, big);
	free(text);
	assert_int_equal(sscanf("abcdef", "%4mc", &text), 1);
	assert_memory_equal(text, "abcd", 4);
	free(text);
	assert_int_equal(sscanf("\xc3\xa4z", "%mls", &wide), 1);
	assert_memory_equal(wide, L"\u00e4z", 3 * sizeof *wide);
	free(wide);
	text = big;
	assert_int_equal(sscanf("", "%ms", &text), EOF);
	assert_int_equal(sscanf("1", "%m[a]", &text), 0);
	assert_ptr_equal(text, big);
}

static void test_positions(void **state)
{
	(void)state;
	int a = 0, b = 0;
	char s[10];
	assert_int_equal(sscanf("1 two 3", "%3$d %1$s %2$d", s, &a, &b), 3);
	assert_int_equal(b, 1);
	assert_int_equal(a, 3);
	assert_string_equal(s, "two");
}

static void test_pointers(void **state)
{
	(void)state;
	void *a = &a, *b = NULL;
	char text[60];
	sprintf(text, "%p %p", NULL, (void *)text);
	assert_int_equal(sscanf(text, "%p%p", &a, &b), 2);
	assert_null(a);
	assert_ptr_equal(b, text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_integers),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_where_items_end),
		cmocka_unit_test(test_examples_of_the_standard),
		cmocka_unit_test(test_floating),
		cmocka_unit_test(test_long_input),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_allocated),
		cmocka_unit_test(test_positions),
		cmocka_unit_test(test_pointers),
	};

	return cmocka_run_group_tests_name("scanf", tests, NULL, NULL);
}
