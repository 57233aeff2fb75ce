/* SPDX-License-Identifier: MIT */
/* mkstemp() and its family, mkdtemp(), mktemp() on the fake file system: names, modes of failure, retries. POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fake.h"

static int setup(void **state)
{
	(void)state;
	fake_reset();
	errno = 0;
	return 0;
}

static void test_mkstemp(void **state)
{
	(void)state;
	char name[] = "/tmp/aXXXXXX", second[] = "/tmp/aXXXXXX";
	size_t size;
	int fd = mkstemp(name);
	assert_true(fd >= 0);
	assert_memory_equal(name, "/tmp/a", 6);
	assert_null(strstr(name, "XXXXXX"));
	assert_non_null(fake_file(name, &size));
	assert_int_equal(size, 0);
	assert_true(mkstemp(second) > fd);
	assert_string_not_equal(name, second);
}

static void test_suffix(void **state)
{
	(void)state;
	char name[] = "/tmp/XXXXXX.txt", bad[] = "/tmp/XXXXXX.txt", whole[] = "XXXXXX";
	size_t size;
	assert_true(mkstemps(name, 4) >= 0);
	assert_string_equal(name + strlen(name) - 4, ".txt");
	assert_non_null(fake_file(name, &size));
	assert_int_equal(mkstemps(bad, 3), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(mkstemps(bad, -1), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(mkstemps(bad, 10), -1);
	assert_int_equal(errno, EINVAL);
	assert_true(mkostemps(whole, 0, O_CLOEXEC) >= 0);
}

static void test_refused(void **state)
{
	(void)state;
	char short_name[] = "XXXXX", none[] = "/tmp/abcdef", nowhere[] = "/none/XXXXXX", empty[] = "";
	assert_int_equal(mkstemp(short_name), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(mkstemp(none), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(mkostemp(empty, 0), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(mkstemp(nowhere), -1);
	assert_int_equal(errno, ENOENT);
	/* The template is as it was. */
	assert_string_equal(nowhere, "/none/XXXXXX");
}

static void test_retries(void **state)
{
	(void)state;
	char name[] = "/tmp/XXXXXX", never[] = "/tmp/XXXXXX";
	fake_fail_run(FAKE_open, 1, 5, -EEXIST);
	assert_true(mkstemp(name) >= 0);
	assert_int_equal(fake_calls(FAKE_open), 6);
	fake_fail_run(FAKE_open, 1, 0, -EEXIST);
	assert_int_equal(mkstemp(never), -1);
	assert_int_equal(errno, EEXIST);
	/* Without a random source there are still names. */
	fake_reset();
	fake_fail_run(FAKE_random, 1, 0, -ENOSYS);
	assert_true(mkstemp(never) >= 0);
}

static void test_mkdtemp(void **state)
{
	(void)state;
	char name[] = "/tmp/dXXXXXX", bad[] = "/tmp/d";
	assert_ptr_equal(mkdtemp(name), name);
	char inside[] = "/tmp/dxxxxxx/fXXXXXX";
	memcpy(inside, name, 12);
	assert_true(mkstemp(inside) >= 0);
	assert_null(mkdtemp(bad));
	assert_int_equal(errno, EINVAL);
}

static void test_mktemp(void **state)
{
	(void)state;
	char name[] = "/tmp/XXXXXX", bad[] = "/tmp/x", denied[] = "/tmp/XXXXXX";
	size_t size;
	assert_ptr_equal(mktemp(name), name);
	assert_null(strstr(name, "XXXXXX"));
	assert_null(fake_file(name, &size));
	assert_string_equal(mktemp(bad), "");
	assert_int_equal(errno, EINVAL);
	fake_fail(FAKE_access, 1, -EACCES);
	assert_string_equal(mktemp(denied), "");
	assert_int_equal(errno, EACCES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_mkstemp, setup),
		cmocka_unit_test_setup(test_suffix, setup),
		cmocka_unit_test_setup(test_refused, setup),
		cmocka_unit_test_setup(test_retries, setup),
		cmocka_unit_test_setup(test_mkdtemp, setup),
		cmocka_unit_test_setup(test_mktemp, setup)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
