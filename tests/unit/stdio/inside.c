/* SPDX-License-Identifier: MIT */
/* <stdio_ext.h>: what lies in a stream's buffer, and taking or forgetting it. The expectations follow from the bytes of the file
 * and from what the header promises; no standard has these functions. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <string.h>
#include <wchar.h>

#include <cmocka.h>

#include "unit/stdio/stream_help.h"

#define NAME "inside.tmp"

static void test_ahead(void **state)
{
	(void)state;
	size_t size = 77;
	PUT(NAME, "0123456789");
	FILE *f = fopen(NAME, "r+b");
	assert_non_null(f);
	errno = 77;
	/* Nothing was read yet. */
	assert_int_equal(__freadahead(f), 0);
	assert_null(__freadptr(f, &size));
	assert_int_equal(size, 77);
	assert_int_equal(getc(f), '0');
	assert_int_equal(__freadahead(f), 9);
	const char *at = __freadptr(f, &size);
	assert_non_null(at);
	assert_int_equal(size, 9);
	assert_memory_equal(at, "123456789", 9);
	__freadptrinc(f, 3);
	assert_int_equal(__freadahead(f), 6);
	assert_int_equal(ftell(f), 4);
	assert_int_equal(getc(f), '4');
	/* What was put back is among them. */
	assert_int_equal(ungetc('x', f), 'x');
	assert_int_equal(__freadahead(f), 6);
	at = __freadptr(f, &size);
	assert_int_equal(size, 6);
	assert_memory_equal(at, "x56789", 6);
	__freadptrinc(f, 6);
	assert_int_equal(__freadahead(f), 0);
	assert_null(__freadptr(f, &size));
	assert_int_equal(feof(f), 0);
	assert_int_equal(getc(f), EOF);
	/* A stream that writes has nothing to read. */
	assert_int_equal(fseek(f, 2, SEEK_SET), 0);
	assert_int_equal(putc('!', f), '!');
	assert_int_equal(__fpending(f), 1);
	assert_int_equal(__freadahead(f), 0);
	assert_null(__freadptr(f, &size));
	assert_int_equal(errno, 77);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "01!3456789");
	assert_int_equal(remove(NAME), 0);
}

static void test_wide(void **state)
{
	(void)state;
	size_t size;
	PUT(NAME, "abcd");
	FILE *f = fopen(NAME, "rb");
	assert_non_null(f);
	assert_int_equal(fgetwc(f), L'a');
	assert_int_equal(__freadahead(f), 3);
	assert_memory_equal(__freadptr(f, &size), "bcd", 3);
	__freadptrinc(f, 2);
	assert_int_equal(fgetwc(f), L'd');
	assert_int_equal(__freadahead(f), 0);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(remove(NAME), 0);
}

static void test_purge(void **state)
{
	(void)state;
	PUT(NAME, "0123456789");
	FILE *f = fopen(NAME, "r+b");
	assert_non_null(f);
	assert_int_equal(getc(f), '0');
	__fpurge(f);
	assert_int_equal(__freadahead(f), 0);
	assert_int_equal(getc(f), EOF);
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	assert_int_equal(fputs("xyz", f) >= 0, 1);
	assert_int_equal(__fpending(f), 3);
	__fpurge(f);
	assert_int_equal(__fpending(f), 0);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "0123456789");
	assert_int_equal(remove(NAME), 0);
}

static void test_error(void **state)
{
	(void)state;
	PUT(NAME, "ab");
	FILE *f = fopen(NAME, "rb");
	assert_non_null(f);
	errno = 77;
	__fseterr(f);
	assert_int_equal(ferror(f) != 0, 1);
	assert_int_equal(feof(f), 0);
	clearerr(f);
	assert_int_equal(ferror(f), 0);
	assert_int_equal(getc(f), 'a');
	assert_int_equal(errno, 77);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(remove(NAME), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ahead),
		cmocka_unit_test(test_wide),
		cmocka_unit_test(test_purge),
		cmocka_unit_test(test_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
