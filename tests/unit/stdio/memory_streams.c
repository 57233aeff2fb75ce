/* SPDX-License-Identifier: MIT */
/* fmemopen and open_memstream (POSIX.1-2017), fopencookie (GNU). */
#define _GNU_SOURCE 1
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <cmocka.h>


static void test_array_read(void **state)
{
	(void)state;
	char text[] = "line one\nline two\n";
	char line[32];
	FILE *f = fmemopen(text, strlen(text), "r");
	assert_non_null(f);
	assert_string_equal(fgets(line, sizeof line, f), "line one\n");
	assert_int_equal(ftell(f), 9);
	assert_string_equal(fgets(line, sizeof line, f), "line two\n");
	assert_null(fgets(line, sizeof line, f));
	assert_true(feof(f));
	assert_int_equal(fseek(f, -4, SEEK_END), 0);
	assert_int_equal(getc(f), 't');
	assert_int_equal(fseek(f, 5, SEEK_SET), 0);
	assert_int_equal(getc(f), 'o');
	errno = 0;
	assert_int_equal(fseek(f, 1, SEEK_END), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(putc('x', f), EOF);
	errno = 0;
	assert_int_equal(fileno(f), -1);
	assert_int_equal(errno, EBADF);
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	assert_string_equal(text, "line one\nline two\n");
}

static void test_array_write(void **state)
{
	(void)state;
	char text[10];
	memset(text, '#', sizeof text);
	FILE *f = fmemopen(text, sizeof text, "w");
	assert_non_null(f);
	assert_int_equal(text[0], '\0');
	assert_true(fputs("abc", f) >= 0);
	assert_int_equal(fflush(f), 0);
	/* A string, as far as there is room for its end. */
	assert_memory_equal(text, "abc\0######", 10);
	assert_true(fputs("defghij", f) >= 0);
	assert_int_equal(fflush(f), 0);
	assert_memory_equal(text, "abcdefghij", 10);
	assert_int_equal(putc('!', f), '!');
	errno = 0;
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, ENOSPC);
	assert_true(ferror(f));
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, ENOSPC);
	assert_memory_equal(text, "abcdefghij", 10);
}

static void test_array_update(void **state)
{
	(void)state;
	char text[16] = "hello";
	FILE *f = fmemopen(text, sizeof text, "r+");
	assert_int_equal(getc(f), 'h');
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_int_equal(putc('E', f), 'E');
	assert_int_equal(fclose(f), 0);
	assert_string_equal(text, "hEllo");
	/* Appending begins at the string's end. */
	f = fmemopen(text, sizeof text, "a+");
	assert_int_equal(ftell(f), 5);
	assert_true(fputs(" you", f) >= 0);
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	char line[32];
	assert_string_equal(fgets(line, sizeof line, f), "hEllo you");
	assert_int_equal(fclose(f), 0);
	assert_string_equal(text, "hEllo you");
	/* Memory of the stream's own. */
	f = fmemopen(NULL, 8, "w+");
	assert_non_null(f);
	assert_true(fputs("12345678", f) >= 0);
	rewind(f);
	assert_string_equal(fgets(line, sizeof line, f), "12345678");
	assert_int_equal(fclose(f), 0);
	/* POSIX: for r and r+ the size is the argument. */
	f = fmemopen(NULL, 8, "r+");
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	assert_int_equal(ftell(f), 8);
	assert_int_equal(fclose(f), 0);
	/* There is no room, and fclose() still says so. */
	f = fmemopen(text, 0, "w");
	setbuf(f, NULL);
	assert_int_equal(putc('x', f), EOF);
	errno = 0;
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, ENOSPC);
	/* What did not fit is lost, and the stream goes on: rewind() forgets the error, and the array can be read. */
	f = fmemopen(text, 6, "w+");
	assert_true(fputs("abcdefgh", f) >= 0);
	errno = 0;
	assert_int_equal(fseek(f, 0, SEEK_SET), -1);
	assert_int_equal(errno, ENOSPC);
	assert_true(ferror(f));
	rewind(f);
	assert_false(ferror(f));
	assert_int_equal(ftell(f), 0);
	assert_string_equal(fgets(line, sizeof line, f), "abcdef");
	assert_int_equal(fseek(f, 2, SEEK_SET), 0);
	assert_int_equal(getc(f), 'c');
	assert_int_equal(fclose(f), 0);
	errno = 0;
	assert_null(fmemopen(text, 3, "x"));
	assert_int_equal(errno, EINVAL);
}

