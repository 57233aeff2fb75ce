/* SPDX-License-Identifier: MIT */
/* fseek, ftell, fgetpos, fsetpos, rewind and their 64-bit forms (ISO C17 7.21.9, POSIX), with bytes buffered and put back. */
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

#define NAME "positions.tmp"

/* Every byte tells its own place: 40,000 bytes, more than any buffer. */
enum { SIZE = 40000 };
static unsigned char bytes[SIZE];

static int value(long at)
{
	return (int)((at * 7 + at / 251) & 0xff);
}

static int setup(void **state)
{
	(void)state;
	for (long i = 0; i < SIZE; i++)
		bytes[i] = (unsigned char)value(i);
	put_file(NAME, (char *)bytes, SIZE);
	errno = 0;
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	return remove(NAME);
}

static void test_everywhere(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	unsigned seed = 12345;
	long at = 0;
	for (int i = 0; i < 3000; i++) {
		seed = seed * 1103515245u + 12345u;
		long to = (long)(seed >> 8) % SIZE;
		switch (i % 4) {
		case 0:
			assert_int_equal(fseek(f, to, SEEK_SET), 0);
			break;
		case 1:
			assert_int_equal(fseek(f, to - at, SEEK_CUR), 0);
			break;
		case 2:
			assert_int_equal(fseek(f, to - SIZE, SEEK_END), 0);
			break;
		default:
			/* A short way, which stays within the buffer as a rule. */
			to = at + (long)(seed >> 16) % 40 - 20;
			if (to < 0)
				to = 0;
			if (to >= SIZE)
				to = SIZE - 1;
			assert_int_equal(fseeko(f, to - at, SEEK_CUR), 0);
		}
		assert_int_equal(ftell(f), to);
		assert_int_equal(getc(f), value(to));
		assert_int_equal(ftello(f), to + 1);
		at = to + 1;
	}
	assert_int_equal(fclose(f), 0);
}

static void test_put_back(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	assert_int_equal(fseek(f, 100, SEEK_SET), 0);
	assert_int_equal(getc(f), value(100));
	/* Each byte put back moves the position one back. */
	for (int i = 0; i < 8; i++)
		assert_int_equal(ungetc('0' + i, f), '0' + i);
	assert_int_equal(ftell(f), 101 - 8);
	for (int i = 7; i >= 0; i--)
		assert_int_equal(getc(f), '0' + i);
	assert_int_equal(getc(f), value(101));
	assert_int_equal(ungetc('?', f), '?');
	/* A seek forgets them: the file's own byte comes back, from the buffer or not. */
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_int_equal(getc(f), value(101));
	assert_int_equal(ungetc('?', f), '?');
	assert_int_equal(fseek(f, 101, SEEK_SET), 0);
	assert_int_equal(getc(f), value(101));
	assert_int_equal(fclose(f), 0);
}

static void test_put_back_first(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	/* Before anything was read, as many as promised, and an honest refusal after that. */
	int room = 0;
	while (ungetc('a' + room % 26, f) != EOF)
		room++;
	assert_true(room >= 8);
	assert_true(room < 10000);
	errno = 0;
	assert_int_equal(ungetc(EOF, f), EOF);
	assert_int_equal(errno, 0);
	while (room-- > 0)
		assert_int_equal(getc(f), 'a' + room % 26);
	assert_int_equal(getc(f), value(0));
	assert_int_equal(fclose(f), 0);
	f = fopen(NAME, "wb");
	errno = 0;
	assert_int_equal(ungetc('x', f), EOF);
	assert_int_equal(errno, EBADF);
	assert_int_equal(fclose(f), 0);
	/* A byte put back before the first one does not keep output from beginning at the start. */
	f = fopen(NAME, "w+b");
	assert_int_equal(ungetc('x', f), 'x');
	assert_int_equal(fputc('y', f), 'y');
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	assert_int_equal(getc(f), 'y');
	assert_int_equal(getc(f), EOF);
	assert_int_equal(fclose(f), 0);
}

