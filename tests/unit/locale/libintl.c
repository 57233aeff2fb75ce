/* SPDX-License-Identifier: MIT */
/* <libintl.h>: messages stay as they are; what is said about domains is kept. POSIX.1-2024. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <libintl.h>
#include <locale.h>

static void test_messages(void **state)
{
	(void)state;
	const char *one = "one", *many = "many";
	assert_ptr_equal(gettext(one), one);
	assert_ptr_equal(dgettext("domain", one), one);
	assert_ptr_equal(dcgettext("domain", one, LC_MESSAGES), one);
	assert_ptr_equal(ngettext(one, many, 1), one);
	assert_ptr_equal(ngettext(one, many, 0), many);
	assert_ptr_equal(dngettext("domain", one, many, 2), many);
	assert_ptr_equal(dcngettext("domain", one, many, 1, LC_MESSAGES), one);
}

static void test_domains(void **state)
{
	(void)state;
	assert_string_equal(textdomain(NULL), "messages");
	assert_string_equal(textdomain("first"), "first");
	assert_string_equal(textdomain(NULL), "first");
	assert_string_equal(textdomain(""), "messages");
	assert_string_equal(bindtextdomain("first", NULL), "/usr/share/locale");
	assert_string_equal(bindtextdomain("first", "/some/where"), "/some/where");
	assert_string_equal(bindtextdomain("second", "/else/where"), "/else/where");
	assert_string_equal(bindtextdomain("first", NULL), "/some/where");
	assert_null(bind_textdomain_codeset("first", NULL));
	assert_string_equal(bind_textdomain_codeset("first", "UTF-8"), "UTF-8");
	assert_string_equal(bind_textdomain_codeset("first", NULL), "UTF-8");
	errno = 0;
	assert_null(bindtextdomain("", "/"));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(bindtextdomain(NULL, "/"));
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_domains),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
