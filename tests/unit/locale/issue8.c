/* SPDX-License-Identifier: MIT */
/* getlocalename_l(), and gettext() with a locale (POSIX.1-2024); strtoq() and strtouq(). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define _GNU_SOURCE 1
#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>

static void test_names(void **state)
{
	(void)state;
	locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	assert_non_null(locale);
	assert_string_equal(getlocalename_l(LC_CTYPE, locale), "C.UTF-8");
	assert_string_equal(getlocalename_l(LC_TIME, locale), "C");
	assert_string_equal(getlocalename_l(LC_CTYPE, LC_GLOBAL_LOCALE), "C");
	assert_string_equal(setlocale(LC_TIME, "C.UTF-8"), "C.UTF-8");
	assert_string_equal(getlocalename_l(LC_TIME, LC_GLOBAL_LOCALE), "C.UTF-8");
	setlocale(LC_TIME, "C");
	assert_null(getlocalename_l(LC_ALL, locale));
	assert_null(getlocalename_l(99, locale));

	assert_string_equal(gettext_l("one", locale), "one");
	assert_string_equal(dgettext_l("domain", "one", locale), "one");
	assert_string_equal(dcgettext_l("domain", "one", LC_CTYPE, locale), "one");
	assert_string_equal(ngettext_l("one", "many", 1, locale), "one");
	assert_string_equal(dngettext_l("domain", "one", "many", 2, locale), "many");
	assert_string_equal(dcngettext_l("domain", "one", "many", 0, LC_CTYPE, locale), "many");
	freelocale(locale);
}

static void test_quads(void **state)
{
	(void)state;
	char text[] = "-0x7fffffffffffffff!", *end;
	assert_true(strtoq(text, &end, 0) == -LLONG_MAX);
	assert_ptr_equal(end, text + 19);
	assert_true(strtouq(text + 1, &end, 16) == LLONG_MAX);
	assert_ptr_equal(end, text + 19);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names), cmocka_unit_test(test_quads),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
