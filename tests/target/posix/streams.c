/* SPDX-License-Identifier: MIT */
/* What POSIX adds to <stdio.h>: dprintf(), popen(), the unlocked and the tried ones; psignal(). Expectations from POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int through_list(int fd, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int result = vdprintf(fd, format, arguments);
	va_end(arguments);
	return result;
}

static void test_dprintf(void **state)
{
	int ends[2];
	char text[64] = "", *large = malloc(70001);
	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(dprintf(ends[1], "%s %d|", "seven", 7), 8);
	assert_int_equal(through_list(ends[1], "%05.1f%c", 2.25, '\n'), 6);
	assert_int_equal(dprintf(ends[1], "%s", ""), 0);
	assert_int_equal(read(ends[0], text, sizeof text), 14);
	assert_string_equal(text, "seven 7|002.2\n");
	close(ends[0]);
	close(ends[1]);
	errno = 0;
	assert_true(dprintf(ends[1], "x") < 0);
	assert_int_equal(errno, EBADF);
	/* Longer than any buffer, at the place where the descriptor is. */
	int fd = open("streams-large", O_CREAT | O_TRUNC | O_RDWR, 0600);
	assert_int_equal(write(fd, "<", 1), 1);
	assert_int_equal(dprintf(fd, "%70000d>", 5), 70001);
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 70002);
	assert_int_equal(lseek(fd, 1, SEEK_SET), 1);
	assert_int_equal(read(fd, large, 70001), 70001);
	assert_memory_equal(large + 69998, " 5>", 3);
	close(fd);
	unlink("streams-large");
	free(large);
}

static const char *self;

static void test_popen(void **state)
{
	char text[64] = "", command[600];
	(void)state;
	FILE *from = popen("echo out", "r");
	assert_non_null(from);
	assert_non_null(fgets(text, sizeof text, from));
	assert_memory_equal(text, "out", 3);
	assert_int_equal(pclose(from), 0);
	/* The status is the shell's. */
	from = popen("exit 7", "r");
	assert_int_equal(fgetc(from), EOF);
	int status = pclose(from);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
	/* Its input, until pclose() ends it. */
	snprintf(command, sizeof command, "\"%s\" count", self);
	FILE *to = popen(command, "w");
	assert_non_null(to);
	assert_true(fprintf(to, "12345678\n") > 0);
	status = pclose(to);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 9);
	errno = 0;
	assert_null(popen("echo", "x"));
	assert_int_equal(errno, EINVAL);
}

static void test_unlocked(void **state)
{
	(void)state;
	fflush(stdout);
	int kept_in = dup(0), kept_out = dup(1);
	int fd = open("streams-bytes", O_CREAT | O_TRUNC | O_RDWR, 0600);
	assert_int_equal(dup2(fd, 1), 1);
	int first = putchar_unlocked('a'), second = putchar_unlocked(256 + 'b'), flushed = fflush(stdout);
	dup2(kept_out, 1);
	close(kept_out);
	assert_int_equal(first, 'a');
	assert_int_equal(second, 'b');
	assert_int_equal(flushed, 0);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(dup2(fd, 0), 0);
	assert_int_equal(getchar_unlocked(), 'a');
	assert_int_equal(getchar_unlocked(), 'b');
	assert_int_equal(getchar_unlocked(), EOF);
	assert_true(feof(stdin));
	clearerr(stdin);
	dup2(kept_in, 0);
	close(kept_in);
	close(fd);
	unlink("streams-bytes");
}

static void *try(void *file)
{
	int result = ftrylockfile(file);
	if (result == 0)
		funlockfile(file);
	return (void *)(intptr_t)(result != 0);
}

static int refused(FILE *file)
{
	pthread_t thread;
	void *result;
	assert_int_equal(pthread_create(&thread, NULL, try, file), 0);
	assert_int_equal(pthread_join(thread, &result), 0);
	return result != NULL;
}

static void test_locks(void **state)
{
	(void)state;
	FILE *file = tmpfile();
	assert_non_null(file);
	assert_false(refused(file));
	/* As often as its owner wants. */
	assert_int_equal(ftrylockfile(file), 0);
	assert_int_equal(ftrylockfile(file), 0);
	assert_int_equal(putc_unlocked('x', file), 'x');
	assert_true(refused(file));
	funlockfile(file);
	assert_true(refused(file));
	funlockfile(file);
	assert_false(refused(file));
	fclose(file);
}

static void test_psignal(void **state)
{
	char text[128] = "", expected[128];
	int ends[2];
	(void)state;
	assert_int_equal(pipe(ends), 0);
	int kept = dup(2);
	assert_int_equal(dup2(ends[1], 2), 2);
	psignal(SIGTERM, "ended");
	psignal(SIGINT, "");
	psignal(SIGINT, NULL);
	dup2(kept, 2);
	close(kept);
	close(ends[1]);
	snprintf(expected, sizeof expected, "ended: %s\n", strsignal(SIGTERM));
	for (int i = 0; i < 2; i++) {
		strcat(expected, strsignal(SIGINT));
		strcat(expected, "\n");
	}
	size_t used = 0;
	for (ssize_t got; (got = read(ends[0], text + used, sizeof text - 1 - used)) > 0;)
		used += (size_t)got;
	assert_string_equal(text, expected);
	close(ends[0]);
}

int main(int argc, char **argv)
{
	if (argc > 1) {
		int bytes = 0;
		while (getchar() != EOF)
			bytes++;
		return bytes;
	}
	self = argv[0];
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dprintf),
		cmocka_unit_test(test_popen),
		cmocka_unit_test(test_unlocked),
		cmocka_unit_test(test_locks),
		cmocka_unit_test(test_psignal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
