/* SPDX-License-Identifier: MIT */
/* Streams when the system is unkind: short transfers, EINTR, ENOSPC, EIO, no memory; and how many calls buffering makes. */
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

#include "crt_platform.h"
#include "fake.h"
#include "unit/stdio/stream_help.h"

#define NAME "/faults.tmp"

static int setup(void **state)
{
	(void)state;
	fake_reset();
	errno = 0;
	return 0;
}

static void check_output(int fd, const char *want)
{
	size_t size;
	const char *got = fake_output(fd, &size);
	assert_int_equal(size, strlen(want));
	assert_memory_equal(got, want, size);
}

/* ---- Writing ----------------------------------------------------------------------------------------------------- */

static void test_short_writes(void **state)
{
	(void)state;
	static char bytes[50000];
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (char)(i * 13 + i / 256);
	fake_limit_transfer(7);
	FILE *f = fopen(NAME, "w");
	assert_int_equal(fwrite(bytes, 1, 100, f), 100);
	assert_int_equal(fwrite(bytes + 100, 1, sizeof bytes - 100, f), sizeof bytes - 100);
	/* Interruptions on the way. */
	fake_fail_run(FAKE_write, 2, 3, -EINTR);
	assert_int_equal(fclose(f), 0);
	fake_limit_transfer(0);
	size_t size;
	const void *got = fake_file(NAME, &size);
	assert_int_equal(size, sizeof bytes);
	assert_memory_equal(got, bytes, size);
}

static void test_no_space(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	fake_limit_disk(3);
	fake_limit_transfer(1);
	assert_int_equal(fputs("abcdef", f) >= 0, 1);
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, ENOSPC);
	assert_true(ferror(f));
	/* What went out is out, the rest is still there. */
	assert_int_equal(ftell(f), 6);
	errno = 0;
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, ENOSPC);
	fake_limit_disk(SIZE_MAX);
	fake_limit_transfer(0);
	assert_int_equal(fflush(f), 0);
	/* It failed once: fclose says so, though all is well by now. */
	errno = 0;
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, ENOSPC);
	CHECK(NAME, "abcdef");
}

static void test_error_cleared(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	assert_int_equal(putc('a', f), 'a');
	fake_fail(FAKE_write, 1, -EIO);
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, EIO);
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "a");
}

/* Nobody will ever read these bytes, so that who clears the error hears no more of them (seq of GNU coreutils counts on it). */
static void test_broken_pipe_cleared(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	assert_true(fputs("gone", f) >= 0);
	fake_fail(FAKE_write, 1, -EPIPE);
	assert_int_equal(fflush(f), EOF);
	assert_int_equal(errno, EPIPE);
	clearerr(f);
	assert_false(ferror(f));
	assert_true(fputs("here", f) >= 0);
	/* Without an error before it clearerr() takes nothing away. */
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "here");
}

static void test_close_reports(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	assert_int_equal(putc('a', f), 'a');
	fake_fail_run(FAKE_write, 1, 0, -ENOSPC);
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, ENOSPC);
	fake_reset();
	f = fopen(NAME, "w");
	assert_int_equal(putc('a', f), 'a');
	/* The disk's quota may be known only at the end. */
	fake_fail(FAKE_close, 1, -EDQUOT);
	errno = 0;
	assert_int_equal(fclose(f), EOF);
	assert_int_equal(errno, EDQUOT);
	fake_reset();
	int open_before = fake_open_files();
	f = fopen(NAME, "w");
	fake_fail(FAKE_close, 1, -EINTR);
	assert_int_equal(fclose(f), 0);
	(void)open_before;
}

static void test_large_fails(void **state)
{
	(void)state;
	static char bytes[60000];
	FILE *f = fopen(NAME, "w");
	fake_limit_disk(20000);
	/* The fake writes a call's bytes all or none; a real disk takes what fits. */
	fake_limit_transfer(1000);
	/* How much was taken is what the file and the buffer hold. */
	size_t taken = fwrite(bytes, 1, sizeof bytes, f);
	assert_int_equal(errno, ENOSPC);
	assert_true(taken >= 20000 && taken < sizeof bytes);
	fake_limit_disk(SIZE_MAX);
	fake_limit_transfer(0);
	clearerr(f);
	assert_int_equal(fwrite(bytes + taken, 1, sizeof bytes - taken, f), sizeof bytes - taken);
	assert_int_equal(fclose(f), 0);
	size_t size;
	assert_non_null(fake_file(NAME, &size));
	assert_int_equal(size, sizeof bytes);
}