static void test_growing(void **state)
{
	(void)state;
	char *text = NULL;
	size_t size = 99;
	FILE *f = open_memstream(&text, &size);
	assert_non_null(f);
	/* POSIX gives it its orientation. */
	assert_true(fwide(f, 0) < 0);
	assert_true(fwide(f, 1) < 0);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 0);
	assert_string_equal(text, "");
	assert_true(fputs("hello", f) >= 0);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 5);
	assert_string_equal(text, "hello");
	for (int i = 0; i < 20000; i++)
		assert_int_equal(putc('a' + i % 26, f), 'a' + i % 26);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 20005);
	assert_int_equal(text[20005], '\0');
	assert_int_equal(text[20004], 'a' + 19999 % 26);
	/* Back, and over what is there: the length is the smaller of the offset and the whole. */
	assert_int_equal(fseek(f, 1, SEEK_SET), 0);
	assert_int_equal(putc('E', f), 'E');
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 2);
	assert_int_equal(text[2], 'l');
	/* A gap reads as zeros. */
	assert_int_equal(fseek(f, 10, SEEK_END), 0);
	assert_int_equal(putc('z', f), 'z');
	assert_int_equal(ftell(f), 20016);
	errno = 0;
	assert_int_equal(getc(f), EOF);
	assert_int_equal(errno, EBADF);
	errno = 0;
	assert_int_equal(fseek(f, -1, SEEK_SET), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(size, 20016);
	assert_memory_equal(text + 20005, "\0\0\0\0\0\0\0\0\0\0z", 12);
	free(text);
	errno = 0;
	assert_null(open_memstream(NULL, &size));
	assert_int_equal(errno, EINVAL);
}

/* A cookie over an array, which can also fail. */
struct tape {
	char bytes[100];
	size_t size, at;
	int fail, closed;
};

static ssize_t tape_read(void *cookie, char *buffer, size_t size)
{
	struct tape *t = cookie;
	if (t->fail) {
		errno = EIO;
		return -1;
	}
	if (size > t->size - t->at)
		size = t->size - t->at;
	/* In small pieces. */
	if (size > 3)
		size = 3;
	memcpy(buffer, t->bytes + t->at, size);
	t->at += size;
	return (ssize_t)size;
}

static ssize_t tape_write(void *cookie, const char *buffer, size_t size)
{
	struct tape *t = cookie;
	if (t->fail) {
		errno = ENOSPC;
		return 0;
	}
	if (size > 3)
		size = 3;
	memcpy(t->bytes + t->at, buffer, size);
	t->at += size;
	if (t->at > t->size)
		t->size = t->at;
	return (ssize_t)size;
}

static int tape_seek(void *cookie, off64_t *offset, int whence)
{
	struct tape *t = cookie;
	off64_t at = *offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off64_t)t->at : (off64_t)t->size);
	if (at < 0 || at > (off64_t)t->size) {
		errno = EINVAL;
		return -1;
	}
	t->at = (size_t)at;
	*offset = at;
	return 0;
}

/* Not 0, and so a failure, without an errno. */
static int seek_strangely(void *cookie, off64_t *offset, int whence)
{
	(void)cookie, (void)offset, (void)whence;
	return 44;
}

static int tape_close(void *cookie)
{
	struct tape *t = cookie;
	t->closed++;
	return 0;
}

