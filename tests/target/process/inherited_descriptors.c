/* SPDX-License-Identifier: MIT */
/* The third seed's table of open files at work: a child finds the descriptors that its parent left open under the same numbers
 * (on Windows they travel in lpReserved2), and not those that are close-on-exec; closed standard streams are closed there too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "crt_platform.h"

static char *self;

/* Runs this program as `role` and returns its exit code. */
static int child(const char *role, int number)
{
	char text[16];
	char *arguments[] = { self, (char *)role, text, NULL };
	intptr_t process;
	int status = -1;
	snprintf(text, sizeof text, "%d", number);
	assert_int_equal(__plat_spawn(self, arguments, NULL, 0, NULL, &process), 0);
	int result;
	do
		result = __plat_process_wait(process, &status, 0);
	while (result == -EINTR);
	assert_int_equal(result, 1);
	assert_int_equal(status & 0x7f, 0);
	return status >> 8;
}

/* The child's half. Exit codes below 100 are good news. */
static int run_child(const char *role, int number)
{
	char text[32];
	if (strcmp(role, "pipe") == 0) {
		intptr_t size = __plat_read(number, text, sizeof text);
		return size == 11 && memcmp(text, "from parent", 11) == 0 ? 11 : 101;
	}
	if (strcmp(role, "answer") == 0)
		return __plat_write(number, "from child", 10) == 10 ? 12 : 102;
	if (strcmp(role, "file") == 0) {
		/* The offset is shared. */
		intptr_t size = __plat_read(number, text, 3);
		return size == 3 && memcmp(text, "def", 3) == 0 && __plat_fcntl(number, F_GETFL, 0) >= 0 ? 13 : 103;
	}
	if (strcmp(role, "append") == 0) {
		FILE *file = fdopen(number, "a");
		return file != NULL && fputs("child\n", file) >= 0 && fclose(file) == 0 ? 14 : 104;
	}
	if (strcmp(role, "closed") == 0)
		return __plat_read(number, text, 1) == -EBADF ? 15 : 105;
	if (strcmp(role, "no-output") == 0) {
		errno = 0;
		int printed = printf("lost\n"), flushed = fflush(stdout);
		/* One of them says it, depending on the buffering. */
		if ((printed >= 0 && flushed != EOF) || errno != EBADF || !ferror(stdout))
			return 106;
		/* The lowest free descriptor is that of standard output. */
		FILE *file = fopen("taken.txt", "w");
		return file != NULL && fileno(file) == 1 ? 16 : 116;
	}
	if (strcmp(role, "no-input") == 0) {
		errno = 0;
		int c = getchar();
		return c == EOF && errno == EBADF && ferror(stdin) ? 17 : 107;
	}
	if (strcmp(role, "no-streams") == 0) {
		/* No crash, no output in anybody's file. */
		perror("nowhere");
		printf("nowhere");
		return getchar() == EOF ? 18 : 108;
	}
	return 199;
}

static void test_pipe(void **state)
{
	(void)state;
	int ends[2];
	assert_int_equal(__plat_pipe(ends, 0), 0);
	assert_int_equal(__plat_write(ends[1], "from parent", 11), 11);
	assert_int_equal(child("pipe", ends[0]), 11);
	assert_int_equal(child("answer", ends[1]), 12);
	char text[16];
	assert_int_equal(__plat_read(ends[0], text, sizeof text), 10);
	assert_memory_equal(text, "from child", 10);
	assert_int_equal(__plat_close(ends[0]), 0);
	assert_int_equal(__plat_close(ends[1]), 0);
}

static void test_file(void **state)
{
	(void)state;
	int fd = __plat_open("inherited.txt", O_RDWR | O_CREAT | O_TRUNC, 0644);
	assert_true(fd >= 0);
	assert_int_equal(__plat_write(fd, "abcdefghi", 9), 9);
	assert_int_equal(__plat_seek(fd, 3, SEEK_SET), 3);
	/* A far number, so that the table has holes. */
	assert_int_equal(__plat_dup2(fd, 41, 0), 41);
	assert_int_equal(child("file", 41), 13);
	char c;
	assert_int_equal(__plat_read(fd, &c, 1), 1);
	assert_int_equal(c, 'g');
	__plat_close(41);
	__plat_close(fd);
	fd = __plat_open("inherited.txt", O_WRONLY | O_APPEND, 0);
	assert_int_equal(child("append", fd), 14);
	assert_int_equal(__plat_write(fd, "parent\n", 7), 7);
	__plat_close(fd);
	char text[32];
	FILE *file = fopen("inherited.txt", "r");
	size_t size = fread(text, 1, sizeof text, file);
	fclose(file);
	assert_int_equal(size, 22);
	assert_memory_equal(text, "abcdefghichild\nparent\n", 22);
	remove("inherited.txt");
}

static void test_close_on_exec(void **state)
{
	(void)state;
	int fd = __plat_open("inherited.txt", O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	assert_int_equal(child("closed", fd), 15);
	assert_int_equal(__plat_fcntl(fd, F_SETFD, 0), 0);
	/* Empty, but there. */
	assert_int_equal(child("closed", fd), 105);
	assert_int_equal(child("closed", 999), 15);
	__plat_close(fd);
	remove("inherited.txt");
}

static int without(int fd, const char *role)
{
	int kept = __plat_dup(fd, 50, 1);
	assert_true(kept >= 50);
	assert_int_equal(__plat_close(fd), 0);
	int code = child(role, 0);
	assert_int_equal(__plat_dup2(kept, fd, 0), fd);
	__plat_close(kept);
	return code;
}

static void test_closed_standard_streams(void **state)
{
	(void)state;
	assert_int_equal(without(1, "no-output"), 16);
	remove("taken.txt");
	assert_int_equal(without(0, "no-input"), 17);
	int kept[3];
	for (int fd = 0; fd < 3; fd++) {
		kept[fd] = __plat_dup(fd, 60, 1);
		__plat_close(fd);
	}
	int code = child("no-streams", 0);
	for (int fd = 0; fd < 3; fd++) {
		__plat_dup2(kept[fd], fd, 0);
		__plat_close(kept[fd]);
	}
	assert_int_equal(code, 18);
}

int main(int argc, char **argv)
{
	if (argc == 3)
		return run_child(argv[1], atoi(argv[2]));
	self = argv[0];
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pipe),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_close_on_exec),
		cmocka_unit_test(test_closed_standard_streams),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
