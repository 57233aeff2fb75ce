/* SPDX-License-Identifier: MIT */
/* The exec family on both systems: arguments of all kinds, the environment, PATH, failures. POSIX.1-2017, exec. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "../child.h"
#include "../fails.h"

#define NONE ((char *)0)

/* What a program got: its arguments, one in brackets each, and two variables. */
static int show(int argc, char **argv)
{
	for (int i = 2; i < argc; i++)
		printf("[%s]", argv[i]);
	const char *given = getenv("GIVEN"), *inherited = getenv("INHERITED");
	printf(" %s %s\n", given != NULL ? given : "-", inherited != NULL ? inherited : "-");
	return 40 + argc;
}

static const char *const text = "a \"b\" \\\\\"", *const umlaut = "\303\244 \342\202\254";

static int become(const char *how, char *self)
{
	static char word_show[] = "show", given[] = "GIVEN=yes", path[] = "PATH=/no/such/place";
	char *list[] = { self, word_show, (char *)(uintptr_t)text, (char *)(uintptr_t) "", (char *)(uintptr_t)umlaut, NULL };
	char *environment[] = { given, path, NULL };
	setenv("INHERITED", "too", 1);
	fputs("lost? ", stdout);
	fflush(stdout);
	if (strcmp(how, "execl") == 0)
		execl(self, self, "show", text, "", umlaut, NONE);
	else if (strcmp(how, "execle") == 0)
		execle(self, self, "show", text, "", umlaut, NONE, environment);
	else if (strcmp(how, "execlp") == 0)
		execlp(self, self, "show", text, "", umlaut, NONE);
	else if (strcmp(how, "execv") == 0)
		execv(self, list);
	else if (strcmp(how, "execve") == 0)
		execve(self, list, environment);
	else if (strcmp(how, "execvp") == 0)
		execvp(self, list);
	else if (strcmp(how, "execvpe") == 0)
		execvpe(self, list, environment);
	return 1;
}

static void test_arguments(void **state)
{
	static const char *const inheriting[] = { "execl", "execlp", "execv", "execvp" }, *const giving[] = { "execle", "execve", "execvpe" };
	char expected[200];
	(void)state;
	snprintf(expected, sizeof expected, "lost? [%s][][%s] - too\n", text, umlaut);
	for (size_t i = 0; i < sizeof inheriting / sizeof *inheriting; i++)
		child_expect(inheriting[i], expected, 45);
	snprintf(expected, sizeof expected, "lost? [%s][][%s] yes -\n", text, umlaut);
	for (size_t i = 0; i < sizeof giving / sizeof *giving; i++)
		child_expect(giving[i], expected, 45);
}

static void test_failures(void **state)
{
	char word[] = "x", *list[] = { word, NULL }, *nothing[] = { NULL };
	(void)state;
	FAILS(execl("/no/such/file", "x", NONE), ENOENT);
	FAILS(execle("/no/such/file", "x", NONE, nothing), ENOENT);
	FAILS(execlp("no-such-program-anywhere", "x", NONE), ENOENT);
	FAILS(execve("/no/such/file", list, nothing), ENOENT);
	FAILS(execve("", list, nothing), ENOENT);
	/* A directory is no program; nor is a text. */
	FAILS(execve(".", list, nothing), EACCES);
	int fd = open("exec-text", O_CREAT | O_TRUNC | O_WRONLY, 0700);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "no program\n", 11), 11);
	close(fd);
	FAILS(execve("./exec-text", list, nothing), ENOEXEC);
	unlink("exec-text");
}

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "show") == 0)
		return show(argc, argv);
	if (argc > 1)
		return become(argv[1], argv[0]);
	child_self = argv[0];
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_arguments),
		cmocka_unit_test(test_failures),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
