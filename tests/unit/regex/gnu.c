/* SPDX-License-Identifier: MIT */
/* GNU's interface to regular expressions. The expectations are glibc 2.36's. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <regex.h>
#include <stdlib.h>
#include <string.h>

static struct re_pattern_buffer buffer;

static const char *compile(reg_syntax_t syntax, const char *pattern)
{
	memset(&buffer, 0, sizeof buffer);
	re_set_syntax(syntax);
	return re_compile_pattern(pattern, strlen(pattern), &buffer);
}

static void check(reg_syntax_t syntax, const char *pattern, const char *text, int place, int length)
{
	assert_null(compile(syntax, pattern));
	assert_int_equal(re_search(&buffer, text, (regoff_t)strlen(text), 0, (regoff_t)strlen(text), NULL), place);
	if (place >= 0)
		assert_int_equal(re_match(&buffer, text, (regoff_t)strlen(text), place, NULL), length);
	regfree(&buffer);
}

static void refuse(reg_syntax_t syntax, const char *pattern, const char *message)
{
	const char *said = compile(syntax, pattern);
	assert_non_null(said);
	assert_string_equal(said, message);
	regfree(&buffer);
}

static void test_syntaxes(void **state)
{
	(void)state;
	check(RE_SYNTAX_EMACS, "a+\\(b\\|c\\)", "caac", 1, 3);
	check(RE_SYNTAX_EMACS, "a.", "a\nab", 2, 2);
	check(RE_SYNTAX_EMACS, "a{1}", "a{1}", 0, 4);
	check(RE_SYNTAX_EMACS | RE_ICASE, "x", "WXY", 1, 1);
	check(RE_SYNTAX_EMACS, "[z-a]*b", "ab", 1, 1);
	check(RE_SYNTAX_GREP, "a\nb", "cb", 1, 1);
	check(RE_SYNTAX_GREP, "a\\+", "baa", 1, 2);
	check(RE_SYNTAX_GREP, "a\\{2\\}", "abaa", 2, 2);
	check(RE_SYNTAX_EGREP, "a+|b?c", "xbc", 1, 2);
	check(RE_SYNTAX_EGREP, "*a", "*a", 1, 1);
	check(RE_SYNTAX_EGREP, "{1", "a1", 1, 1);
	check(RE_SYNTAX_EGREP, "a{1", "a{1", 0, 3);
	check(RE_SYNTAX_EGREP, "a{,2}b", "aaab", 1, 3);
	check(RE_SYNTAX_EGREP | RE_HAT_LISTS_NOT_NEWLINE, "a[^x]b", "a\nb", -1, 0);
	check(RE_SYNTAX_EGREP, "a[^x]b", "a\nb", 0, 3);
	check(RE_SYNTAX_POSIX_MINIMAL_BASIC, "a\\|b\\+", "a|b+", 0, 4);
	check(RE_SYNTAX_AWK, "[\\]a]+b", "a]b", 0, 3);
	check(RE_SYNTAX_AWK, "\\w", "aw", 1, 1);
	check(RE_SYNTAX_POSIX_EXTENDED, "a)", "a)", 0, 2);
	check(RE_SYNTAX_POSIX_BASIC, "*a\\(*b\\)", "*a*b", 0, 4);
	check(RE_SYNTAX_POSIX_BASIC, "a^b$c", "a^b$c", 0, 5);
	check(RE_SYNTAX_POSIX_BASIC, "\\(a*\\)b\\1", "aabaa", 0, 5);
	check(RE_SYNTAX_POSIX_BASIC, "^b", "a\nb", 2, 1);
	check(RE_SYNTAX_POSIX_BASIC, "\\b*", "a b*", 3, 1);

	refuse(RE_SYNTAX_POSIX_EXTENDED, "*a", "Invalid preceding regular expression");
	refuse(RE_SYNTAX_POSIX_EXTENDED, "a|*", "Invalid preceding regular expression");
	refuse(RE_SYNTAX_POSIX_EXTENDED, "^*", "Invalid preceding regular expression");
	refuse(RE_SYNTAX_POSIX_EXTENDED, "(a", "Unmatched ( or \\(");
	refuse(RE_SYNTAX_POSIX_EXTENDED & ~RE_UNMATCHED_RIGHT_PAREN_ORD, "a)", "Unmatched ) or \\)");
	refuse(RE_SYNTAX_POSIX_BASIC, "a\\)", "Unmatched ) or \\)");
	refuse(RE_SYNTAX_POSIX_BASIC, "\\{1\\}", "Invalid preceding regular expression");
	refuse(RE_SYNTAX_POSIX_BASIC, "a**", "Invalid preceding regular expression");
	refuse(RE_SYNTAX_POSIX_BASIC, "a\\{1", "Unmatched \\{");
	refuse(RE_SYNTAX_POSIX_BASIC, "a\\{2,1\\}", "Invalid content of \\{\\}");
	refuse(RE_SYNTAX_POSIX_BASIC, "\\(a\\)\\2", "Invalid back reference");
	refuse(RE_SYNTAX_POSIX_BASIC, "a\\", "Trailing backslash");
	refuse(RE_SYNTAX_EGREP, "a[[:]:]]b\n", "Invalid character class name");
	refuse(RE_SYNTAX_POSIX_EGREP | RE_NO_EMPTY_RANGES, "a[b-a]", "Invalid range end");
	refuse(RE_SYNTAX_EGREP, "0|()0|\\1|0", "Invalid back reference");
	reg_syntax_t before = re_set_syntax(RE_SYNTAX_SED);
	assert_true(before == RE_SYNTAX_EGREP);
	assert_true(re_syntax_options == RE_SYNTAX_SED);
}

static void test_places(void **state)
{
	(void)state;
	assert_null(compile(RE_SYNTAX_EGREP, "a(b)?(c)?"));
	assert_int_equal(buffer.re_nsub, 2);
	assert_int_equal(buffer.newline_anchor, 1);
	struct re_registers registers = { 0, NULL, NULL };
	assert_int_equal(re_search(&buffer, "xxacab", 6, 0, 6, &registers), 2);
	assert_int_equal(registers.num_regs, 4);
	assert_int_equal(registers.start[0], 2);
	assert_int_equal(registers.end[0], 4);
	assert_int_equal(registers.start[1], -1);
	assert_int_equal(registers.start[2], 3);
	assert_int_equal(registers.end[3], -1);
	/* From a place on; backward; only a few places; from behind the end. */
	assert_int_equal(re_search(&buffer, "xxacab", 6, 3, 3, &registers), 4);
	assert_int_equal(registers.end[1], 6);
	assert_int_equal(re_search(&buffer, "xxacab", 6, 6, -6, &registers), 4);
	assert_int_equal(re_search(&buffer, "xxacab", 6, 3, -3, &registers), 2);
	assert_int_equal(re_search(&buffer, "xxacab", 6, 0, 1, &registers), -1);
	assert_int_equal(re_search(&buffer, "xxacab", 6, 1, -99, &registers), -1);
	assert_int_equal(re_search(&buffer, "xxacab", 6, 7, 0, &registers), -1);
	assert_int_equal(re_search(&buffer, "xxacab", 6, -1, 3, &registers), -1);
	assert_int_equal(re_match(&buffer, "xxacab", 6, 2, &registers), 2);
	assert_int_equal(re_match(&buffer, "xxacab", 6, 1, &registers), -1);
	/* Two strings, and a stop. */
	assert_int_equal(re_search_2(&buffer, "xxa", 3, "bcd", 3, 0, 6, &registers, 6), 2);
	assert_int_equal(registers.end[0], 5);
	assert_int_equal(re_search_2(&buffer, "xxa", 3, "bcd", 3, 0, 6, &registers, 4), 2);
	assert_int_equal(registers.end[0], 4);
	assert_int_equal(re_match_2(&buffer, "xxa", 3, "bcd", 3, 2, NULL, 6), 3);
	assert_int_equal(re_match_2(&buffer, "", 0, "bad", 3, 1, NULL, 3), 1);
	free(registers.start);
	free(registers.end);

	/* Registers of the caller's. */
	regoff_t starts[2], ends[2];
	re_set_registers(&buffer, &registers, 2, starts, ends);
	buffer.regs_allocated = REGS_FIXED;
	assert_int_equal(re_search(&buffer, "abc", 3, 0, 3, &registers), 0);
	assert_ptr_equal(registers.start, starts);
	assert_int_equal(starts[1], 1);
	assert_int_equal(ends[1], 2);
	regfree(&buffer);

	/* Flags of the buffer. */
	assert_null(compile(RE_SYNTAX_EGREP | RE_NO_SUB, "^(a)$"));
	assert_int_equal(buffer.no_sub, 1);
	registers = (struct re_registers){ 7, NULL, NULL };
	assert_int_equal(re_search(&buffer, "b\na\nb", 5, 0, 5, &registers), 2);
	assert_int_equal(registers.num_regs, 7);
	buffer.newline_anchor = 0;
	assert_int_equal(re_search(&buffer, "b\na\nb", 5, 0, 5, NULL), -1);
	assert_int_equal(re_search(&buffer, "a", 1, 0, 1, NULL), 0);
	buffer.not_bol = 1;
	assert_int_equal(re_search(&buffer, "a", 1, 0, 1, NULL), -1);
	buffer.not_bol = 0;
	buffer.not_eol = 1;
	assert_int_equal(re_search(&buffer, "a", 1, 0, 1, NULL), -1);
	regfree(&buffer);

	/* NULs, in the pattern and in the text. */
	memset(&buffer, 0, sizeof buffer);
	re_set_syntax(RE_SYNTAX_POSIX_BASIC);
	assert_null(re_compile_pattern("a\0[^x]", 6, &buffer));
	assert_int_equal(re_search(&buffer, "b\0a\0\0", 5, 0, 5, NULL), 2);
	regfree(&buffer);
	assert_null(compile(RE_SYNTAX_POSIX_BASIC, "a."));
	assert_int_equal(re_search(&buffer, "a\0", 2, 0, 2, NULL), -1);
	/* Compiled again. */
	assert_null(re_compile_pattern("b", 1, &buffer));
	assert_int_equal(re_search(&buffer, "ab", 2, 0, 2, NULL), 1);
	regfree(&buffer);

	/* Within a character no match begins, neither way. */
	assert_null(compile(RE_SYNTAX_EMACS, "[^x]x"));
	assert_int_equal(re_search(&buffer, "\xe1\x80\x80x", 4, 0, 4, NULL), 0);
	assert_int_equal(re_search(&buffer, "\xe1\x80\x80x", 4, 4, -4, NULL), 0);
	regfree(&buffer);
}

