/* SPDX-License-Identifier: MIT */
/* perror() leaves errno, and the text that strerror() gave, as they are (POSIX.1-2017, perror; 2.3). What it writes is compared by twin programs. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

static void texts(void **state)
{
	char copy[64];
	(void)state;
	char *text = strerror(1729576);
	strcpy(copy, text);
	errno = -5;
	perror("expected");
	assert_int_equal(errno, -5);
	assert_string_equal(text, copy);
	errno = EACCES;
	perror("");
	assert_int_equal(errno, EACCES);
	assert_string_equal(text, copy);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(texts) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
