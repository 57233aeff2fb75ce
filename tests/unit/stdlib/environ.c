/* SPDX-License-Identifier: MIT */
/* The environment. ISO C17 7.22.4.6, POSIX.1-2017 (getenv, setenv, unsetenv, putenv, environ). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* environ's reserved name, which the host's tests can rename. */
extern char **__environ;

static int begin(void **state)
{
	(void)state;
	clearenv();
	errno = 0;
	return 0;
}

static void set_and_get(void **state)
{
	(void)state;
	assert_null(getenv("A"));
	assert_int_equal(setenv("A", "one", 1), 0);
	assert_string_equal(getenv("A"), "one");
	assert_int_equal(setenv("A", "two", 0), 0);
	assert_string_equal(getenv("A"), "one");
	assert_int_equal(setenv("A", "two", 1), 0);
	assert_string_equal(getenv("A"), "two");
	assert_int_equal(setenv("AB", "", 1), 0);
	assert_string_equal(getenv("AB"), "");
	assert_null(getenv("ABC"));
	assert_string_equal(getenv("A"), "two");
	assert_string_equal(__environ[0], "A=two");
	assert_string_equal(__environ[1], "AB=");
	assert_null(__environ[2]);
	assert_int_equal(errno, 0);
}

static void unset(void **state)
{
	(void)state;
	setenv("A", "1", 1);
	setenv("B", "2", 1);
	setenv("C", "3", 1);
	assert_int_equal(unsetenv("B"), 0);
	assert_null(getenv("B"));
	assert_string_equal(getenv("C"), "3");
	assert_int_equal(unsetenv("none"), 0);
	assert_int_equal(errno, 0);
}

static void bad_names(void **state)
{
	(void)state;
	assert_int_equal(setenv("", "x", 1), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(setenv("A=B", "x", 1), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(unsetenv(""), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(unsetenv("A="), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(getenv(""));
	assert_null(getenv("A=B"));
	assert_int_equal(errno, 0);
}

static void put_is_the_string_itself(void **state)
{
	static char entry[] = "P=first";
	(void)state;
	assert_int_equal(putenv(entry), 0);
	assert_string_equal(getenv("P"), "first");
	entry[2] = 'F';
	assert_string_equal(getenv("P"), "First");
	assert_ptr_equal(getenv("P"), entry + 2);
	assert_int_equal(setenv("P", "other", 1), 0);
	assert_string_equal(entry, "P=First");
	assert_string_equal(getenv("P"), "other");
	static char remove[] = "P";
	assert_int_equal(putenv(remove), 0);
	assert_null(getenv("P"));
}

static void the_programs_own_array(void **state)
{
	static char x[] = "X=1", y[] = "Y=2", twice[] = "X=3";
	static char *own[] = { x, y, twice, NULL };
	(void)state;
	setenv("OLD", "1", 1);
	__environ = own;
	assert_null(getenv("OLD"));
	assert_string_equal(getenv("X"), "1");
	assert_int_equal(setenv("Z", "new", 1), 0);
	assert_string_equal(getenv("Z"), "new");
	assert_string_equal(getenv("Y"), "2");
	/* The program's array is not written to beyond its end. */
	assert_null(own[3]);
	/* Both go. */
	assert_int_equal(unsetenv("X"), 0);
	assert_null(getenv("X"));
	__environ = NULL;
	assert_null(getenv("Y"));
	assert_int_equal(setenv("N", "v", 1), 0);
	assert_string_equal(getenv("N"), "v");
}

static void setting_again_costs_nothing(void **state)
{
	char value[64];
	(void)state;
	setenv("A", "a value of some length, so that there is room", 1);
	const char *place = getenv("A");
	for (int i = 0; i < 100000; i++) {
		value[0] = (char)('0' + i % 10);
		value[1 + i % 40] = '\0';
		for (int k = 1; k < 1 + i % 40; k++)
			value[k] = 'v';
		assert_int_equal(setenv("A", value, 1), 0);
		assert_ptr_equal(getenv("A"), place);
	}
	assert_string_equal(getenv("A"), value);
	/* A value that is a part of the variable itself. */
	setenv("A", "0123456789", 1);
	assert_int_equal(setenv("A", getenv("A") + 3, 1), 0);
	assert_string_equal(getenv("A"), "3456789");
}

static void a_value_stays_readable(void **state)
{
	char big[5000];
	(void)state;
	setenv("A", "small", 1);
	const char *old = getenv("A");
	memset(big, 'b', sizeof big - 1);
	big[sizeof big - 1] = '\0';
	setenv("A", big, 1);
	/* POSIX lets it change; here it is never freed, so that another thread may be reading it. */
	assert_string_equal(old, "small");
	assert_string_equal(getenv("A"), big);
}

static void many_names(void **state)
{
	char name[16];
	(void)state;
	for (int i = 0; i < 300; i++) {
		name[0] = 'N';
		name[1] = (char)('0' + i / 100);
		name[2] = (char)('0' + i / 10 % 10);
		name[3] = (char)('0' + i % 10);
		name[4] = '\0';
		assert_int_equal(setenv(name, name + 1, 1), 0);
	}
	assert_string_equal(getenv("N007"), "007");
	assert_string_equal(getenv("N299"), "299");
	for (size_t i = 0; i < 300; i++)
		assert_non_null(__environ[i]);
	assert_null(__environ[300]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(set_and_get, begin),
		cmocka_unit_test_setup(unset, begin),
		cmocka_unit_test_setup(bad_names, begin),
		cmocka_unit_test_setup(put_is_the_string_itself, begin),
		cmocka_unit_test_setup(the_programs_own_array, begin),
		cmocka_unit_test_setup(setting_again_costs_nothing, begin),
		cmocka_unit_test_setup(a_value_stays_readable, begin),
		cmocka_unit_test_setup(many_names, begin),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
