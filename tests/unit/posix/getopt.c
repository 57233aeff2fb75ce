/* SPDX-License-Identifier: MIT */
/* getopt(), getopt_long(), getopt_long_only(): options, arguments, permutation, errors. POSIX.1-2017, and glibc's documented behaviour. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char words[16][24];
static char *argv[17];
static int argc;

static void line(const char *text)
{
	argc = 0;
	strcpy(words[argc], "prog");
	argv[argc] = words[argc];
	argc++;
	while (*text != '\0') {
		size_t length = strcspn(text, " ");
		memcpy(words[argc], text, length);
		words[argc][length] = '\0';
		argv[argc] = words[argc];
		argc++;
		text += length;
		text += *text == ' ';
	}
	argv[argc] = NULL;
	optind = 0;
	opterr = 0;
}

/* Everything that getopt finds, as text, and then the arguments that are left. */
static char found[256];

static void scan(const char *options, const struct option *longs, int only)
{
	size_t length = 0;
	int index = -1, c;
	for (;;) {
		c = longs == NULL ? getopt(argc, argv, options)
			: only ? getopt_long_only(argc, argv, options, longs, &index) : getopt_long(argc, argv, options, longs, &index);
		if (c == -1)
			break;
		found[length++] = c == 0 ? '0' : c == 1 ? '1' : (char)c;
		if (c == '?' || c == ':')
			found[length++] = optopt > 32 ? (char)optopt : '0';
		if (optarg != NULL) {
			found[length++] = '=';
			strcpy(found + length, optarg);
			length += strlen(optarg);
		}
		found[length++] = ' ';
	}
	found[length++] = '|';
	for (int i = optind; i < argc; i++) {
		found[length++] = ' ';
		strcpy(found + length, argv[i]);
		length += strlen(argv[i]);
	}
	found[length] = '\0';
}

static void check(const char *text, const char *options, const char *expected)
{
	line(text);
	scan(options, NULL, 0);
	assert_string_equal(found, expected);
}

static void test_short(void **state)
{
	(void)state;
	check("", "ab", "|");
	check("-a -b", "ab", "a b |");
	check("-ab", "ab", "a b |");
	check("-abfoo x", "ab:", "a b=foo | x");
	check("-ab foo x", "ab:", "a b=foo | x");
	check("-c -cfoo x", "c::", "c c=foo | x");
	check("- -a", "a", "a | -");
	check("-x -a", "a", "?x a |");
	check("-a -b", "ab:", "a ?b |");
	check("-a -b", ":ab:", "a :b |");
	check("-:", ":a", "?: |");
	check("-b -a x", "ab:", "b=-a | x");
}

static void test_order(void **state)
{
	(void)state;
	check("x -a y -b z", "ab", "a b | x y z");
	check("x y -ab v z", "ab:", "a b=v | x y z");
	check("x -a -- y -b", "ab", "a | x y -b");
	check("-- -a", "a", "| -a");
	check("x -a", "+a", "| x -a");
	check("-a x -b", "+ab", "a | x -b");
	check("x -a y", "-a", "1=x a 1=y |");
	check("a -x b -x c -x d", "x", "x x x | a b c d");
}

static const struct option longs[] = {
	{ "alpha", no_argument, NULL, 'a' },
	{ "beta", required_argument, NULL, 'b' },
	{ "better", optional_argument, NULL, 'o' },
	{ "flag", no_argument, NULL, 'f' },
	{ NULL, 0, NULL, 0 },
};

static void check_long(const char *text, int only, const char *expected)
{
	line(text);
	scan("ab:x", longs, only);
	assert_string_equal(found, expected);
}

static void test_long(void **state)
{
	(void)state;
	check_long("--alpha --beta=1 --beta 2 --better --better=3", 0, "a b=1 b=2 o o=3 |");
	check_long("--al --fl x", 0, "a f | x");
	check_long("--bet x", 0, "?0 | x");
	check_long("--nope x", 0, "?0 | x");
	check_long("--alpha=1 x", 0, "?a | x");
	check_long("x --beta", 0, "?b | x");
	check_long("x --beta 5 y -- -a --alpha", 0, "b=5 | x y -a --alpha");
	check_long("-a --alpha -bq -x", 0, "a a b=q x |");
	check_long("--beta= y", 0, "b= | y");
}

static void test_long_only(void **state)
{
	(void)state;
	check_long("-alpha -beta=1 -beta 2 --flag", 1, "a b=1 b=2 f |");
	check_long("-a -x -bq", 1, "a x b=q |");
	check_long("-f", 1, "f |");
	check_long("-zz", 1, "?0 |");
}

/* GNU's "W;" (glibc manual, Using Getopt): names after -W are long options; without an argument it fails like any other. */
static void test_w(void **state)
{
	(void)state;
	int index = -1;
	const struct option own[] = { { "one", no_argument, NULL, 5 }, { "two", required_argument, NULL, 6 }, { NULL, 0, NULL, 0 } };
	opterr = 0;
	line("-W one -Wtwo=x -aW two y rest");
	assert_int_equal(getopt_long(argc, argv, "aW;", own, &index), 5);
	assert_int_equal(index, 0);
	assert_int_equal(getopt_long(argc, argv, "aW;", own, &index), 6);
	assert_int_equal(index, 1);
	assert_string_equal(optarg, "x");
	assert_int_equal(getopt_long(argc, argv, "aW;", own, &index), 'a');
	assert_int_equal(getopt_long(argc, argv, "aW;", own, &index), 6);
	assert_string_equal(optarg, "y");
	assert_int_equal(getopt_long(argc, argv, "aW;", own, &index), -1);
	assert_string_equal(argv[optind], "rest");
	line("-W");
	optopt = 0;
	assert_int_equal(getopt_long(argc, argv, "W;", own, &index), '?');
	assert_int_equal(optopt, 'W');
	line("-W");
	assert_int_equal(getopt_long(argc, argv, ":W;", own, &index), ':');
	line("-Wnone");
	optopt = 1;
	assert_int_equal(getopt_long(argc, argv, "W;", own, &index), '?');
	assert_int_equal(optopt, 0);
	/* Without long options it is a letter like others. */
	line("-W x");
	assert_int_equal(getopt(argc, argv, "W;"), 'W');
	assert_int_equal(getopt(argc, argv, "W;"), -1);
	opterr = 1;
}

static void test_flag(void **state)
{
	(void)state;
	int set = 0, index = -1;
	const struct option own[] = { { "one", 0, &set, 5 }, { "two", 0, &set, 6 }, { NULL, 0, NULL, 0 } };
	line("--two rest");
	assert_int_equal(getopt_long(argc, argv, "", own, &index), 0);
	assert_int_equal(set, 6);
	assert_int_equal(index, 1);
	assert_int_equal(getopt_long(argc, argv, "", own, &index), -1);
	assert_string_equal(argv[optind], "rest");
}

/* A second list after optind = 1, as POSIX programs do it. */
static void test_again(void **state)
{
	(void)state;
	line("-a x");
	scan("ab", NULL, 0);
	line("y -b");
	optind = 1;
	scan("ab", NULL, 0);
	assert_string_equal(found, "b | y");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_short),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_long_only),
		cmocka_unit_test(test_w),
		cmocka_unit_test(test_flag),
		cmocka_unit_test(test_again)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