static void test_end(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	assert_int_equal(fseek(f, -1, SEEK_END), 0);
	assert_int_equal(getc(f), value(SIZE - 1));
	assert_int_equal(getc(f), EOF);
	assert_true(feof(f));
	assert_false(ferror(f));
	/* It sticks ... */
	assert_int_equal(getc(f), EOF);
	/* ... until ungetc or a seek. */
	assert_int_equal(ungetc('u', f), 'u');
	assert_false(feof(f));
	assert_int_equal(getc(f), 'u');
	assert_int_equal(getc(f), EOF);
	assert_true(feof(f));
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_false(feof(f));
	assert_int_equal(getc(f), EOF);
	rewind(f);
	assert_false(feof(f));
	assert_int_equal(getc(f), value(0));
	/* Beyond the end is a place too. */
	assert_int_equal(fseek(f, 1000, SEEK_END), 0);
	assert_int_equal(ftell(f), SIZE + 1000);
	assert_int_equal(getc(f), EOF);
	assert_int_equal(fclose(f), 0);
}

static void test_bad(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	assert_int_equal(getc(f), value(0));
	errno = 0;
	assert_int_equal(fseek(f, -1, SEEK_SET), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(fseek(f, -2, SEEK_CUR), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(fseek(f, 0, 3), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(fseek(f, -SIZE - 1, SEEK_END), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(fseeko(f, INT64_MAX, SEEK_CUR), -1);
	/* Nothing has moved. */
	assert_int_equal(ftell(f), 1);
	assert_int_equal(getc(f), value(1));
	assert_int_equal(fclose(f), 0);
}

static void test_pending(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "r+b");
	assert_int_equal(fseek(f, 10, SEEK_SET), 0);
	assert_int_equal(fputs("abc", f) >= 0, 1);
	assert_int_equal(ftell(f), 13);
	assert_int_equal(fseek(f, -2, SEEK_CUR), 0);
	assert_int_equal(getc(f), 'b');
	assert_int_equal(fseek(f, 2, SEEK_CUR), 0);
	assert_int_equal(getc(f), value(14));
	fpos_t place;
	assert_int_equal(fgetpos(f, &place), 0);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	assert_int_equal(putc('z', f), 'z');
	assert_int_equal(fsetpos(f, &place), 0);
	assert_int_equal(getc(f), value(15));
	assert_int_equal(fseek(f, -1, SEEK_END), 0);
	assert_int_equal(getc(f), 'z');
	assert_int_equal(ftell(f), SIZE + 1);
	assert_int_equal(fclose(f), 0);
}

static void test_large(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	/* Past 4 GiB: offsets have 64 bits. */
	assert_int_equal(fseeko(f, INT64_C(5000000000), SEEK_SET), 0);
	assert_true(ftello(f) == INT64_C(5000000000));
	errno = 0;
	if (sizeof(long) < 8) {
		assert_int_equal(ftell(f), -1);
		assert_int_equal(errno, EOVERFLOW);
	} else {
		assert_true(ftell(f) == (long)INT64_C(5000000000));
	}
	fpos_t place;
	assert_int_equal(fgetpos(f, &place), 0);
	rewind(f);
	assert_int_equal(fsetpos(f, &place), 0);
	assert_true(ftello(f) == INT64_C(5000000000));
	assert_int_equal(getc(f), EOF);
	assert_int_equal(fclose(f), 0);
}

static void test_rewind_clears(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "rb");
	assert_int_equal(putc('x', f), EOF);
	assert_true(ferror(f));
	rewind(f);
	assert_false(ferror(f));
	assert_int_equal(putc('x', f), EOF);
	/* fseek does not. */
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	assert_true(ferror(f));
	clearerr(f);
	assert_int_equal(fclose(f), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_everywhere, setup, teardown),
		cmocka_unit_test_setup_teardown(test_put_back, setup, teardown),
		cmocka_unit_test_setup_teardown(test_put_back_first, setup, teardown),
		cmocka_unit_test_setup_teardown(test_end, setup, teardown),
		cmocka_unit_test_setup_teardown(test_bad, setup, teardown),
		cmocka_unit_test_setup_teardown(test_pending, setup, teardown),
		cmocka_unit_test_setup_teardown(test_large, setup, teardown),
		cmocka_unit_test_setup_teardown(test_rewind_clears, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
