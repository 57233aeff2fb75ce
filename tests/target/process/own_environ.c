/* SPDX-License-Identifier: MIT */
/* `environ` as POSIX has it declared: by the program, without a header (XBD 8.1). */
extern char **environ;

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

/* None of these brings it. */
#include <stdio.h>
#include <string.h>

int putenv(char *entry);
char *getenv(const char *name);

static void shared_with_the_library(void **state)
{
	(void)state;
	static char entry[] = "TWINCRT_OWN_ENVIRON=yes";
	assert_int_equal(putenv(entry), 0);
	int found = 0;
	for (char **place = environ; *place != NULL; place++)
		found += strcmp(*place, entry) == 0;
	assert_int_equal(found, 1);
	static char other[] = "TWINCRT_OTHER=1", *all[] = { other, NULL };
	environ = all;
	assert_null(getenv("TWINCRT_OWN_ENVIRON"));
	assert_string_equal(getenv("TWINCRT_OTHER"), "1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shared_with_the_library),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
