/* SPDX-License-Identifier: MIT */
/* Test programs that start themselves: the child does one thing that ends its process, the parent looks at what it left. */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crt_platform.h"

/* argv[0] of the test program; its main sets it. */
static const char *child_self;

/* Runs the program with one argument. What it wrote to descriptors 1 and 2, and its status in wait()'s form. */
static inline int child_run(const char *what, char *output, size_t size)
{
	int ends[2], status = -1;
	intptr_t process;
	size_t used = 0;
	char *arguments[] = { (char *)(uintptr_t)child_self, (char *)(uintptr_t)what, NULL };

	assert_int_equal(__plat_pipe(ends, O_CLOEXEC), 0);
	int standard[3] = { -1, ends[1], ends[1] };
	assert_int_equal(__plat_spawn(child_self, arguments, NULL, 0, standard, &process), 0);
	close(ends[1]);
	for (;;) {
		ssize_t got = read(ends[0], output + used, size - 1 - used);
		if (got <= 0)
			break;
		used += (size_t)got;
	}
	output[used] = '\0';
	close(ends[0]);
	assert_int_equal(__plat_process_wait(process, &status, 0), 1);
	return status;
}

/* The child wrote exactly this and exited with the code. */
static inline void child_expect(const char *what, const char *expected, int code)
{
	char output[4096];
	int status = child_run(what, output, sizeof output);
	assert_string_equal(output, expected);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), code);
}

#endif