static void test_buffer_fills(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	fake_fail_run(FAKE_write, 1, 0, -EAGAIN);
	int count = 0;
	while (putc('x', f) == 'x' && count < 1000000)
		count++;
	assert_int_equal(errno, EAGAIN);
	assert_true(count < 1000000);
	fake_fail_run(FAKE_write, 1, 1, -EINTR);
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	size_t size;
	assert_non_null(fake_file(NAME, &size));
	assert_int_equal(size, count);
}

static void test_line_fails(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	setlinebuf(f);
	assert_true(fputs("start ", f) >= 0);
	fake_fail(FAKE_write, 1, -EAGAIN);
	/* The operation fails: its bytes are not written later. Those before it are. */
	assert_int_equal(fputs("line\n", f), EOF);
	assert_int_equal(errno, EAGAIN);
	assert_true(ferror(f));
	clearerr(f);
	assert_true(fputs("line\n", f) >= 0);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "start line\n");
}

static void test_unbuffered_fails(void **state)
{
	(void)state;
	fake_fail(FAKE_write, 1, -EIO);
	assert_int_equal(putc('a', stderr), EOF);
	assert_int_equal(errno, EIO);
	fake_fail(FAKE_write, 1, -EPIPE);
	assert_true(fprintf(stderr, "%d\n", 5) < 0);
	assert_int_equal(errno, EPIPE);
	clearerr(stderr);
	assert_int_equal(putc('b', stderr), 'b');
	check_output(2, "b");
	/* Short writes of an unbuffered stream. */
	fake_limit_transfer(2);
	assert_int_equal(fwrite("12345", 1, 5, stderr), 5);
	fake_limit_transfer(0);
	check_output(2, "b12345");
}

/* ---- Reading ----------------------------------------------------------------------------------------------------- */

static void test_short_reads(void **state)
{
	(void)state;
	static char bytes[50000], got[50000];
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (char)(i * 13 + i / 256);
	fake_put_file(NAME, bytes, sizeof bytes);
	fake_limit_transfer(11);
	FILE *f = fopen(NAME, "r");
	assert_int_equal(fread(got, 1, sizeof got, f), sizeof got);
	assert_memory_equal(got, bytes, sizeof got);
	assert_int_equal(getc(f), EOF);
	assert_true(feof(f));
	fake_limit_transfer(0);
	assert_int_equal(fclose(f), 0);
}

static void test_read_fails(void **state)
{
	(void)state;
	char got[8];
	PUT(NAME, "abcdef");
	FILE *f = fopen(NAME, "r");
	fake_fail(FAKE_read, 1, -EIO);
	assert_int_equal(getc(f), EOF);
	assert_int_equal(errno, EIO);
	assert_true(ferror(f));
	assert_false(feof(f));
	/* An error does not stick, as the end does. */
	assert_int_equal(getc(f), 'a');
	fake_limit_transfer(2);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	rewind(f);
	errno = 0;
	fake_fail(FAKE_read, 2, -EIO);
	/* What came before the error counts. */
	assert_int_equal(fread(got, 1, 6, f), fake_calls(FAKE_read) >= 0 ? 2 : 0);
	assert_int_equal(errno, EIO);
	fake_limit_transfer(0);
	assert_int_equal(fclose(f), 0);
}

static void test_read_interrupted(void **state)
{
	(void)state;
	char line[8];
	fake_set_input("abc\n", 4);
	fake_fail(FAKE_read, 1, -EINTR);
	/* POSIX: a signal ends the wait. */
	assert_null(fgets(line, sizeof line, stdin));
	assert_int_equal(errno, EINTR);
	assert_true(ferror(stdin));
	assert_false(feof(stdin));
	clearerr(stdin);
	assert_string_equal(fgets(line, sizeof line, stdin), "abc\n");
}

static void test_fgets_fails(void **state)
{
	(void)state;
	char line[16], *long_line = NULL;
	size_t size = 0;
	PUT(NAME, "abcdef\n");
	FILE *f = fopen(NAME, "r");
	fake_limit_transfer(3);
	fake_fail(FAKE_read, 2, -EIO);
	/* A line that an error cuts is no line (ISO C17 7.21.7.2). */
	assert_null(fgets(line, sizeof line, f));
	assert_int_equal(errno, EIO);
	rewind(f);
	errno = 0;
	fake_fail(FAKE_read, 2, -EIO);
	assert_int_equal(getline(&long_line, &size, f), -1);
	assert_int_equal(errno, EIO);
	fake_limit_transfer(0);
	free(long_line);
	assert_int_equal(fclose(f), 0);
}

/* ---- Calls that buffering makes ---------------------------------------------------------------------------------- */

