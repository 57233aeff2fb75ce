/* SPDX-License-Identifier: MIT */
/* fopen's modes: what each can do, makes and keeps (ISO C17 7.21.5.3), freopen (7.21.5.4), fdopen and fileno (POSIX). */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/stdio/stream_help.h"

#define NAME "open_modes.tmp"
#define OTHER "open_modes2.tmp"

static int setup(void **state)
{
	(void)state;
	remove(NAME);
	remove(OTHER);
	errno = 0;
	return 0;
}

static int teardown(void **state)
{
	return setup(state);
}

static void test_read(void **state)
{
	(void)state;
	assert_null(fopen(NAME, "r"));
	assert_int_equal(errno, ENOENT);
	assert_null(fopen(NAME, "r+"));
	assert_int_equal(errno, ENOENT);
	PUT(NAME, "abc");
	FILE *f = fopen(NAME, "r");
	assert_non_null(f);
	assert_int_equal(getc(f), 'a');
	/* A stream that only reads refuses to write, and says why. */
	errno = 0;
	assert_int_equal(putc('x', f), EOF);
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	clearerr(f);
	assert_false(ferror(f));
	assert_int_equal(getc(f), 'b');
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "abc");
}

static void test_write(void **state)
{
	(void)state;
	PUT(NAME, "old contents");
	FILE *f = fopen(NAME, "wb");
	assert_non_null(f);
	assert_int_equal(fputs("new", f) >= 0, 1);
	errno = 0;
	assert_int_equal(getc(f), EOF);
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	assert_false(feof(f));
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "new");
}

static void test_append(void **state)
{
	(void)state;
	PUT(NAME, "one");
	FILE *f = fopen(NAME, "a");
	assert_non_null(f);
	assert_int_equal(ftell(f), 3);
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	assert_true(fputs("two", f) >= 0);
	/* What is pending goes to the end, wherever the stream was moved. */
	assert_int_equal(ftell(f), 6);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "onetwo");
	f = fopen(NAME, "a+");
	assert_non_null(f);
	/* Reading begins at the start. */
	assert_int_equal(getc(f), 'o');
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_true(fputs("!", f) >= 0);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(fseek(f, 1, SEEK_SET), 0);
	assert_int_equal(getc(f), 'n');
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "onetwo!");
}

static void test_update(void **state)
{
	(void)state;
	PUT(NAME, "abcdef");
	FILE *f = fopen(NAME, "r+b");
	assert_non_null(f);
	assert_int_equal(getc(f), 'a');
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_int_equal(putc('X', f), 'X');
	assert_int_equal(fflush(f), 0);
	assert_int_equal(getc(f), 'c');
	/* Without anything in between, too, output begins where the program has read to. */
	assert_int_equal(putc('Y', f), 'Y');
	assert_int_equal(getc(f), 'e');
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "aXcYef");
	f = fopen(NAME, "w+");
	assert_non_null(f);
	assert_true(fputs("hello", f) >= 0);
	rewind(f);
	char line[16];
	assert_string_equal(fgets(line, sizeof line, f), "hello");
	assert_int_equal(fclose(f), 0);
}

static void test_exclusive(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "wx");
	assert_non_null(f);
	assert_int_equal(fclose(f), 0);
	errno = 0;
	assert_null(fopen(NAME, "wbx"));
	assert_int_equal(errno, EEXIST);
	assert_null(fopen(NAME, "w+x"));
	assert_int_equal(errno, EEXIST);
}

static void test_bad(void **state)
{
	(void)state;
	const char *bad[] = { "", "q", "+r", "b" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		errno = 0;
		assert_null(fopen(NAME, bad[i]));
		assert_int_equal(errno, EINVAL);
	}
	errno = 0;
	assert_null(fopen("", "w"));
	assert_int_equal(errno, ENOENT);
	assert_null(fopen("no/such/folder/file", "w"));
	assert_int_equal(errno, ENOENT);
	assert_null(fopen(".", "w"));
	assert_int_equal(errno, EISDIR);
}

