/* SPDX-License-Identifier: MIT */
/* execl(), execle() and execlp(): the arguments one by one, then a null pointer. */
#include <errno.h>
#include <stdarg.h>
#include <unistd.h>

#include "error.h"

extern char **__environ;

enum { ARGUMENTS_MAX = 4096 };

/* Copies the list into argv. 0, or -E2BIG. */
static int collect(char **argv, const char *first, va_list *args)
{
	int count = 0;
	for (const char *argument = first;; argument = va_arg(*args, const char *)) {
		argv[count++] = (char *)(uintptr_t)argument;
		if (argument == NULL)
			return 0;
		if (count == ARGUMENTS_MAX)
			return -E2BIG;
	}
}

static int exec_list(const char *path, const char *first, va_list *args, int has_environment, int search)
{
	char *argv[ARGUMENTS_MAX];
	int result = collect(argv, first, args);
	if (result == 0)
		result = __plat_exec(path, argv, has_environment ? va_arg(*args, char **) : __environ, search);
	return __crt_result(result);
}

int execl(const char *path, const char *first, ...)
{
	va_list args;
	va_start(args, first);
	int result = exec_list(path, first, &args, 0, 0);
	va_end(args);
	return result;
}

int execle(const char *path, const char *first, ...)
{
	va_list args;
	va_start(args, first);
	int result = exec_list(path, first, &args, 1, 0);
	va_end(args);
	return result;
}

int execlp(const char *file, const char *first, ...)
{
	va_list args;
	va_start(args, first);
	int result = exec_list(file, first, &args, 0, 1);
	va_end(args);
	return result;
}
