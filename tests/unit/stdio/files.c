/* SPDX-License-Identifier: MIT */
/* remove, rename, tmpfile, tmpnam (ISO C17 7.21.4), tempnam (POSIX), tmpnam_r. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sys/stat.h>

#include "unit/stdio/stream_help.h"

#define NAME "files.tmp"
#define OTHER "files2.tmp"
#define FOLDER "files.dir"

static int clean(void **state)
{
	(void)state;
	remove(FOLDER "/inside");
	remove(FOLDER);
	remove(NAME);
	remove(OTHER);
	errno = 0;
	return 0;
}

static void test_remove(void **state)
{
	(void)state;
	assert_int_not_equal(remove(NAME), 0);
	assert_int_equal(errno, ENOENT);
	PUT(NAME, "x");
	assert_int_equal(remove(NAME), 0);
	assert_null(fopen(NAME, "r"));
	/* An empty directory; not one with something in it. */
	assert_int_equal(mkdir(FOLDER, 0777), 0);
	PUT(FOLDER "/inside", "x");
	errno = 0;
	assert_int_not_equal(remove(FOLDER), 0);
	assert_int_equal(errno, ENOTEMPTY);
	assert_int_equal(remove(FOLDER "/inside"), 0);
	assert_int_equal(remove(FOLDER), 0);
	errno = 0;
	assert_int_not_equal(remove(""), 0);
	assert_int_equal(errno, ENOENT);
}

static void test_rename(void **state)
{
	(void)state;
	assert_int_not_equal(rename(NAME, OTHER), 0);
	assert_int_equal(errno, ENOENT);
	PUT(NAME, "new");
	PUT(OTHER, "old");
	/* The name's earlier file goes. */
	assert_int_equal(rename(NAME, OTHER), 0);
	CHECK(OTHER, "new");
	assert_null(fopen(NAME, "r"));
	errno = 0;
	assert_int_not_equal(rename(OTHER, "no/such/folder/name"), 0);
	assert_int_equal(errno, ENOENT);
}

static void test_tmpfile(void **state)
{
	(void)state;
	char line[16];
	FILE *f = tmpfile(), *g = tmpfile64();
	assert_non_null(f);
	assert_non_null(g);
	assert_true(fputs("one", f) >= 0);
	assert_true(fputs("two", g) >= 0);
	rewind(f);
	rewind(g);
	assert_string_equal(fgets(line, sizeof line, f), "one");
	assert_string_equal(fgets(line, sizeof line, g), "two");
	assert_int_equal(fclose(f), 0);
	assert_int_equal(fclose(g), 0);
}

static void test_names(void **state)
{
	(void)state;
	char name[L_tmpnam];
	assert_ptr_equal(tmpnam(name), name);
	char *second = tmpnam(NULL);
	assert_non_null(second);
	assert_string_not_equal(name, second);
	assert_null(fopen(name, "r"));
	assert_int_equal(errno, ENOENT);
	/* It can be used. */
	FILE *f = fopen(name, "wx");
	assert_non_null(f);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(remove(name), 0);
	assert_null(tmpnam_r(NULL));
	assert_ptr_equal(tmpnam_r(name), name);
}

static void test_tempnam(void **state)
{
	(void)state;
	assert_int_equal(mkdir(FOLDER, 0777), 0);
	char *name = tempnam(FOLDER, "abcdefgh");
	assert_non_null(name);
	if (getenv("TMPDIR") == NULL)
		assert_memory_equal(name, FOLDER "/abcdeXXXXXX", sizeof FOLDER + 5);
	free(name);
	name = tempnam("no such folder", NULL);
	assert_non_null(name);
	assert_null(strstr(name, "no such folder"));
	free(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_remove, clean, clean),
		cmocka_unit_test_setup_teardown(test_rename, clean, clean),
		cmocka_unit_test_setup_teardown(test_tmpfile, clean, clean),
		cmocka_unit_test_setup_teardown(test_names, clean, clean),
		cmocka_unit_test_setup_teardown(test_tempnam, clean, clean),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