static void test_reopen(void **state)
{
	(void)state;
	PUT(OTHER, "second");
	FILE *f = fopen(NAME, "w");
	assert_non_null(f);
	int fd = fileno(f);
	assert_true(fputs("first", f) >= 0);
	/* The old file gets what was pending, the descriptor stays, and the mode is the new one. */
	assert_ptr_equal(freopen(OTHER, "r", f), f);
	assert_int_equal(fileno(f), fd);
	char line[16];
	assert_string_equal(fgets(line, sizeof line, f), "second");
	assert_int_equal(getc(f), EOF);
	assert_true(feof(f));
	/* Indicators are cleared. */
	assert_ptr_equal(freopen(NAME, "a", f), f);
	assert_false(feof(f));
	assert_int_equal(ftell(f), 5);
	assert_true(fputs("!", f) >= 0);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "first!");
	f = fopen(NAME, "r");
	errno = 0;
	assert_null(freopen("no/such/file", "r", f));
	assert_int_equal(errno, ENOENT);
}

static void test_reopen_mode(void **state)
{
	(void)state;
	PUT(NAME, "abc");
	FILE *f = fopen(NAME, "r+");
	assert_int_equal(getc(f), 'a');
	assert_ptr_equal(freopen(NULL, "a", f), f);
	assert_true(fputs("d", f) >= 0);
	errno = 0;
	assert_int_equal(getc(f), EOF);
	assert_int_equal(errno, EBADF);
	assert_ptr_equal(freopen(NULL, "r", f), f);
	rewind(f);
	assert_int_equal(getc(f), 'a');
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "abcd");
	f = fopen(NAME, "r");
	errno = 0;
	assert_null(freopen(NULL, "w", f));
	assert_int_equal(errno, EBADF);
}

static void test_descriptor(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	assert_true(fputs("x", f) >= 0);
	assert_int_equal(fflush(f), 0);
	int fd = fileno(f);
	assert_true(fd > 2);
	errno = 0;
	/* The descriptor cannot read. */
	assert_null(fdopen(fd, "r"));
	assert_int_equal(errno, EINVAL);
	assert_null(fdopen(fd, "r+"));
	assert_int_equal(errno, EINVAL);
	assert_null(fdopen(fd, "z"));
	assert_int_equal(errno, EINVAL);
	assert_null(fdopen(12345, "r"));
	assert_int_equal(errno, EBADF);
	FILE *g = fdopen(fd, "w");
	assert_non_null(g);
	assert_int_equal(fileno(g), fd);
	/* w does not truncate here. */
	assert_true(fputs("y", g) >= 0);
	assert_int_equal(fclose(g), 0);
	errno = 0;
	/* The first stream's descriptor is gone. */
	assert_true(fputs("z", f) >= 0);
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, EBADF);
	CHECK(NAME, "xy");
	assert_int_equal(fileno(stdin), 0);
	assert_int_equal(fileno(stdout), 1);
	assert_int_equal(fileno(stderr), 2);
}

/* Output that a stream for reading refuses is no output lost: fclose() has nothing to report. */
static void test_refused(void **state)
{
	(void)state;
	PUT(NAME, "x");
	FILE *f = fopen(NAME, "r");
	assert_non_null(f);
	errno = 0;
	assert_int_equal(fputc('a', f), EOF);
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	assert_int_equal(fclose(f), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(test_read, setup, teardown),
		cmocka_unit_test_setup_teardown(test_write, setup, teardown),
		cmocka_unit_test_setup_teardown(test_append, setup, teardown),
		cmocka_unit_test_setup_teardown(test_update, setup, teardown),
		cmocka_unit_test_setup_teardown(test_exclusive, setup, teardown),
		cmocka_unit_test_setup_teardown(test_bad, setup, teardown),
		cmocka_unit_test_setup_teardown(test_reopen, setup, teardown),
		cmocka_unit_test_setup_teardown(test_reopen_mode, setup, teardown),
		cmocka_unit_test_setup_teardown(test_descriptor, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
