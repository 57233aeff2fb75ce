/* SPDX-License-Identifier: MIT */
/* Programs have static functions of their own for what other libraries for Windows lack (libsodium's tests for random(), others for strsep(),
 * localtime_r() ...): they take the place of those that the headers declare. A function that the whole program shall see does, too. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long random(void)
{
	return -5;
}
static unsigned int seeded;
static void srandom(unsigned int seed)
{
	seeded = seed;
}
static char *strsep(char **text, const char *set)
{
	return *text + (*set == '\0');
}
static struct tm *localtime_r(const time_t *now, struct tm *result)
{
	result->tm_year = (int)*now;
	return result;
}
static inline ssize_t getline(char **line, size_t *size, FILE *stream)
{
	return line == NULL && size == NULL && stream == NULL ? -17 : 0;
}
static int utimes(const char *path, const struct timeval times[2])
{
	return path == NULL && times == NULL ? 18 : 0;
}
ssize_t pread(int fd, void *buffer, size_t size, off_t offset)
{
	return buffer == NULL ? fd + (ssize_t)size + (ssize_t)offset : 0;
}

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

static void own_functions(void **state)
{
	char text[] = "a,b", *rest = text;
	time_t now = 42;
	struct tm tm;
	long (*pointer)(void) = random;
	(void)state;
	srandom(9);
	assert_int_equal(seeded, 9);
	assert_true(random() == -5 && pointer() == -5);
	assert_string_equal(strsep(&rest, ","), "a,b");
	assert_int_equal(localtime_r(&now, &tm)->tm_year, 42);
	assert_int_equal(getline(NULL, NULL, NULL), -17);
	assert_int_equal(utimes(NULL, NULL), 18);
	assert_int_equal(pread(1, NULL, 2, 3), 6);
}

/* What nobody replaces is the library's, called and as an address. */
static void others(void **state)
{
	char text[10];
	size_t (*pointer)(char *, const char *, size_t) = strlcpy;
	(void)state;
	assert_int_equal(strlcpy(text, "abcdefghijkl", sizeof text), 12);
	assert_string_equal(text, "abcdefghi");
	assert_int_equal(pointer(text, "xy", sizeof text), 2);
	assert_int_equal(setenv("OWN_FUNCTIONS", "1", 1), 0);
	assert_string_equal(getenv("OWN_FUNCTIONS"), "1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(own_functions),
		cmocka_unit_test(others),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
