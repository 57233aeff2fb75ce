/* SPDX-License-Identifier: MIT */
/* <wordexp.h>; POSIX.1-2017, wordexp(). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wordexp.h>

static void same(const char *text, int flags, size_t count, ...)
{
	wordexp_t found;
	va_list words;
	int error = wordexp(text, &found, flags);
	if (error != 0)
		fail_msg("%s: %d", text, error);
	assert_int_equal(found.we_wordc, count);
	va_start(words, count);
	for (size_t i = 0; i < count; i++)
		assert_string_equal(found.we_wordv[i], va_arg(words, const char *));
	va_end(words);
	assert_null(found.we_wordv[count]);
	wordfree(&found);
}

static void test_words(void **state)
{
	(void)state;
	setenv("A", "x y", 1);
	setenv("HOME", "/my/home", 1);
	unsetenv("NONE");
	same("", 0, (size_t)0);
	same("one two", 0, (size_t)2, "one", "two");
	same("$A \"$A\" '$A' \\$A", 0, (size_t)5, "x", "y", "x y", "$A", "$A");
	same("a${NONE:-b}c${NONE}d", 0, (size_t)1, "abcd");
	same("'' $NONE \"\"", 0, (size_t)2, "", "");
	same("~/f \"~\"", 0, (size_t)2, "/my/home/f", "~");
	same("$((2 + 3 * (1 + 1)))", WRDE_NOCMD, (size_t)1, "8");
	same("$(echo a b) `echo c`", 0, (size_t)3, "a", "b", "c");
	same("$(echo ')' \"(\" | tr b c)", 0, (size_t)2, ")", "(");
	same("/dev/nul[l] /dev/nu?l 'a*' -n", 0, (size_t)4, "/dev/null", "/dev/null", "a*", "-n");
	same("\"a|b;c&d<e>f(g)h{i}j\" 'k|l\nm'", 0, (size_t)2, "a|b;c&d<e>f(g)h{i}j", "k|l\nm");
	same("\"\\\"q\"", 0, (size_t)1, "\"q");
}

static void test_flags(void **state)
{
	(void)state;
	wordexp_t found = { .we_offs = 2 };
	assert_int_equal(wordexp("a b", &found, WRDE_DOOFFS), 0);
	assert_int_equal(found.we_wordc, 2);
	assert_null(found.we_wordv[0]);
	assert_null(found.we_wordv[1]);
	assert_string_equal(found.we_wordv[2], "a");
	assert_int_equal(wordexp("c", &found, WRDE_DOOFFS | WRDE_APPEND), 0);
	assert_int_equal(found.we_wordc, 3);
	assert_string_equal(found.we_wordv[3], "b");
	assert_string_equal(found.we_wordv[4], "c");
	assert_null(found.we_wordv[5]);
	assert_int_equal(wordexp("d", &found, WRDE_REUSE), 0);
	assert_int_equal(found.we_wordc, 1);
	assert_string_equal(found.we_wordv[0], "d");
	wordfree(&found);
}

static void test_errors(void **state)
{
	static const char bad[] = "|&;<>(){}\n";
	wordexp_t found;
	(void)state;
	for (const char *c = bad; *c != '\0'; c++) {
		char text[] = "a b";
		text[1] = *c;
		assert_int_equal(wordexp(text, &found, 0), WRDE_BADCHAR);
	}
	assert_int_equal(wordexp("$NONE", &found, WRDE_UNDEF), WRDE_BADVAL);
	/* What is no shell's language is that with WRDE_UNDEF, too; FreeBSD's tests. */
	assert_int_equal(wordexp("${IFS:+'}", &found, WRDE_UNDEF), WRDE_SYNTAX);
	assert_int_equal(wordexp("$(case)", &found, WRDE_UNDEF), WRDE_SYNTAX);
	/* Fields are split where IFS says. */
	assert_int_equal(setenv("IFS", ":", 1), 0);
	assert_int_equal(wordexp("a ${IFS+hello:world}", &found, 0), 0);
	assert_int_equal(found.we_wordc, 3);
	assert_string_equal(found.we_wordv[2], "world");
	wordfree(&found);
	unsetenv("IFS");
	assert_int_equal(wordexp("$(date)", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("\"`date`\"", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("${A:-$(date)}", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("$((1 + $(date)))", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("$((echo) | cat)", &found, WRDE_NOCMD), WRDE_CMDSUB);
	/* An apostrophe hides nothing within double quotes, nor in an expression. */
	assert_int_equal(wordexp("\"${A:-'$(date)'}\"", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("\"${A:-'`date`'}\"", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("$(( '`echo 5`' ))", &found, WRDE_NOCMD), WRDE_CMDSUB);
	/* Elsewhere it does, but some shells evaluate what is made in braces, or expand more than POSIX's do. */
	same("'$(date)'", WRDE_NOCMD, (size_t)1, "$(date)");
	same("${NONE:-'}'}", WRDE_NOCMD, (size_t)1, "}");
	same("\"it's\"", WRDE_NOCMD, (size_t)1, "it's");
	assert_int_equal(wordexp("${A:='a[$(date)]'}$((A))", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("${A:=\\$(date)}", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("${A:-<(date)}", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("${ date}", &found, WRDE_NOCMD), WRDE_CMDSUB);
	assert_int_equal(wordexp("$'\\' ' `date` '", &found, WRDE_NOCMD), WRDE_SYNTAX);
	assert_int_equal(wordexp("'a", &found, 0), WRDE_SYNTAX);
	assert_int_equal(wordexp("\"a", &found, 0), WRDE_SYNTAX);
	assert_int_equal(wordexp("${a", &found, 0), WRDE_SYNTAX);
	assert_int_equal(wordexp("$(a", &found, 0), WRDE_SYNTAX);
	assert_int_equal(wordexp("a\\", &found, 0), WRDE_SYNTAX);
	assert_int_equal(wordexp("${}", &found, 0), WRDE_SYNTAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_words), cmocka_unit_test(test_flags), cmocka_unit_test(test_errors) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
