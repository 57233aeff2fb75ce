/* SPDX-License-Identifier: MIT */
/* regcomp(), regexec(). Expectations from POSIX.1-2017 XBD 9 and its rule that parts match as much as they can from left to right. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <regex.h>
#include <stdlib.h>
#include <string.h>

enum { E = REG_EXTENDED, I = REG_ICASE, N = REG_NEWLINE };

static const struct {
	const char *pattern;
	int flags;
	const char *text;
	/* so, eo of the whole and of up to four parts; -2 ends. An empty list: no match. */
	int spans[12];
} cases[] = {
	{ "abc", 0, "xabcy", { 1, 4, -2 } }, { "a*", 0, "b", { 0, 0, -2 } }, { "x*", E, "aaxx", { 0, 0, -2 } }, { "a.c", E, "a\xc3\xa9" "c", { 0, 4, -2 } },
	{ "^a", 0, "ba", { -2 } }, { "a$", 0, "ab", { -2 } }, { "a^b$c", 0, "a^b$c", { 0, 5, -2 } }, { "\\(^a\\)", 0, "ab", { 0, 1, 0, 1, -2 } }, { "*a", 0, "*a", { 0, 2, -2 } },
	{ "^*a", 0, "*a", { 0, 2, -2 } }, { "a\\{2,3\\}", 0, "aaaa", { 0, 3, -2 } }, { "a{2}", E, "aaa", { 0, 2, -2 } }, { "a{,2}", 0, "a{,2}", { 0, 5, -2 } },
	{ "(a|ab)(c|bcd)(d*)", E, "abcd", { 0, 4, 0, 2, 2, 3, 3, 4, -2 } }, { "(a|ab)(bcd|c)(d*)", E, "abcd", { 0, 4, 0, 2, 2, 3, 3, 4, -2 } },
	{ "(a*)(ab)*(b*)", E, "abb", { 0, 3, 0, 1, -1, -1, 1, 3, -2 } }, { "(a*)*", E, "b", { 0, 0, 0, 0, -2 } }, { "(a*)+", E, "aa", { 0, 2, 0, 2, -2 } },
	{ "(a|(b))*", E, "ba", { 0, 2, 1, 2, -1, -1, -2 } }, { "((a)|b)*", E, "ab", { 0, 2, 1, 2, -1, -1, -2 } }, { "(.*)(.*)", E, "abc", { 0, 3, 0, 3, 3, 3, -2 } },
	{ "a|ab|abc", E, "abcd", { 0, 3, -2 } }, { "(^|x)a", E, "xa", { 0, 2, 0, 1, -2 } }, { "()b", E, "ab", { 1, 2, 1, 1, -2 } }, { "a)", E, "a)", { 0, 2, -2 } },
	{ "[[:digit:]]+", E, "ab123c", { 2, 5, -2 } }, { "[^[:space:]]+", E, "  ab ", { 2, 4, -2 } }, { "[]a]+", E, "x]a", { 1, 3, -2 } }, { "[a\\]]", 0, "\\]", { 0, 2, -2 } },
	{ "[a-c-]+", E, "b-d", { 0, 2, -2 } }, { "[[.-.]]", 0, "-", { 0, 1, -2 } }, { "[\xc3\xa0-\xc3\xbf]+", E, "\xc3\xa9\xc3\xa8", { 0, 4, -2 } },
	{ "ABC", I, "xabc", { 1, 4, -2 } }, { "[b-d]+", E | I, "aBCDe", { 1, 4, -2 } }, { "\xc3\x89", I, "\xc3\xa9", { 0, 2, -2 } },
	{ "a.b", N, "a\nb", { -2 } }, { "a[^x]b", N, "a\nb", { -2 } }, { "a[^x]b", 0, "a\nb", { 0, 3, -2 } }, { "^b$", N, "a\nb\nc", { 2, 3, -2 } }, { "^$", E | N, "a\n\nb", { 2, 2, -2 } },
	{ "\\(a*\\)b\\1", 0, "aabaa", { 0, 5, 0, 2, -2 } }, { "\\(a*\\)b\\1", 0, "aaba", { 1, 4, 1, 2, -2 } }, { "\\(.\\)\\1", 0, "abccd", { 2, 4, 2, 3, -2 } }, { "(ab|a)\\1", E, "aab", { 0, 2, 0, 1, -2 } },
	{ "\\(\\(.\\)\\2\\)*", 0, "aabbc", { 0, 4, 2, 4, 2, 3, -2 } }, { "\\bfoo\\b", 0, "a foo.", { 2, 5, -2 } }, { "\\<o", 0, "no on", { 3, 4, -2 } }, { "\\w\\+\\W", 0, "ab_1 c", { 0, 5, -2 } },
	{ "a\\|b\\?c", 0, "xbc", { 1, 3, -2 } }, { "\\.", 0, "a.b", { 1, 2, -2 } }, { "\\(a\\{0,2\\}\\)\\{2\\}", 0, "aaaaa", { 0, 4, 2, 4, -2 } }, { "(a{0,2}b){2}", E, "aabab", { 0, 5, 3, 5, -2 } },
	{ "foo|", E, "x", { 0, 0, -2 } }, { "x{0}y", E, "xy", { 1, 2, -2 } }, { "(a|b)*c|(a|ab)*c", E, "abc", { 0, 3, 1, 2, -1, -1, -2 } },
};

