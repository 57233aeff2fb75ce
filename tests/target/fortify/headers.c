/* SPDX-License-Identifier: MIT */
/* What the headers make of _FORTIFY_SOURCE: copies beyond an object whose size the compiler knows end the program. Expectations from gcc's manual
 * ("Object Size Checking"). */
#define _FORTIFY_SOURCE 2
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>

#include "../child.h"

static struct {
	char small[4], more[12];
} object;
static const char *volatile four = "four", *volatile three = "abc";
static volatile size_t five = 5;

static int format(char *to, const char *text, ...)
{
	va_list arguments;
	va_start(arguments, text);
	int length = to == NULL ? vsprintf(object.small, text, arguments) : vsnprintf(object.small, five, text, arguments);
	va_end(arguments);
	return length;
}

static void with_room(void **state)
{
	(void)state;
	assert_ptr_equal(strcpy(object.small, three), object.small);
	assert_string_equal(object.small, "abc");
	/* Memory may run through all of the struct. */
	assert_ptr_equal(memcpy(object.small, four, five), object.small);
	assert_ptr_equal(memset(object.small, 0, five), object.small);
	assert_int_equal(sprintf(object.small, "%.2s", four), 2);
	assert_string_equal(object.small, "fo");
	assert_int_equal(snprintf(object.small, five - 1, "%s", four), 4);
	assert_string_equal(object.small, "fou");
	/* What the compiler does not know is not checked. */
	char *volatile anywhere = object.small;
	assert_ptr_equal(strcpy(anywhere, four), anywhere);
	assert_string_equal(anywhere, "four");
}

static void without_room(void **state)
{
	(void)state;
#ifdef __clang__
	const char last = 'l';
#else
	const char last = 'n';
#endif
	for (char which[] = "a"; which[0] <= last; which[0]++) {
		char output[200];
		int status = child_run(which, output, sizeof output);
		assert_string_equal(output, "twincrt: buffer overflow detected\n");
		assert_false(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
}

static int child(const char *what)
{
	strcpy(object.small, "ab");
	switch (what[0]) {
	case 'a': memcpy(object.small, four, 3 * five + 2); break;
	case 'b': memmove(object.small, four, 3 * five + 2); break;
	case 'c': memset(object.small, 0, 3 * five + 2); break;
	case 'd': mempcpy(object.more + 8, four, five); break;
	case 'e': strcpy(object.small, four); break;
	case 'f': stpcpy(object.small, four); break;
	case 'g': strncpy(object.small, four, five); break;
	case 'h': stpncpy(object.small, four, five); break;
	case 'i': strcat(object.small, three); break;
	case 'j': strncat(object.small, three, 2 + 0 * five); break;
	case 'k': format(NULL, "%s", four); break;
	case 'l': format(object.small, "%s", four); break;
	/* gcc alone can check these. */
	case 'm': sprintf(object.small, "%s", four); break;
	case 'n': snprintf(object.small, five, "x"); break;
	}
	return object.small[0] == 'z';
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(with_room),
		cmocka_unit_test(without_room),
	};
	if (argc > 1)
		return child(argv[1]);
	child_self = argv[0];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
