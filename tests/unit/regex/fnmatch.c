/* SPDX-License-Identifier: MIT */
/* fnmatch(). Expectations from POSIX.1-2017 XCU 2.13 and XSH fnmatch; glibc agrees but for two lines, `??` and `*\\xa9` on one UTF-8 character. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

static const struct {
	const char *pattern, *string;
	int flags, result;
} cases[] = {
	{ "", "", 0, 0 }, { "*", "", 0, 0 }, { "*", "foo", 0, 0 }, { "?", "", 0, 1 }, { "f*", "foo", 0, 0 }, { "*o*o", "foo", 0, 0 }, { "*x", "foo", 0, 1 },
	{ "f?o", "foo", 0, 0 }, { "f[a-o]o", "foo", 0, 0 }, { "f[!a-n]o", "foo", 0, 0 }, { "f[^o]o", "foo", 0, 1 }, { "[]a]", "]", 0, 0 }, { "[!]a-]", "b", 0, 0 },
	{ "[!]a-]", "-", 0, 1 }, { "[a-]", "-", 0, 0 }, { "[-b]", "-", 0, 0 }, { "[[:alpha:]_]*", "_x1", 0, 0 }, { "[[:digit:]]", "x", 0, 1 }, { "[[:upper:][:digit:]]", "Q", 0, 0 },
	{ "a[", "a[", 0, 0 }, { "a[b", "a[b", 0, 0 }, { "a[b", "ab", 0, 1 }, { "[[.a.]-c]", "b", 0, 0 }, { "[[=a=]]", "a", 0, 0 },
	{ "\\*", "*", 0, 0 }, { "\\*", "\\x", FNM_NOESCAPE, 0 }, { "\\*", "x", 0, 1 }, { "a\\", "a\\", FNM_NOESCAPE, 0 }, { "a\\", "a\\", 0, 1 }, { "a\\", "a", 0, 1 }, { "\\a", "a", 0, 0 }, { "[\\]]", "]", 0, 0 },
	{ "*.c", ".c", 0, 0 }, { "*.c", ".c", FNM_PERIOD, 1 }, { ".*", ".c", FNM_PERIOD, 0 }, { "?c", ".c", FNM_PERIOD, 1 }, { "[.]c", ".c", FNM_PERIOD, 1 }, { "x*", "x.c", FNM_PERIOD, 0 },
	{ "*/b", "a/b", FNM_PATHNAME, 0 }, { "*", "a/b", FNM_PATHNAME, 1 }, { "a?b", "a/b", FNM_PATHNAME, 1 }, { "a[/]b", "a/b", FNM_PATHNAME, 1 }, { "a[/]b", "a/b", 0, 0 },
	{ "*/*.c", "a/.c", FNM_PATHNAME | FNM_PERIOD, 1 }, { "*/*.c", "a/.c", FNM_PATHNAME, 0 }, { "*/*/*", "a/b/c", FNM_PATHNAME, 0 }, { "*/*", "a/b/c", FNM_PATHNAME, 1 },
	{ "a*c/*", "abbc/abcd", FNM_PATHNAME, 0 }, { "*a/b*c", "xa/bc/c", FNM_PATHNAME, 1 }, { "*a/b", "ba/a/b", FNM_PATHNAME, 1 }, { "a.*", "a.b/c", FNM_PATHNAME, 1 },
	{ "ABC", "abc", FNM_CASEFOLD, 0 }, { "[a-c]*", "Bx", FNM_CASEFOLD, 0 }, { "ABC", "abc", 0, 1 }, { "a*", "ab/c", FNM_PATHNAME | FNM_LEADING_DIR, 0 },
	{ "a", "ab/c", FNM_PATHNAME | FNM_LEADING_DIR, 1 }, { "?", "\xc3\xa9", 0, 0 }, { "[\xc3\xa0-\xc3\xbf]", "\xc3\xa9", 0, 0 }, { "??", "\xc3\xa9", 0, 1 }, { "\xc3\x89", "\xc3\xa9", FNM_CASEFOLD, 0 },
	{ "[[:alpha:]]", "\xc3\xa9", 0, 0 }, { "*\xa9", "\xc3\xa9", 0, 1 }, { "**", "", 0, 0 }, { "a**b", "ab", 0, 0 }, { "[a-a]", "a", 0, 0 },
};

