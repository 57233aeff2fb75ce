/* SPDX-License-Identifier: MIT */
/* Splitting and quoting of command lines. The expectations are the table of "Parsing C command-line arguments" (Microsoft
 * Learn) and the rules there; random lines are compared with a plain model of the rules, and random arguments go through
 * both directions. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <string.h>

/* Pure files of one platform, tested everywhere. */
#include "../../../platform/windows/command_line.c"
#define put put_quoted
#include "../../../platform/windows/quote_argument.c"
#include "command_line_model.h"

static void split(const char *line, int *argc, char **argv, char *copy)
{
	memset(copy, 'Z', ROOM + PLAT_SCAN_SLACK);
	memcpy(copy, line, strlen(line) + 1);
	*argc = __plat_split_command_line(copy, argv);
}

struct sample {
	const char *line;
	/* The arguments behind the program's name, each closed by a |. */
	const char *arguments;
};

static void check(const char *line, const char *name, const char *arguments)
{
	char copy[ROOM + PLAT_SCAN_SLACK], joined[ROOM] = "", *argv[PLAT_ARGUMENTS_MAX(ROOM)];
	int argc;

	split(line, &argc, argv, copy);
	assert_string_equal(argv[0], name);
	assert_null(argv[argc]);
	for (int i = 1; i < argc; i++) {
		strcat(joined, argv[i]);
		strcat(joined, "|");
	}
	if (strcmp(joined, arguments) != 0)
		print_message("line: %s\n", line);
	assert_string_equal(joined, arguments);
}

static void documented(void **state)
{
	(void)state;
	static const struct sample samples[] = {
		{ "\"abc\" d e", "abc|d|e|" },
		{ "a\\\\b d\"e f\"g h", "a\\\\b|de fg|h|" },
		{ "a\\\\\\\"b c d", "a\\\"b|c|d|" },
		{ "a\\\\\\\\\"b c\" d e", "a\\\\b c|d|e|" },
		{ "a\"b\"\" c d", "ab\" c d|" },
	};
	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		char line[128] = "program.exe ";
		strcat(line, samples[i].line);
		check(line, "program.exe", samples[i].arguments);
	}
}

static void edges(void **state)
{
	(void)state;
	check("", "", "");
	check("p", "p", "");
	check("p ", "p", "");
	check("p \t  ", "p", "");
	check(" p", "", "p|");
	check("\t", "", "");
	check("p \"\"", "p", "|");
	check("p \"\" \"\"", "p", "||");
	check("p \"", "p", "|");
	check("p \"a", "p", "a|");
	check("p \"a b", "p", "a b|");
	check("p a\"\"b", "p", "ab|");
	check("p \"a\"\"b\"", "p", "a\"b|");
	check("p \"\"\"a\"\"\" b", "p", "\"a\"|b|");
	check("p \"\"\"\"", "p", "\"|");
	check("p \"\"\"\"\"\"", "p", "\"\"|");
	check("p \"\"\"", "p", "\"|");
	check("p \\", "p", "\\|");
	check("p \\\\", "p", "\\\\|");
	check("p \\\"", "p", "\"|");
	check("p \\\\\"", "p", "\\|");
	check("p \\\\\\\"", "p", "\\\"|");
	check("p \"a\\\\\" b", "p", "a\\|b|");
	check("p \"a\\\" b", "p", "a\" b|");
	check("p c:\\dir\\ d", "p", "c:\\dir\\|d|");
	check("p \"c:\\a b\\\\\" d", "p", "c:\\a b\\|d|");
	check("p a\tb\t\tc", "p", "a|b|c|");
	/* Nothing but blank and tab separates. */
	check("p a\nb\vc", "p", "a\nb\vc|");
	check("p \xc3\xa4 \"\xe2\x82\xac \xf0\x9f\x98\x80\"", "p", "\xc3\xa4|\xe2\x82\xac \xf0\x9f\x98\x80|");
}

/* The program's name: quotation marks only switch, backslashes are ordinary. */
static void program_names(void **state)
{
	(void)state;
	check("\"C:\\Program Files\\a.exe\" x", "C:\\Program Files\\a.exe", "x|");
	check("\"C:\\dir\\\" x", "C:\\dir\\", "x|");
	check("C:\\\"Program Files\"\\a.exe x", "C:\\Program Files\\a.exe", "x|");
	check("a\\\"b c\" d", "a\\b c", "d|");
	check("\"a\"\"b\" c", "ab", "c|");
	check("\"a b", "a b", "");
	check("\"\" c", "", "c|");
	check("\"a\"x c", "ax", "c|");
	check("\"a\"\tc", "a", "c|");
	check("\"\"\"\"", "", "");
	check("a.exe\tb", "a.exe", "b|");
	/* Longer than a step of the scanner, and ending at its borders. */
	check("0123456789abcde x", "0123456789abcde", "x|");
	check("0123456789abcdef x", "0123456789abcdef", "x|");
	check("\"0123456789abcd\" x", "0123456789abcd", "x|");
	check("\"0123456789abcde\" x", "0123456789abcde", "x|");
	check("\"0123456789abcdef 0123456789abcdef\" 0123456789abcdef0123456789abcdef", "0123456789abcdef 0123456789abcdef",
		"0123456789abcdef0123456789abcdef|");
}

