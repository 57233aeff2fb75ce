/* SPDX-License-Identifier: MIT */
/* <ctype.h> against the definitions of ISO C17 7.4 for EOF and every unsigned char: functions, macros, and the tables that code
 * compiled against glibc's headers reads. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

/* 7.4.1 and 5.2.1, for the "C" locale, spelt out. */
static int upper(int c) { return c >= 0x41 && c <= 0x5a; }
static int lower(int c) { return c >= 0x61 && c <= 0x7a; }
static int digit(int c) { return c >= 0x30 && c <= 0x39; }
static int alpha(int c) { return upper(c) || lower(c); }
static int graph(int c) { return c >= 0x21 && c <= 0x7e; }
static int space(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r'; }
static int hex(int c) { return digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

static void test_classes(void **state)
{
	(void)state;
	for (int c = EOF; c <= 255; c++) {
		/* Once the macro (if the header has one), once the function. */
#define CLASS(name, expected) \
		assert_int_equal(!!name(c), !!(expected)); \
		assert_int_equal(!!(name)(c), !!(expected))
		CLASS(isupper, upper(c));
		CLASS(islower, lower(c));
		CLASS(isdigit, digit(c));
		CLASS(isalpha, alpha(c));
		CLASS(isalnum, alpha(c) || digit(c));
		CLASS(isxdigit, hex(c));
		CLASS(isspace, space(c));
		CLASS(isblank, c == ' ' || c == '\t');
		CLASS(isgraph, graph(c));
		CLASS(isprint, graph(c) || c == ' ');
		CLASS(ispunct, graph(c) && !alpha(c) && !digit(c));
		CLASS(iscntrl, (c >= 0 && c < 32) || c == 127);
		CLASS(isascii, c >= 0 && c < 128);
		assert_int_equal(tolower(c), upper(c) ? c + 32 : c);
		assert_int_equal((tolower)(c), upper(c) ? c + 32 : c);
		assert_int_equal(toupper(c), lower(c) ? c - 32 : c);
		assert_int_equal((toupper)(c), lower(c) ? c - 32 : c);
		assert_int_equal(toascii(c), c & 127);
	}
}

/* The functions take any int, though the standard does not ask for it. */
static void test_any_int(void **state)
{
	(void)state;
	static const int values[] = { -2147483647 - 1, -1000000, -129, 256, 384, 0x10041, 2147483647 };
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		assert_false((isalpha)(values[i]));
		assert_false((isdigit)(values[i]));
		assert_false((isspace)(values[i]));
		assert_false((ispunct)(values[i]));
		assert_int_equal((tolower)(values[i]), values[i]);
	}
	for (int c = -128; c < 0; c++)
		assert_false((isalpha)(c) | (isspace)(c) | (iscntrl)(c));
}

/* An argument with a side effect is evaluated once. */
static void test_once(void **state)
{
	(void)state;
	const char *p = "aB3 ";
	assert_true(isalpha(*p++));
	assert_true(isupper(*p++));
	assert_true(isdigit(*p++));
	assert_true(isspace(*p++));
	assert_int_equal(*p, 0);
	int i = 'a';
	assert_int_equal(toupper(i++), 'A');
	assert_int_equal(i, 'b');
}

/* glibc's layout, as libstdc++ reads it: bit numbers of the class in host order, entries -128 to 255. */
static void test_tables(void **state)
{
	(void)state;
	const unsigned short *b = *__ctype_b_loc();
	const int *low = *__ctype_tolower_loc(), *high = *__ctype_toupper_loc();
	for (int c = -128; c <= 255; c++) {
		unsigned expected = 0;
		if (c >= 0)
			expected = (unsigned)(upper(c) << 8 | lower(c) << 9 | alpha(c) << 10 | digit(c) << 11 | hex(c) << 12 | space(c) << 13 |
				(graph(c) || c == ' ') << 14 | graph(c) << 15 | (c == ' ' || c == '\t') | (c < 32 || c == 127) << 1 |
				(graph(c) && !alpha(c) && !digit(c)) << 2 | (alpha(c) || digit(c)) << 3);
		assert_int_equal(b[c], expected);
		assert_int_equal(low[c], upper(c) ? c + 32 : c);
		assert_int_equal(high[c], lower(c) ? c - 32 : c);
	}
	assert_int_equal(__ctype_get_mb_cur_max(), MB_CUR_MAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_any_int),
		cmocka_unit_test(test_once),
		cmocka_unit_test(test_tables)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
