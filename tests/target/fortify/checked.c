/* SPDX-License-Identifier: MIT */
/* The functions behind _FORTIFY_SOURCE: what they do where there is room, and the end of the program where there is none. Expectations from gcc's
 * manual ("Object Size Checking") and the Linux Standard Base 5.0. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>

#include "../child.h"
#include "fortify.h"

static char object[16];

static int formatted(int which, size_t room, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = which ? __vsnprintf_chk(object, 8, 1, room, format, arguments) : __vsprintf_chk(object, 1, room, format, arguments);
	va_end(arguments);
	return length;
}

static int printed(int which, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = which ? __vfprintf_chk(stdout, 1, format, arguments) : __vprintf_chk(1, format, arguments);
	va_end(arguments);
	return length;
}

static void memory_with_room(void **state)
{
	(void)state;
	assert_ptr_equal(__memcpy_chk(object, "0123456", 8, 8), object);
	assert_string_equal(object, "0123456");
	assert_ptr_equal(__memmove_chk(object + 1, object, 6, 15), object + 1);
	assert_string_equal(object, "0012345");
	assert_ptr_equal(__mempcpy_chk(object, "ab", 2, SIZE_MAX), object + 2);
	assert_string_equal(object, "ab12345");
	assert_ptr_equal(__memset_chk(object, 'x', 3, 3), object);
	assert_string_equal(object, "xxx2345");
	assert_ptr_equal(__memset_chk(object, 0, 0, 0), object);
}

static void strings_with_room(void **state)
{
	(void)state;
	assert_ptr_equal(__strcpy_chk(object, "four", 5), object);
	assert_string_equal(object, "four");
	assert_ptr_equal(__strcat_chk(object, "teen", 9), object);
	assert_string_equal(object, "fourteen");
	assert_ptr_equal(__strncat_chk(object, "-day", 2, 11), object);
	assert_string_equal(object, "fourteen-d");
	assert_ptr_equal(__stpcpy_chk(object, "six", SIZE_MAX), object + 3);
	assert_ptr_equal(__strncpy_chk(object, "ab", 4, 4), object);
	assert_memory_equal(object, "ab\0\0teen", 8);
	assert_ptr_equal(__stpncpy_chk(object, "xyz", 2, 2), object + 2);
	assert_memory_equal(object, "xy\0\0teen", 8);
}

static void formats_with_room(void **state)
{
	(void)state;
	assert_int_equal(__sprintf_chk(object, 1, 4, "%d", 123), 3);
	assert_string_equal(object, "123");
	assert_int_equal(__sprintf_chk(object, 0, SIZE_MAX, "%s", "anything"), 8);
	assert_int_equal(__snprintf_chk(object, 4, 1, 4, "%d", 12345), 5);
	assert_string_equal(object, "123");
	assert_int_equal(formatted(0, 6, "%d", 54321), 5);
	assert_string_equal(object, "54321");
	assert_int_equal(formatted(1, 8, "%d", 123456789), 9);
	assert_string_equal(object, "1234567");
	child_expect("print", "1 2 3 4 1111\n", 0);
}

static void without_room(void **state)
{
	(void)state;
	for (char which[] = "a"; which[0] <= 'm'; which[0]++) {
		char output[200];
		int status = child_run(which, output, sizeof output);
		assert_string_equal(output, "twincrt: buffer overflow detected\n");
		assert_false(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
}

static int child(const char *what)
{
	volatile size_t room = 4;
	if (strcmp(what, "print") == 0) {
		int one = __printf_chk(1, "%d ", 1), two = __fprintf_chk(stdout, 1, "%d ", 2);
		int three = printed(0, "%d ", 3), four = printed(1, "%d ", 4);
		printf("%d%d%d%d\n", one / 2, two / 2, three / 2, four / 2);
		return 0;
	}
	strcpy(object, "ab");
	switch (what[0]) {
	case 'a': __memcpy_chk(object, "01234", 5, room); break;
	case 'b': __memmove_chk(object, "01234", 5, room); break;
	case 'c': __mempcpy_chk(object, "01234", 5, room); break;
	case 'd': __memset_chk(object, 0, 5, room); break;
	case 'e': __strcpy_chk(object, "four", room); break;
	case 'f': __stpcpy_chk(object, "four", room); break;
	case 'g': __strncpy_chk(object, "a", 5, room); break;
	case 'h': __stpncpy_chk(object, "a", 5, room); break;
	case 'i': __strcat_chk(object, "cd", room); break;
	case 'j': __strncat_chk(object, "cdef", 2, room); break;
	case 'k': __sprintf_chk(object, 1, room, "%d", 1234); break;
	case 'l': __snprintf_chk(object, 5, 1, room, "x"); break;
	case 'm': formatted(0, 0 * room, ""); break;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(memory_with_room),
		cmocka_unit_test(strings_with_room),
		cmocka_unit_test(formats_with_room),
		cmocka_unit_test(without_room),
	};
	if (argc > 1)
		return child(argv[1]);
	child_self = argv[0];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
