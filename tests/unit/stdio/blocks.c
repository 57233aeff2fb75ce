/* SPDX-License-Identifier: MIT */
/* fread and fwrite (ISO C17 7.21.8): element counts, sizes around those of the buffer, any mixture with other calls. */
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

#define NAME "blocks.tmp"

static int teardown(void **state)
{
	(void)state;
	return remove(NAME);
}

static void test_counts(void **state)
{
	(void)state;
	int numbers[5] = { 1, 2, 3, 4, 5 }, got[8] = { 0 };
	FILE *f = fopen(NAME, "w+b");
	assert_int_equal(fwrite(numbers, sizeof *numbers, 5, f), 5);
	assert_int_equal(fwrite(numbers, 1, 2, f), 2);
	/* Nothing to do is nothing done. */
	assert_int_equal(fwrite(numbers, 0, 5, f), 0);
	assert_int_equal(fwrite(numbers, 5, 0, f), 0);
	rewind(f);
	assert_int_equal(fread(got, 0, 5, f), 0);
	assert_int_equal(fread(got, 5, 0, f), 0);
	assert_int_equal(ftell(f), 0);
	/* Five elements and half of one: the half is read, and not counted. */
	assert_int_equal(fread(got, sizeof *got, 8, f), 5);
	assert_memory_equal(got, numbers, sizeof numbers);
	assert_true(feof(f));
	assert_int_equal(ftell(f), 22);
	assert_int_equal(fread(got, 1, 1, f), 0);
	/* No object is that large. */
	errno = 0;
	assert_int_equal(fread(got, SIZE_MAX / 2, 3, f), 0);
	assert_int_equal(errno, EOVERFLOW);
	errno = 0;
	assert_int_equal(fwrite(got, SIZE_MAX / 2, 3, f), 0);
	assert_int_equal(errno, EOVERFLOW);
	assert_int_equal(fclose(f), 0);
}

static void test_errors(void **state)
{
	(void)state;
	char byte = 'x';
	FILE *f = fopen(NAME, "wb");
	errno = 0;
	assert_int_equal(fread(&byte, 1, 1, f), 0);
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	assert_false(feof(f));
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	f = fopen(NAME, "rb");
	errno = 0;
	assert_int_equal(fwrite(&byte, 1, 1, f), 0);
	assert_int_equal(errno, EBADF);
	assert_true(ferror(f));
	/* It was refused: nothing is lost that fclose() would have to report. */
	assert_int_equal(fclose(f), 0);
}

enum { MOST = 100000 };
static unsigned char model[MOST], got[MOST];

/* Output in pieces of all sizes by all functions, then input the same way, against a plain array. */
static void mixed(int kind, size_t size)
{
	static char buffer[1 << 15];
	unsigned seed = (unsigned)(kind + 1) * 7919u + (unsigned)size;
	static const size_t sizes[] = { 1, 2, 3, 7, 8, 9, 60, 500, 1000, 4095, 4096, 4097, 8192, 16384, 16385, 30000 };
	size_t at = 0;
	for (size_t i = 0; i < MOST; i++)
		model[i] = (unsigned char)(i * 31 + i / 256);
	FILE *f = fopen(NAME, "w+b");
	assert_non_null(f);
	assert_int_equal(setvbuf(f, size != 0 ? buffer : NULL, kind, size), 0);
	while (at < MOST) {
		size_t n;
		seed = seed * 1103515245u + 12345u;
		n = sizes[(seed >> 16) % (sizeof sizes / sizeof *sizes)];
		if (n > MOST - at)
			n = MOST - at;
		if (seed & 0x80) {
			assert_int_equal(fwrite(model + at, 1, n, f), n);
			at += n;
		} else {
			assert_int_equal(putc(model[at], f), model[at]);
			at++;
		}
		if ((seed >> 8 & 0x3f) == 0) {
			assert_int_equal(fflush(f), 0);
			assert_int_equal(ftell(f), (long)at);
		}
	}
	assert_int_equal(fflush(f), 0);
	rewind(f);
	at = 0;
	while (at < MOST) {
		size_t n;
		seed = seed * 1103515245u + 12345u;
		n = sizes[(seed >> 16) % (sizeof sizes / sizeof *sizes)];
		if (n > MOST - at)
			n = MOST - at;
		if (seed & 0x80) {
			assert_int_equal(fread(got + at, 1, n, f), n);
			at += n;
		} else {
			assert_int_equal(getc(f), model[at]);
			got[at] = model[at];
			at++;
		}
		if ((seed >> 8 & 0x1f) == 0) {
			assert_int_equal(ungetc(model[at - 1], f), model[at - 1]);
			assert_int_equal(ftell(f), (long)at - 1);
			assert_int_equal(getc(f), model[at - 1]);
		}
	}
	assert_memory_equal(got, model, MOST);
	assert_int_equal(getc(f), EOF);
	assert_int_equal(fclose(f), 0);
}

static void test_mixed(void **state)
{
	(void)state;
	mixed(_IOFBF, 0);
	mixed(_IOFBF, 1);
	mixed(_IOFBF, 32);
	mixed(_IOFBF, 1000);
	mixed(_IOFBF, 1 << 15);
	mixed(_IOLBF, 0);
	mixed(_IOLBF, 64);
	mixed(_IONBF, 0);
}

static void test_own_buffer(void **state)
{
	(void)state;
	/* Larger than the stream's: it gets one. */
	FILE *f = fopen(NAME, "w+b");
	assert_int_equal(setvbuf(f, NULL, _IOFBF, 65536), 0);
	assert_int_equal(fwrite(model, 1, 60000, f), 60000);
	assert_int_equal(setvbuf(f, NULL, _IOFBF, 100000), 0);
	assert_int_equal(fwrite(model, 1, 20000, f), 20000);
	rewind(f);
	assert_int_equal(fread(got, 1, MOST, f), 80000);
	assert_memory_equal(got, model, 60000);
	assert_memory_equal(got + 60000, model, 20000);
	rewind(f);
	/* Bytes read ahead move to another buffer, and are not lost. */
	assert_int_equal(getc(f), model[0]);
	assert_int_equal(setvbuf(f, (char *)got, _IOFBF, 50000), 0);
	assert_int_equal(getc(f), model[1]);
	assert_int_equal(setvbuf(f, NULL, _IONBF, 0), 0);
	for (int i = 2; i < 70; i++)
		assert_int_equal(getc(f), model[i]);
	assert_int_equal(fclose(f), 0);
	f = fopen(NAME, "r");
	errno = 0;
	assert_int_not_equal(setvbuf(f, NULL, 3, 0), 0);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_not_equal(setvbuf(f, NULL, _IOFBF, SIZE_MAX - 3), 0);
	assert_int_equal(errno, ENOMEM);
	assert_int_equal(getc(f), model[0]);
	assert_int_equal(fclose(f), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(test_counts, teardown),
		cmocka_unit_test_teardown(test_errors, teardown),
		cmocka_unit_test_teardown(test_mixed, teardown),
		cmocka_unit_test_teardown(test_own_buffer, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
