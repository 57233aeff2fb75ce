/* SPDX-License-Identifier: MIT */
/* What strtok(), gmtime(), localtime() and asctime() keep is the thread's own, as Microsoft documents it. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <string.h>
#include <time.h>

static struct tm *other_utc, *other_local;
static char *other_text;

static void *other(void *unused)
{
	static char text[] = "x y z";
	time_t day = 86400;
	size_t count = 0;
	for (char *token = strtok(text, " "); token != NULL; token = strtok(NULL, " "))
		count++;
	other_local = localtime(&day);
	other_utc = gmtime(&day);
	other_text = asctime(other_utc);
	return (char *)unused + count;
}

static void each_has_its_own(void **state)
{
	char text[] = "a;b;c", place[10];
	time_t zero = 0;
	pthread_t thread;
	void *result;
	(void)state;
	assert_string_equal(strtok(text, ";"), "a");
	struct tm *utc = gmtime(&zero);
	char *date = asctime(utc);
	assert_int_equal(pthread_create(&thread, NULL, other, place), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_int_equal((char *)result - place, 3);
	assert_string_equal(strtok(NULL, ";"), "b");
	assert_string_equal(strtok(NULL, ";"), "c");
	assert_null(strtok(NULL, ";"));
	assert_ptr_equal(other_local, other_utc);
	assert_ptr_not_equal(other_utc, utc);
	assert_ptr_not_equal(other_text, date);
	assert_int_equal(utc->tm_mday, 1);
	assert_string_equal(date, "Thu Jan  1 00:00:00 1970\n");
	assert_ptr_equal(localtime(&zero), utc);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_has_its_own),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