/* A write function that succeeds and leaves something in errno all the same. */
static ssize_t noisy_write(void *cookie, const char *bytes, size_t size)
{
	strncat(cookie, bytes, size);
	errno = EDOM;
	return (ssize_t)size;
}

/* %m is of errno when printf was called (GNU), however much of the text before it has gone out. */
static void test_cookie_and_message(void **state)
{
	(void)state;
	static char text[40000], wanted[40000], buffer[64];
	FILE *f = fopencookie(text, "w", (cookie_io_functions_t){ .write = noisy_write });
	assert_non_null(f);
	assert_int_equal(setvbuf(f, buffer, _IOFBF, sizeof buffer), 0);
	errno = ENOENT;
	assert_true(fprintf(f, "%030000d %m\n", 7) > 30001);
	/* Most of it has gone out before the %m. */
	assert_true(strlen(text) >= 30000 - sizeof buffer);
	assert_int_equal(fclose(f), 0);
	snprintf(wanted, sizeof wanted, "%030000d %s\n", 7, strerror(ENOENT));
	assert_string_equal(text, wanted);
}

static void test_cookie(void **state)
{
	(void)state;
	struct tape tape = { .size = 0 };
	cookie_io_functions_t functions = { tape_read, tape_write, tape_seek, tape_close };
	FILE *f = fopencookie(&tape, "w+", functions);
	assert_non_null(f);
	assert_true(fputs("hello, tape", f) >= 0);
	rewind(f);
	char line[32];
	assert_string_equal(fgets(line, sizeof line, f), "hello, tape");
	assert_int_equal(fseek(f, -4, SEEK_END), 0);
	assert_int_equal(getc(f), 't');
	assert_int_equal(ftell(f), 8);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	tape.fail = 1;
	assert_int_equal(getc(f), EOF);
	assert_int_equal(errno, EIO);
	assert_true(ferror(f));
	assert_int_equal(putc('x', f), 'x');
	errno = 0;
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, ENOSPC);
	/* The byte is still there for a better time. */
	tape.fail = 0;
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(tape.closed, 1);
	assert_int_equal(tape.size, 12);
	assert_memory_equal(tape.bytes, "hello, tapex", 12);
	/* Functions that are not there. */
	f = fopencookie(NULL, "r+", (cookie_io_functions_t){ 0 });
	assert_int_equal(getc(f), EOF);
	assert_true(feof(f));
	assert_int_equal(putc('x', f), 'x');
	assert_int_equal(fflush(f), 0);
	errno = 0;
	assert_int_equal(fseek(f, 0, SEEK_SET), -1);
	assert_int_equal(errno, ESPIPE);
	assert_int_equal(fclose(f), 0);
	/* Output after input goes on where the descriptor stands, if it cannot be moved back. */
	tape = (struct tape){ .size = 3, .bytes = "abc" };
	functions.seek = NULL;
	f = fopencookie(&tape, "r+", functions);
	assert_int_equal(getc(f), 'a');
	assert_int_equal(putc('x', f), 'x');
	assert_int_equal(fclose(f), 0);
	assert_int_equal(tape.size, 4);
	assert_memory_equal(tape.bytes, "abcx", 4);
	functions.seek = seek_strangely;
	tape.at = 0;
	f = fopencookie(&tape, "r+", functions);
	assert_int_equal(getc(f), 'a');
	assert_int_equal(putc('y', f), 'y');
	assert_int_equal(fclose(f), 0);
	assert_memory_equal(tape.bytes, "abcy", 4);
	errno = 0;
	assert_null(fopencookie(NULL, "", functions));
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_array_read),
		cmocka_unit_test(test_array_write),
		cmocka_unit_test(test_array_update),
		cmocka_unit_test(test_growing),
		cmocka_unit_test(test_cookie),
		cmocka_unit_test(test_cookie_and_message),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
