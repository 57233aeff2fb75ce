/* SPDX-License-Identifier: MIT */
/* The heap where the address space is limited to little more than what it asks for (setrlimit() with RLIMIT_AS, POSIX.1-2017). */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* How many blocks of 64 KiB there are if the process may have `more` bytes beyond what it has, or why not. */
static int blocks_within(rlim_t more)
{
	struct rlimit limit;
	unsigned long pages = 0;
	int count = 0;
	FILE *f = fopen("/proc/self/statm", "r");
	if (f == NULL || fscanf(f, "%lu", &pages) != 1)
		return 200;
	fclose(f);
	limit.rlim_cur = limit.rlim_max = pages * (rlim_t)sysconf(_SC_PAGESIZE) + more;
	if (setrlimit(RLIMIT_AS, &limit) != 0)
		return 201;
	errno = 0;
	for (char *block; count < 199 && (block = malloc(65536)) != NULL; count++)
		memset(block, 1, 65536);
	return errno == ENOMEM ? count : 202;
}

static int in_child(rlim_t more)
{
	int status;
	pid_t child = fork();
	if (child == 0)
		_exit(blocks_within(more));
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void test_limited(void **state)
{
	(void)state;
	int none = in_child(0);
	assert_true(none < 100);
	/* A segment of 4 MiB must be aligned to as much, which must not take twice the room. */
	int some = in_child((rlim_t)5 << 20);
	assert_in_range(some, none + 40, none + 80);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_limited),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