static void test_first_line(void **state)
{
	(void)state;
	/* A program of one line: it goes out at once, and nobody asks for a terminal. */
	assert_true(puts("Hello, world") >= 0);
	assert_int_equal(fake_calls(FAKE_write), 1);
	assert_int_equal(fake_calls(FAKE_isatty), 0);
	check_output(1, "Hello, world\n");
	/* The second asks, and is buffered: this is no terminal. */
	assert_true(puts("two") >= 0);
	assert_true(puts("three") >= 0);
	assert_int_equal(fake_calls(FAKE_isatty), 1);
	assert_int_equal(fake_calls(FAKE_write), 1);
	assert_int_equal(fflush(stdout), 0);
	assert_int_equal(fake_calls(FAKE_write), 2);
	check_output(1, "Hello, world\ntwo\nthree\n");
}

static void test_terminal(void **state)
{
	(void)state;
	fake_set_terminal(1);
	/* Forget what stdout has learnt. */
	assert_ptr_equal(freopen("/out", "w", stdout), stdout);
	setlinebuf(stdout);
	int before = fake_calls(FAKE_write);
	assert_true(printf("question? ") >= 0);
	assert_int_equal(fake_calls(FAKE_write), before);
	/* Who waits for an answer has shown the question. */
	fake_set_input("answer\n", 7);
	assert_int_equal(getchar(), 'a');
	assert_int_equal(fake_calls(FAKE_write), before + 1);
	assert_true(printf("a %s\nb", "line") >= 0);
	assert_int_equal(fake_calls(FAKE_write), before + 2);
	assert_int_equal(putchar('\n'), '\n');
	assert_int_equal(fake_calls(FAKE_write), before + 3);
	size_t size;
	const char *got = fake_file("/out", &size);
	assert_int_equal(size, 19);
	assert_memory_equal(got, "question? a line\nb\n", size);
}

static void test_stderr_once(void **state)
{
	(void)state;
	assert_int_equal(fprintf(stderr, "%s %d %c\n", "text", 42, 'c'), 10);
	assert_int_equal(fake_calls(FAKE_write), 1);
	assert_true(fputs("whole\nlines\n", stderr) >= 0);
	assert_int_equal(fake_calls(FAKE_write), 2);
	errno = ENOENT;
	perror("here");
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fake_calls(FAKE_write), 3);
	perror("");
	perror(NULL);
	check_output(2, "text 42 c\nwhole\nlines\nhere: No such file or directory\nNo such file or directory\n"
		"No such file or directory\n");
}

static void test_large_blocks(void **state)
{
	(void)state;
	static char bytes[1 << 18];
	FILE *f = fopen(NAME, "w+");
	int before = fake_calls(FAKE_write);
	assert_int_equal(fwrite(bytes, 1, sizeof bytes, f), sizeof bytes);
	assert_int_equal(fflush(f), 0);
	/* Whole buffers are not cut into pieces. */
	assert_true(fake_calls(FAKE_write) - before <= 2);
	rewind(f);
	before = fake_calls(FAKE_read);
	assert_int_equal(fread(bytes, 1, sizeof bytes, f), sizeof bytes);
	assert_true(fake_calls(FAKE_read) - before <= 2);
	assert_int_equal(fclose(f), 0);
}

static void test_unbuffered_reads(void **state)
{
	(void)state;
	char got[4];
	PUT(NAME, "abcdef");
	FILE *f = fopen(NAME, "r");
	setbuf(f, NULL);
	/* Not a byte more than asked for: another program reads on from there. */
	assert_int_equal(getc(f), 'a');
	assert_int_equal(fread(got, 1, 3, f), 3);
	assert_memory_equal(got, "bcd", 3);
	int before = fake_calls(FAKE_seek);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(fake_calls(FAKE_seek), before);
	assert_int_equal(fclose(f), 0);
}

/* ---- Memory and descriptors -------------------------------------------------------------------------------------- */

static void test_open_fails(void **state)
{
	(void)state;
	int open_before = fake_open_files();
	fake_fail(FAKE_open, 1, -EMFILE);
	assert_null(fopen(NAME, "w"));
	assert_int_equal(errno, EMFILE);
	/* Other failures keep the descriptor from being lost. */
	FILE *f = fopen(NAME, "w");
	fake_fail(FAKE_open, 1, -EACCES);
	assert_null(freopen(NAME, "r", f));
	assert_int_equal(errno, EACCES);
	assert_int_equal(fake_open_files(), open_before);
	/* No duplicate: the stream lives on the new descriptor. */
	f = fopen(NAME, "w");
	fake_fail(FAKE_dup2, 1, -EMFILE);
	assert_ptr_equal(freopen(NAME, "w", f), f);
	assert_true(fputs("x", f) >= 0);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(fake_open_files(), open_before);
	CHECK(NAME, "x");
}

