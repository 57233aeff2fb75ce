/* SPDX-License-Identifier: MIT */
/* Programs for Windows have a getopt() of their own, with other types (ninja, libevent): Microsoft's headers must not declare ours. And mode_t is what
 * libarchive's prototypes say. */
#include <fcntl.h>
#include <io.h>
#include <direct.h>
#include <process.h>
#include <sys/stat.h>

static int getopt(int count, char **arguments, char *options)
{
	return count + (arguments == NULL) + options[0];
}

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

unsigned short kind(mode_t mode);
mode_t kind(unsigned short mode)
{
	return mode & S_IFMT;
}

static void test_own(void **state)
{
	char options[] = "a";
	(void)state;
	assert_int_equal(getopt(1, NULL, options), 'a' + 2);
	assert_int_equal(kind(S_IFDIR | 0755), S_IFDIR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
