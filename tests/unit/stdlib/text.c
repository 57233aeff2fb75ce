/* SPDX-License-Identifier: MIT */
/* a64l(), l64a(), getsubopt(), swab(), basename() and dirname(), from the tables of POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void test_radix64(void **state)
{
	(void)state;
	assert_int_equal(a64l(""), 0);
	assert_int_equal(a64l("."), 0);
	assert_int_equal(a64l("/"), 1);
	assert_int_equal(a64l("z"), 63);
	assert_int_equal(a64l("./"), 64);
	assert_int_equal(a64l("/!z"), 1);
	/* 32 bits with their sign; a seventh digit does not count. */
	assert_int_equal(a64l("zzzzz1"), -1);
	assert_int_equal(a64l("zzzzz1z"), -1);
	assert_string_equal(l64a(0), "");
	assert_string_equal(l64a(64), "./");
	assert_string_equal(l64a(-1), "zzzzz1");
	for (long v = 1; v < 0x70000000L; v = v * 3 + 1)
		assert_int_equal(a64l(l64a(v)), v);
}

static void test_getsubopt(void **state)
{
	(void)state;
	static char read_only[] = "ro", size[] = "size", sizes[] = "sizes";
	char *const names[] = { read_only, size, sizes, NULL };
	char text[] = "ro,size=10,,sizes,siz=3,size=";
	char *rest = text, *value;
	assert_int_equal(getsubopt(&rest, names, &value), 0);
	assert_null(value);
	assert_int_equal(getsubopt(&rest, names, &value), 1);
	assert_string_equal(value, "10");
	assert_int_equal(getsubopt(&rest, names, &value), -1);
	assert_string_equal(value, "");
	assert_int_equal(getsubopt(&rest, names, &value), 2);
	assert_null(value);
	assert_int_equal(getsubopt(&rest, names, &value), -1);
	assert_string_equal(value, "siz=3");
	assert_int_equal(getsubopt(&rest, names, &value), 1);
	assert_string_equal(value, "");
	assert_int_equal(*rest, 0);
	assert_int_equal(getsubopt(&rest, names, &value), -1);
}

static void test_swab(void **state)
{
	(void)state;
	char to[8] = "-------";
	swab("abcde", to, 5);
	assert_string_equal(to, "badc---");
	swab("xy", to, -2);
	swab("xy", to, 0);
	assert_string_equal(to, "badc---");
}

/* The table of POSIX.1-2017, basename(), EXAMPLES, and corner cases of its text. */
static void test_paths(void **state)
{
	(void)state;
	static const char *const table[][3] = {
		{ "usr", "usr", "." }, { "usr/", "usr", "." }, { "", ".", "." }, { "/", "/", "/" }, { "///", "/", "/" },
		{ "/usr/", "usr", "/" }, { "/usr/lib", "lib", "/usr" }, { "//usr//lib//", "lib", "//usr" },
		{ "/home//dwc//test", "test", "/home//dwc" }, { ".", ".", "." }, { "..", "..", "." }, { "a/b", "b", "a" },
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		char path[32];
		strcpy(path, table[i][0]);
		assert_string_equal(basename(path), table[i][1]);
		strcpy(path, table[i][0]);
		assert_string_equal(dirname(path), table[i][2]);
	}
	assert_string_equal(basename(NULL), ".");
	assert_string_equal(dirname(NULL), ".");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_radix64),
		cmocka_unit_test(test_getsubopt),
		cmocka_unit_test(test_swab),
		cmocka_unit_test(test_paths)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