static void test_tmpfile_fails(void **state)
{
	(void)state;
	int open_before = fake_open_files();
	/* A name that is taken is not the last. */
	fake_fail_run(FAKE_open, 1, 3, -EEXIST);
	FILE *f = tmpfile();
	assert_non_null(f);
	assert_int_equal(fclose(f), 0);
	fake_fail(FAKE_open, 1, -EACCES);
	assert_null(tmpfile());
	assert_int_equal(errno, EACCES);
	fake_fail(FAKE_tmpdir, 1, -ERANGE);
	assert_null(tmpfile());
	assert_int_equal(errno, ERANGE);
	fake_fail(FAKE_access, 1, -EACCES);
	assert_null(tmpnam(NULL));
	assert_int_equal(errno, EACCES);
	assert_int_equal(fake_open_files(), open_before);
}

static void test_setvbuf_memory(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w");
	fake_fail(FAKE_mem_map, 1, -ENOMEM);
	assert_int_not_equal(setvbuf(f, NULL, _IOFBF, 1 << 20), 0);
	assert_int_equal(errno, ENOMEM);
	assert_true(fputs("x", f) >= 0);
	assert_int_equal(fclose(f), 0);
	CHECK(NAME, "x");
}

/* ---- The end ----------------------------------------------------------------------------------------------------- */

static void leave(void *unused)
{
	(void)unused;
	FILE *f = fopen(NAME, "w");
	fputs("pending", f);
	FILE *g = fopen("/other", "w");
	fputs("too", g);
	char line[8];
	assert_non_null(fgets(line, sizeof line, stdin));
	exit(3);
}

static void test_exit(void **state)
{
	(void)state;
	int status = 0;
	clearerr(stdin);
	fake_put_file("/input", "one\ntwo\n", 8);
	assert_ptr_equal(freopen("/input", "r", stdin), stdin);
	assert_int_equal(fake_catch_exit(leave, NULL, &status), 1);
	assert_int_equal(status, 3);
	CHECK(NAME, "pending");
	CHECK("/other", "too");
	/* Whoever shares the descriptor goes on with the second line. */
	char rest[8];
	assert_int_equal(__plat_read(0, rest, sizeof rest), 4);
	assert_memory_equal(rest, "two\n", 4);
}

static void test_flush_all(void **state)
{
	(void)state;
	FILE *f = fopen(NAME, "w"), *g = fopen("/other", "w");
	assert_true(fputs("1", f) >= 0 && fputs("2", g) >= 0);
	assert_int_equal(fflush(NULL), 0);
	CHECK(NAME, "1");
	CHECK("/other", "2");
	assert_true(fputs("3", f) >= 0 && fputs("4", g) >= 0);
	fake_fail(FAKE_write, 1, -EIO);
	/* One failure is reported, and the others are written. */
	assert_int_equal(fflush(NULL), EOF);
	assert_int_equal(errno, EIO);
	clearerr(f);
	clearerr(g);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(fclose(g), 0);
	CHECK(NAME, "13");
	CHECK("/other", "24");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		/* First: it wants stdout as the start left it. */
		cmocka_unit_test_setup(test_first_line, setup),
		cmocka_unit_test_setup(test_short_writes, setup),
		cmocka_unit_test_setup(test_no_space, setup),
		cmocka_unit_test_setup(test_error_cleared, setup),
		cmocka_unit_test_setup(test_broken_pipe_cleared, setup),
		cmocka_unit_test_setup(test_close_reports, setup),
		cmocka_unit_test_setup(test_large_fails, setup),
		cmocka_unit_test_setup(test_buffer_fills, setup),
		cmocka_unit_test_setup(test_line_fails, setup),
		cmocka_unit_test_setup(test_unbuffered_fails, setup),
		cmocka_unit_test_setup(test_short_reads, setup),
		cmocka_unit_test_setup(test_read_fails, setup),
		cmocka_unit_test_setup(test_read_interrupted, setup),
		cmocka_unit_test_setup(test_fgets_fails, setup),
		cmocka_unit_test_setup(test_terminal, setup),
		cmocka_unit_test_setup(test_stderr_once, setup),
		cmocka_unit_test_setup(test_large_blocks, setup),
		cmocka_unit_test_setup(test_unbuffered_reads, setup),
		cmocka_unit_test_setup(test_open_fails, setup),
		cmocka_unit_test_setup(test_tmpfile_fails, setup),
		cmocka_unit_test_setup(test_setvbuf_memory, setup),
		cmocka_unit_test_setup(test_exit, setup),
		cmocka_unit_test_setup(test_flush_all, setup),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
