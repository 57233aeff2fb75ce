/* SPDX-License-Identifier: MIT */
/* Functions of the program's own under names that ISO C does not reserve, beside others of the library that lie in the same objects there. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int renameat2(int from_directory, const char *from, int to_directory, const char *to, unsigned flags)
{
	(void)from_directory;
	(void)from;
	(void)to_directory;
	(void)to;
	return (int)flags + 40;
}

pid_t gettid(void) { return -77; }
int getpwent_r(struct passwd *entry, char *buffer, size_t size, struct passwd **result)
{
	(void)entry;
	(void)buffer;
	(void)size;
	(void)result;
	return 1234;
}

static void own(void **state)
{
	(void)state;
	assert_int_equal(renameat2(AT_FDCWD, "a", AT_FDCWD, "b", 2), 42);
	assert_int_equal(gettid(), -77);
	assert_int_equal(getpwent_r(NULL, NULL, 0, NULL), 1234);
	errno = 0;
	assert_int_equal(fchmodat(AT_FDCWD, "no such file", 0600, 0), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(mkdirat(AT_FDCWD, "/", 0700), -1);
	assert_true(getdtablesize() > 2);
	assert_non_null(getpwuid(0));
	assert_string_equal(getpwuid(0)->pw_name, "root");
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(own) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