static void test_matches(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		regex_t regex;
		regmatch_t match[6];
		int error = regcomp(&regex, cases[i].pattern, cases[i].flags);
		if (error != 0)
			fail_msg("%s: error %d", cases[i].pattern, error);
		error = regexec(&regex, cases[i].text, 6, match, 0);
		if (error != (cases[i].spans[0] == -2 ? REG_NOMATCH : 0))
			fail_msg("%s on %s: result %d", cases[i].pattern, cases[i].text, error);
		for (int j = 0; cases[i].spans[2 * j] != -2; j++)
			if (match[j].rm_so != cases[i].spans[2 * j] || match[j].rm_eo != cases[i].spans[2 * j + 1])
				fail_msg("%s on %s: part %d is %d to %d", cases[i].pattern, cases[i].text, j, (int)match[j].rm_so, (int)match[j].rm_eo);
		regfree(&regex);
	}
}

static void test_errors(void **state)
{
	(void)state;
	static const struct {
		const char *pattern;
		int flags, error;
	} bad[] = {
		{ "[a", 0, REG_EBRACK }, { "[[:foo:]]", 0, REG_ECTYPE }, { "[b-a]", 0, REG_ERANGE }, { "[[.xy.]]", 0, REG_ECOLLATE }, { "a\\", 0, REG_EESCAPE }, { "\\(a", 0, REG_EPAREN },
		{ "a\\)", 0, REG_EPAREN }, { "(a", E, REG_EPAREN }, { "a\\{1", 0, REG_EBRACE }, { "a\\{x\\}", 0, REG_BADBR }, { "a{2,1}", E, REG_BADBR }, { "a{99999}", E, REG_BADBR },
		{ "*a", E, REG_BADRPT }, { "(+)", E, REG_BADRPT }, { "\\1", 0, REG_ESUBREG }, { "\\(\\1\\)", 0, REG_ESUBREG }, { "((((a{255}){255}){255}){255})", E, REG_ESPACE },
	};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		regex_t regex;
		memset(&regex, 0x55, sizeof regex);
		int error = regcomp(&regex, bad[i].pattern, bad[i].flags);
		/* Not asked for by POSIX, but done by many programs. */
		regfree(&regex);
		if (error != bad[i].error)
			fail_msg("%s: error %d, not %d", bad[i].pattern, error, bad[i].error);
	}
	char text[4] = "xyz";
	assert_int_equal(regerror(REG_NOMATCH, NULL, text, sizeof text), sizeof "No match");
	assert_string_equal(text, "No ");
	assert_true(regerror(99, NULL, NULL, 0) > 1);
}

static void test_flags(void **state)
{
	(void)state;
	regex_t regex;
	regmatch_t match[2] = { { 2, 5 }, { 7, 7 } };
	assert_int_equal(regcomp(&regex, "^a$", 0), 0);
	assert_int_equal(regexec(&regex, "a", 0, NULL, REG_NOTBOL), REG_NOMATCH);
	assert_int_equal(regexec(&regex, "a", 0, NULL, REG_NOTEOL), REG_NOMATCH);
	assert_int_equal(regexec(&regex, "a", 0, NULL, 0), 0);
	regfree(&regex);
	assert_int_equal(regcomp(&regex, "\\(b\\)", REG_NOSUB), 0);
	assert_int_equal(regex.re_nsub, 1);
	assert_int_equal(regexec(&regex, "abc", 2, match, 0), 0);
	assert_int_equal(match[1].rm_so, 7);
	regfree(&regex);
	assert_int_equal(regcomp(&regex, "b*c", 0), 0);
	assert_int_equal(regexec(&regex, "bbbbbcbbc", 1, match, REG_STARTEND), REG_NOMATCH);
	match[0] = (regmatch_t){ 3, 6 };
	assert_int_equal(regexec(&regex, "bbbbbcbbc", 1, match, REG_STARTEND), 0);
	assert_true(match[0].rm_so == 3 && match[0].rm_eo == 6);
	regfree(&regex);
}

static void test_time(void **state)
{
	(void)state;
	/* Each is exponential for a matcher that goes back. */
	static char text[3001];
	regex_t regex;
	regmatch_t match[4];
	memset(text, 'a', 3000);
	static const char *const patterns[] = { "(a*)*b", "(a|aa)+$", "((a+)+)+b", "(a?){30}a{30}b" };
	for (int i = 0; i < 4; i++) {
		assert_int_equal(regcomp(&regex, patterns[i], REG_EXTENDED), 0);
		assert_int_equal(regexec(&regex, text, 4, match, 0), i == 1 ? 0 : REG_NOMATCH);
		regfree(&regex);
	}
	/* Back-references give up. */
	assert_int_equal(regcomp(&regex, "\\(a*\\)*\\(a*\\)*\\(a*\\)*\\1b", 0), 0);
	assert_int_equal(regexec(&regex, text, 4, match, 0), REG_ESPACE);
	regfree(&regex);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_matches),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_flags),
		cmocka_unit_test(test_time),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