static void test_tables(void **state)
{
	(void)state;
	memset(&buffer, 0, sizeof buffer);
	buffer.fastmap = malloc(256);
	buffer.translate = malloc(256);
	for (int i = 0; i < 256; i++)
		buffer.translate[i] = (unsigned char)(i >= 'A' && i <= 'Z' ? i + 32 : i);
	re_set_syntax(RE_SYNTAX_POSIX_BASIC);
	assert_null(re_compile_pattern("[AB]c", 5, &buffer));
	assert_int_equal(re_compile_fastmap(&buffer), 0);
	assert_int_equal(buffer.fastmap_accurate, 1);
	assert_true(buffer.fastmap['a'] && buffer.fastmap['b'] && !buffer.fastmap['A'] && !buffer.fastmap['c']);
	assert_int_equal(re_search(&buffer, "xBC", 3, 0, 3, NULL), 1);
	regfree(&buffer);
	assert_null(buffer.fastmap);
	assert_null(buffer.translate);
	memset(&buffer, 0, sizeof buffer);
	assert_int_equal(re_compile_fastmap(&buffer), -2);
}

/* What a program with gnulib's header sees: int as regoff_t. On Linux and Windows the plain names are for it. */
struct int_registers {
	unsigned num_regs;
	int *start, *end;
};
struct int_match {
	int so, eo;
};
int int_search(struct re_pattern_buffer *compiled, const char *string, int length, int start, int range, struct int_registers *registers) __asm__("re_search");
int int_search_2(struct re_pattern_buffer *compiled, const char *first, int first_length, const char *second, int second_length, int start, int range,
	struct int_registers *registers, int stop) __asm__("re_search_2");
