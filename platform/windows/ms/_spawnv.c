/* SPDX-License-Identifier: MIT */
/* _spawnv() and its family, and _cwait(). */
#include <bits/errno_values.h>
#include <process.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "private/plat_command_line.h"
#include "private/win32.h"

enum { WAIT = 0, NO_WAIT = 1, OVERLAY = 2, NO_WAIT_O = 3, DETACH = 4 };

/* Microsoft's functions only put blanks between the arguments, so that programs write those with blanks as "\"a b\"". What such a one means: it has
 * quotation marks, and as a part of a command line, between two others, it is one argument. NULL if it is none. `line` has room for it and five more bytes. */
static const char *meant_by(const char *argument, char *line, char **split)
{
	if (strchr(argument, '"') == NULL)
		return NULL;
	strcpy(stpcpy(stpcpy(line, "x "), argument), " x");
	return __plat_split_command_line(line, split) == 3 && strcmp(split[2], "x") == 0 ? split[1] : NULL;
}

/* The arguments as the child shall see them: `argv` itself, or an array for free(); NULL without memory. */
static const char *const *arguments_meant(const char *const argv[])
{
	size_t count = 0, bytes = 0, longest = 0;
	int marks = 0;
	for (; argv[count] != NULL; count++) {
		size_t length = strlen(argv[count]);
		bytes += length + 5;
		if (longest < length)
			longest = length;
		marks |= strchr(argv[count], '"') != NULL;
	}
	if (!marks)
		return argv;
	/* The result, its texts, and what a text may fall into: every second byte may be a blank. */
	const char **meant = malloc((count + 1) * sizeof *meant + bytes);
	char **split = malloc((longest / 2 + 5) * sizeof *split);
	if (meant != NULL && split != NULL) {
		char *line = (char *)(meant + count + 1);
		for (size_t i = 0; i < count; i++) {
			const char *text = meant_by(argv[i], line, split);
			meant[i] = text != NULL ? text : argv[i];
			line += strlen(argv[i]) + 5;
		}
		meant[count] = NULL;
	} else {
		free(meant);
		meant = NULL;
	}
	free(split);
	return meant;
}

static intptr_t run(int mode, const char *path, const char *const argv[], const char *const envp[], int search)
{
	intptr_t child;
	DWORD code;
	if (mode < WAIT || mode > DETACH || argv == NULL || argv[0] == NULL) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	const char *const *meant = arguments_meant(argv);
	int result = -ENOMEM;
	/* The seam promises not to write to them. */
	if (meant != NULL)
		result = __plat_spawn(path, (char *const *)(uintptr_t)meant, (char *const *)(uintptr_t)envp, search, NULL, &child);
	if (meant != argv)
		free((void *)(uintptr_t)meant);
	if (result < 0)
		return __crt_result(result);
	if (mode == OVERLAY) {
		WaitForSingleObject((HANDLE)child, INFINITE);
		GetExitCodeProcess((HANDLE)child, &code);
		ExitProcess(code);
	}
	if (mode == WAIT) {
		WaitForSingleObject((HANDLE)child, INFINITE);
		GetExitCodeProcess((HANDLE)child, &code);
		CloseHandle((HANDLE)child);
		return (int)code;
	}
	if (mode == DETACH) {
		CloseHandle((HANDLE)child);
		return 0;
	}
	return child;
}

intptr_t _spawnv(int mode, const char *path, const char *const argv[])
{
	return run(mode, path, argv, NULL, 0);
}

intptr_t _spawnve(int mode, const char *path, const char *const argv[], const char *const envp[])
{
	return run(mode, path, argv, envp, 0);
}

intptr_t _spawnvp(int mode, const char *path, const char *const argv[])
{
	return run(mode, path, argv, NULL, 1);
}

intptr_t _spawnvpe(int mode, const char *path, const char *const argv[], const char *const envp[])
{
	return run(mode, path, argv, envp, 1);
}

intptr_t _execv(const char *path, const char *const argv[])
{
	return run(OVERLAY, path, argv, NULL, 0);
}

intptr_t _execve(const char *path, const char *const argv[], const char *const envp[])
{
	return run(OVERLAY, path, argv, envp, 0);
}

intptr_t _execvp(const char *path, const char *const argv[])
{
	return run(OVERLAY, path, argv, NULL, 1);
}

intptr_t _execvpe(const char *path, const char *const argv[], const char *const envp[])
{
	return run(OVERLAY, path, argv, envp, 1);
}

/* The arguments of the l forms, gathered; at most as many as a command line could hold. */
enum { LIST_MAX = 1024 };

static intptr_t run_list(int mode, const char *path, const char *first, va_list more, int with_environment, int search)
{
	const char *list[LIST_MAX];
	int count = 0;
	for (const char *p = first; p != NULL; p = va_arg(more, const char *)) {
		if (count == LIST_MAX - 1) {
			__crt_set_errno(E2BIG);
			return -1;
		}
		list[count++] = p;
	}
	list[count] = NULL;
	/* The environment comes behind the NULL. */
	return run(mode, path, list, with_environment ? va_arg(more, const char *const *) : NULL, search);
}

#define LIST_FORM(name, mode, with_environment, search, ...) \
	intptr_t name(__VA_ARGS__ const char *path, const char *first, ...) \
	{ \
		va_list more; \
		va_start(more, first); \
		intptr_t result = run_list(mode, path, first, more, with_environment, search); \
		va_end(more); \
		return result; \
	}
LIST_FORM(_spawnl, mode, 0, 0, int mode,)
LIST_FORM(_spawnle, mode, 1, 0, int mode,)
LIST_FORM(_spawnlp, mode, 0, 1, int mode,)
LIST_FORM(_spawnlpe, mode, 1, 1, int mode,)
LIST_FORM(spawnl, mode, 0, 0, int mode,)
LIST_FORM(spawnle, mode, 1, 0, int mode,)
LIST_FORM(spawnlp, mode, 0, 1, int mode,)
LIST_FORM(spawnlpe, mode, 1, 1, int mode,)
LIST_FORM(execlpe, OVERLAY, 1, 1, )
LIST_FORM(_execl, OVERLAY, 0, 0, )
LIST_FORM(_execle, OVERLAY, 1, 0, )
LIST_FORM(_execlp, OVERLAY, 0, 1, )
LIST_FORM(_execlpe, OVERLAY, 1, 1, )

intptr_t _cwait(int *status, intptr_t process, int action)
{
	DWORD code;
	(void)action;
	if (WaitForSingleObject((HANDLE)process, INFINITE) != WAIT_OBJECT_0 || !GetExitCodeProcess((HANDLE)process, &code)) {
		__crt_set_errno(ECHILD);
		return -1;
	}
	CloseHandle((HANDLE)process);
	if (status != NULL)
		*status = (int)code;
	return process;
}