static uint32_t seed = 1;
static unsigned below(unsigned n)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % n;
}

static void random_lines(void **state)
{
	static char expected[ROOM][ROOM];
	(void)state;
	for (int round = 0; round < 20000; round++) {
		char line[ROOM], copy[ROOM + PLAT_SCAN_SLACK], *argv[PLAT_ARGUMENTS_MAX(ROOM)];
		unsigned length = below(60);
		int argc;
		for (unsigned i = 0; i < length; i++)
			line[i] = "\"\"\\\\\\  \tabc\xc3"[below(12)];
		line[length] = '\0';
		split(line, &argc, argv, copy);
		int count = split_by_model(line, expected);
		assert_int_equal(argc, count);
		assert_true((size_t)argc < PLAT_ARGUMENTS_MAX(length));
		for (int i = 0; i < argc; i++)
			assert_string_equal(argv[i], expected[i]);
		assert_null(argv[argc]);
		/* Nothing behind the line's own NUL was written. */
		for (size_t i = length + 1; i < sizeof copy; i++)
			assert_int_equal(copy[i], 'Z');
	}
}

static void quoted_and_back(void **state)
{
	(void)state;
	for (int round = 0; round < 20000; round++) {
		char arguments[4][24], line[ROOM] = "p", copy[ROOM + PLAT_SCAN_SLACK], *argv[PLAT_ARGUMENTS_MAX(ROOM)];
		size_t used = 1;
		int argc;
		for (int k = 0; k < 4; k++) {
			unsigned length = below(20);
			for (unsigned i = 0; i < length; i++)
				arguments[k][i] = "\"\\\\ \tab\n"[below(8)];
			arguments[k][length] = '\0';
			size_t size = __plat_quote_argument(NULL, arguments[k]);
			line[used++] = ' ';
			assert_int_equal(__plat_quote_argument(line + used, arguments[k]), size);
			used += size;
		}
		line[used] = '\0';
		split(line, &argc, argv, copy);
		assert_int_equal(argc, 5);
		for (int k = 0; k < 4; k++)
			assert_string_equal(argv[k + 1], arguments[k]);
	}
}

static void plainly_quoted(void **state)
{
	char to[64];
	(void)state;
	to[__plat_quote_argument(to, "plain")] = '\0';
	assert_string_equal(to, "plain");
	to[__plat_quote_argument(to, "")] = '\0';
	assert_string_equal(to, "\"\"");
	to[__plat_quote_argument(to, "a b")] = '\0';
	assert_string_equal(to, "\"a b\"");
	to[__plat_quote_argument(to, "c:\\d\\")] = '\0';
	assert_string_equal(to, "c:\\d\\");
	to[__plat_quote_argument(to, "c:\\d e\\")] = '\0';
	assert_string_equal(to, "\"c:\\d e\\\\\"");
	to[__plat_quote_argument(to, "a\"b")] = '\0';
	assert_string_equal(to, "\"a\\\"b\"");
}

/* The search for what may mean something, from every place within a vector and over every distance. */
static void scanned(void **state)
{
	(void)state;
	static const char stops[] = { '"', ' ', '\t', '!', '\1', '\0' };
	static char buffer[16 + 300 + PLAT_SCAN_SLACK];
	for (unsigned start = 0; start < 16; start++) {
		for (unsigned length = 0; length < 280; length++) {
			/* What is in front of it must not matter. */
			memset(buffer, '"', start);
			memset(buffer + start, length % 3 == 0 ? '#' : length % 3 == 1 ? '\x80' : '\xff', sizeof buffer - start);
			buffer[start + length] = stops[length % sizeof stops];
			size_t plain = __plat_scan_plain(buffer + start);
#if defined(__SSE2__)
			assert_int_equal(plain, length);
#else
			assert_true(plain <= length);
#endif
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(documented),
		cmocka_unit_test(edges),
		cmocka_unit_test(program_names),
		cmocka_unit_test(random_lines),
		cmocka_unit_test(plainly_quoted),
		cmocka_unit_test(quoted_and_back),
		cmocka_unit_test(scanned),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