int int_match(struct re_pattern_buffer *compiled, const char *string, int length, int start, struct int_registers *registers) __asm__("re_match");
int int_match_2(struct re_pattern_buffer *compiled, const char *first, int first_length, const char *second, int second_length, int start,
	struct int_registers *registers, int stop) __asm__("re_match_2");
int int_regexec(const regex_t *compiled, const char *string, size_t count, struct int_match *match, int flags) __asm__("regexec");

static void test_ints(void **state)
{
	(void)state;
	struct int_registers registers = { 0, NULL, NULL };
	assert_null(compile(RE_SYNTAX_EGREP, "a(b)?"));
	assert_int_equal(int_search(&buffer, "xxab", 4, 0, 4, &registers), 2);
	assert_int_equal(registers.num_regs, 3);
	assert_int_equal(registers.start[1], 3);
	assert_int_equal(registers.end[0], 4);
	assert_int_equal(registers.end[2], -1);
	assert_int_equal(int_search(&buffer, "xxb", 3, 0, 3, &registers), -1);
	assert_int_equal(int_match(&buffer, "xxab", 4, 2, NULL), 2);
	assert_int_equal(int_search_2(&buffer, "xxa", 3, "b", 1, 0, 4, &registers, 4), 2);
	assert_int_equal(int_match_2(&buffer, "xxa", 3, "b", 1, 2, &registers, 3), 1);
	regfree(&buffer);
	free(registers.start);
	free(registers.end);

	regex_t plain;
	struct int_match match[20];
	assert_int_equal(regcomp(&plain, "a(b)?(c)", REG_EXTENDED), 0);
	assert_int_equal(int_regexec(&plain, "xac", 20, match, 0), 0);
	assert_int_equal(match[0].so, 1);
	assert_int_equal(match[0].eo, 3);
	assert_int_equal(match[1].so, -1);
	assert_int_equal(match[2].so, 2);
	assert_int_equal(match[19].eo, -1);
	assert_int_equal(int_regexec(&plain, "xab", 0, NULL, 0), REG_NOMATCH);
	match[0] = (struct int_match){ 2, 4 };
	assert_int_equal(int_regexec(&plain, "acacac", 1, match, REG_STARTEND), 0);
	assert_int_equal(match[0].so, 2);
	regfree(&plain);
	assert_int_equal(regcomp(&plain, "a", REG_NOSUB), 0);
	match[0].so = 77;
	assert_int_equal(int_regexec(&plain, "xa", 1, match, 0), 0);
	assert_int_equal(match[0].so, 77);
	regfree(&plain);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_syntaxes), cmocka_unit_test(test_places), cmocka_unit_test(test_tables), cmocka_unit_test(test_ints),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