static void test_cases(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (fnmatch(cases[i].pattern, cases[i].string, cases[i].flags) != cases[i].result)
			fail_msg("fnmatch(\"%s\", \"%s\", %d) is not %d", cases[i].pattern, cases[i].string, cases[i].flags, cases[i].result);
}

#ifdef FNM_EXTMATCH
/* ksh's groups. The results are glibc's and bash's (extglob), which agree on these. */
static void test_groups(void **state)
{
	static const struct {
		const char *pattern, *string;
		int flags, result;
	} groups[] = {
		{ "a++(x|yy)b", "a+xyyyyxb", 0, 0 }, { "@(a|b)c", "bc", 0, 0 }, { "@(a|b)c", "c", 0, 1 }, { "@(a|b)c", "abc", 0, 1 }, { "?(a|b)c", "c", 0, 0 },
		{ "?(a|b)c", "bc", 0, 0 }, { "?(a|b)c", "aac", 0, 1 }, { "*(ab)", "", 0, 0 }, { "*(ab)", "ababab", 0, 0 }, { "*(ab)", "ababa", 0, 1 },
		{ "+(ab|c)", "", 0, 1 }, { "+(ab|c)", "cabc", 0, 0 }, { "!(foo)", "foo", 0, 1 }, { "!(foo)", "foobar", 0, 0 }, { "!(*.o|*.c)", "a.h", 0, 0 },
		{ "!(*.o|*.c)", "a.c", 0, 1 }, { "*.!(c|o)", "x.c", 0, 1 }, { "*.!(c|o)", "x.cc", 0, 0 }, { "a@(b@(c|d)|e)f", "abdf", 0, 0 },
		{ "a@(b@(c|d)|e)f", "aef", 0, 0 }, { "a@(b@(c|d)|e)f", "abf", 0, 1 }, { "@([)|]|x)y", ")y", 0, 0 }, { "@(\\)|x)y", ")y", 0, 0 }, { "@(ab", "@(ab", 0, 0 },
		{ "@(A|B)", "b", FNM_CASEFOLD, 0 }, { "*(a|b)/c", "ab/c", FNM_PATHNAME, 0 }, { "@(*)c", "a/c", FNM_PATHNAME, 1 }, { "!(x)", "a/b", FNM_PATHNAME, 1 },
		{ "@(.a|b)", ".a", FNM_PERIOD, 0 }, { "!(b)", ".a", FNM_PERIOD, 1 }, { "@(a|b)", "a/c", FNM_LEADING_DIR, 0 }, { "*()x", "x", 0, 0 },
		{ "+(\xc3\xa9|x)", "x\xc3\xa9", 0, 0 }, { "(a)", "(a)", 0, 0 },
	};
	(void)state;
	for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
		if (fnmatch(groups[i].pattern, groups[i].string, groups[i].flags | FNM_EXTMATCH) != groups[i].result)
			fail_msg("fnmatch(\"%s\", \"%s\", FNM_EXTMATCH | %d) is not %d", groups[i].pattern, groups[i].string, groups[i].flags, groups[i].result);
	/* Without the flag all of it is ordinary. */
	assert_int_equal(fnmatch("@(a)", "a", 0), FNM_NOMATCH);
	assert_int_equal(fnmatch("@(a)", "@(a)", 0), 0);
	static char text[5001];
	memset(text, 'a', 5000);
	assert_int_not_equal(fnmatch("+(a|aa|*)+(a|aa|*)b", text, FNM_EXTMATCH), 0);
}
#endif

static void test_time(void **state)
{
	(void)state;
	/* Exponential in a matcher that tries every star again. */
	static char text[20001];
	memset(text, 'a', 20000);
	assert_int_equal(fnmatch("*a*a*a*a*a*a*a*a*a*a*b", text, 0), FNM_NOMATCH);
	assert_int_equal(fnmatch("*a*a*a*a*a*a*a*a*a*a*", text, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_cases),
#ifdef FNM_EXTMATCH
		cmocka_unit_test(test_groups),
#endif
		cmocka_unit_test(test_time) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
