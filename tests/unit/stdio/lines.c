/* SPDX-License-Identifier: MIT */
/* Lines and bytes: fgets, getline, getdelim, fputs, puts' relatives, getc and putc (ISO C17 7.21.7, POSIX). */
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

#include "unit/stdio/stream_help.h"

#define NAME "lines.tmp"

static int teardown(void **state)
{
	(void)state;
	return remove(NAME);
}

static void test_fgets(void **state)
{
	(void)state;
	char line[8];
	PUT(NAME, "ab\n\n1234567890\nlast");
	FILE *f = fopen(NAME, "r");
	assert_ptr_equal(fgets(line, sizeof line, f), line);
	assert_string_equal(line, "ab\n");
	assert_string_equal(fgets(line, sizeof line, f), "\n");
	/* A line longer than the array comes in pieces. */
	assert_string_equal(fgets(line, sizeof line, f), "1234567");
	assert_string_equal(fgets(line, sizeof line, f), "890\n");
	/* Room for the NUL alone: nothing is read. */
	assert_string_equal(fgets(line, 1, f), "");
	assert_string_equal(fgets(line, 3, f), "la");
	assert_string_equal(fgets(line, sizeof line, f), "st");
	assert_true(feof(f));
	strcpy(line, "keep");
	/* At the end the array is left alone. */
	assert_null(fgets(line, sizeof line, f));
	assert_string_equal(line, "keep");
	assert_false(ferror(f));
	errno = 0;
	assert_null(fgets(line, 0, f));
	assert_int_equal(errno, EINVAL);
	assert_int_equal(fclose(f), 0);
	f = fopen(NAME, "w");
	errno = 0;
	assert_null(fgets(line, sizeof line, f));
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	clearerr(f);
	assert_int_equal(fclose(f), 0);
}

static void test_fgets_nul(void **state)
{
	(void)state;
	char line[8];
	PUT(NAME, "a\0b\nc");
	FILE *f = fopen(NAME, "r");
	memset(line, 'x', sizeof line);
	assert_non_null(fgets(line, sizeof line, f));
	assert_memory_equal(line, "a\0b\n\0xxx", 8);
	assert_non_null(fgets(line, sizeof line, f));
	assert_string_equal(line, "c");
	assert_int_equal(fclose(f), 0);
}

static void test_fgets_long(void **state)
{
	(void)state;
	/* Lines of every length around the sizes of buffers. */
	enum { MOST = 40000 };
	static const int lengths[] = { 0, 1, 4087, 4088, 4095, 4096, 4097, 16375, 16376, 16377, 16383, 16384, 16385, MOST - 2 };
	static char want[MOST], got[MOST];
	FILE *f = fopen(NAME, "w+");
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		memset(want, 'a' + (int)i, (size_t)lengths[i]);
		strcpy(want + lengths[i], "\n");
		assert_true(fputs(want, f) >= 0);
	}
	rewind(f);
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		memset(want, 'a' + (int)i, (size_t)lengths[i]);
		strcpy(want + lengths[i], "\n");
		assert_non_null(fgets(got, MOST, f));
		assert_string_equal(got, want);
	}
	assert_null(fgets(got, MOST, f));
	rewind(f);
	char *line = NULL;
	size_t size = 0;
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		memset(want, 'a' + (int)i, (size_t)lengths[i]);
		strcpy(want + lengths[i], "\n");
		assert_int_equal(getline(&line, &size, f), lengths[i] + 1);
		assert_true(size >= (size_t)lengths[i] + 2);
		assert_string_equal(line, want);
	}
	assert_int_equal(getline(&line, &size, f), -1);
	assert_true(feof(f));
	free(line);
	assert_int_equal(fclose(f), 0);
}

static void test_getdelim(void **state)
{
	(void)state;
	char *line = NULL;
	size_t size = 99;
	PUT(NAME, "a,b\0c,,\xff,tail");
	FILE *f = fopen(NAME, "r");
	/* With NULL the size does not matter. */
	assert_int_equal(getdelim(&line, &size, ',', f), 2);
	assert_string_equal(line, "a,");
	assert_int_equal(getdelim(&line, &size, ',', f), 4);
	assert_memory_equal(line, "b\0c,", 5);
	assert_int_equal(getdelim(&line, &size, ',', f), 1);
	assert_int_equal(getdelim(&line, &size, 0xff, f), 1);
	assert_int_equal((unsigned char)line[0], 0xff);
	assert_int_equal(getdelim(&line, &size, '\n', f), 5);
	assert_string_equal(line, ",tail");
	errno = 0;
	assert_int_equal(getdelim(&line, &size, ',', f), -1);
	assert_int_equal(errno, 0);
	free(line);
	assert_int_equal(getdelim(NULL, &size, ',', f), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(getline(&line, NULL, f), -1);
	assert_int_equal(errno, EINVAL);
	/* A block of one's own that is too small grows. */
	rewind(f);
	line = malloc(2);
	size = 2;
	assert_int_equal(getdelim(&line, &size, 0xff, f), 8);
	assert_true(size >= 9);
	free(line);
	assert_int_equal(fclose(f), 0);
}

static void test_bytes(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w+b");
	/* Every byte, also 255, which is not EOF. */
	for (int i = 0; i < 256; i++)
		assert_int_equal(i % 2 ? putc(i, f) : fputc(i, f), i);
	/* The value is converted to unsigned char. */
	assert_int_equal(putc(-1, f), 255);
	assert_int_equal(putc(0x141, f), 0x41);
	rewind(f);
	for (int i = 0; i < 256; i++)
		assert_int_equal(i % 2 ? getc(f) : fgetc(f), i);
	assert_int_equal(getc_unlocked(f), 255);
	assert_int_equal(ungetc(0x1ff, f), 255);
	assert_int_equal(fgetc_unlocked(f), 255);
	assert_int_equal((getc)(f), 0x41);
	assert_int_equal((fgetc)(f), EOF);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	assert_int_equal((putc)('p', f), 'p');
	assert_int_equal((fputc)('q', f), 'q');
	assert_int_equal(putc_unlocked('r', f), 'r');
	assert_int_equal(fputc_unlocked('s', f), 's');
	assert_int_equal(putw(0x01020304, f), 0);
	assert_int_equal(fseek(f, -8, SEEK_END), 0);
	char tail[5] = "";
	assert_int_equal(fread_unlocked(tail, 1, 4, f), 4);
	assert_string_equal(tail, "pqrs");
	assert_int_equal(getw(f), 0x01020304);
	assert_int_equal(getw(f), EOF);
	assert_true(feof_unlocked(f));
	assert_int_equal(fclose(f), 0);
}

static void test_fputs(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	assert_true(fputs("", f) >= 0);
	assert_true(fputs("no newline added", f) >= 0);
	assert_true(fputs_unlocked(";", f) >= 0);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "no newline added;");
	f = fopen(NAME, "r");
	errno = 0;
	assert_int_equal(fputs("x", f), EOF);
	assert_int_equal(errno, EBADF);
	clearerr(f);
	assert_int_equal(fclose(f), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(test_fgets, teardown),
		cmocka_unit_test_teardown(test_fgets_nul, teardown),
		cmocka_unit_test_teardown(test_fgets_long, teardown),
		cmocka_unit_test_teardown(test_getdelim, teardown),
		cmocka_unit_test_teardown(test_bytes, teardown),
		cmocka_unit_test_teardown(test_fputs, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
