/* SPDX-License-Identifier: MIT */
/* _wspawnv() and its family: the spawn and exec functions with UTF-16. */
#include <errno.h>
#include <process.h>
#include <stdarg.h>

#include "private/ms_utf8.h"

/* The arguments of the l forms, gathered; at most as many as a command line could hold. */
enum { LIST_MAX = 1024 };

static void free_strings(char **strings)
{
	for (size_t i = 0; strings != NULL && strings[i] != NULL; i++)
		free(strings[i]);
	free(strings);
}

/* NULL with errno. */
static char **strings_of(const wchar_t *const *wide)
{
	size_t count = 0;
	while (wide[count] != NULL)
		count++;
	char **strings = calloc(count + 1, sizeof *strings);
	for (size_t i = 0; strings != NULL && i < count; i++) {
		if ((strings[i] = ms_utf8(wide[i])) == NULL) {
			free_strings(strings);
			return NULL;
		}
	}
	return strings;
}

static intptr_t run(int mode, const wchar_t *path, const wchar_t *const *arguments, const wchar_t *const *environment, int search)
{
	if (path == NULL || arguments == NULL) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	char *narrow = ms_utf8(path);
	char **argv = strings_of(arguments);
	char **envp = environment != NULL ? strings_of(environment) : NULL;
	intptr_t result = -1;
	if (narrow != NULL && argv != NULL && (environment == NULL || envp != NULL)) {
		const char *const *a = (const char *const *)argv, *const *e = (const char *const *)envp;
		result = search ? _spawnvpe(mode, narrow, a, e) : _spawnve(mode, narrow, a, e);
	}
	free(narrow);
	free_strings(argv);
	free_strings(envp);
	return result;
}

intptr_t _wspawnv(int mode, const wchar_t *path, const wchar_t *const arguments[])
{
	return run(mode, path, arguments, NULL, 0);
}

intptr_t _wspawnve(int mode, const wchar_t *path, const wchar_t *const arguments[], const wchar_t *const envp[])
{
	return run(mode, path, arguments, envp, 0);
}

intptr_t _wspawnvp(int mode, const wchar_t *path, const wchar_t *const arguments[])
{
	return run(mode, path, arguments, NULL, 1);
}

intptr_t _wspawnvpe(int mode, const wchar_t *path, const wchar_t *const arguments[], const wchar_t *const envp[])
{
	return run(mode, path, arguments, envp, 1);
}

intptr_t _wexecv(const wchar_t *path, const wchar_t *const arguments[])
{
	return run(_P_OVERLAY, path, arguments, NULL, 0);
}

intptr_t _wexecve(const wchar_t *path, const wchar_t *const arguments[], const wchar_t *const envp[])
{
	return run(_P_OVERLAY, path, arguments, envp, 0);
}

intptr_t _wexecvp(const wchar_t *path, const wchar_t *const arguments[])
{
	return run(_P_OVERLAY, path, arguments, NULL, 1);
}

intptr_t _wexecvpe(const wchar_t *path, const wchar_t *const arguments[], const wchar_t *const envp[])
{
	return run(_P_OVERLAY, path, arguments, envp, 1);
}

static intptr_t run_list(int mode, const wchar_t *path, const wchar_t *first, va_list more, int with_environment, int search)
{
	const wchar_t *list[LIST_MAX];
	int count = 0;
	for (const wchar_t *p = first; p != NULL; p = va_arg(more, const wchar_t *)) {
		if (count == LIST_MAX - 1) {
			__crt_set_errno(E2BIG);
			return -1;
		}
		list[count++] = p;
	}
	list[count] = NULL;
	return run(mode, path, list, with_environment ? va_arg(more, const wchar_t *const *) : NULL, search);
}

#define LIST_FORM(name, mode, with_environment, search, ...) \
	intptr_t name(__VA_ARGS__ const wchar_t *path, const wchar_t *first, ...) \
	{ \
		va_list more; \
		va_start(more, first); \
		intptr_t result = run_list(mode, path, first, more, with_environment, search); \
		va_end(more); \
		return result; \
	}
LIST_FORM(_wspawnl, mode, 0, 0, int mode,)
LIST_FORM(_wspawnle, mode, 1, 0, int mode,)
LIST_FORM(_wspawnlp, mode, 0, 1, int mode,)
LIST_FORM(_wspawnlpe, mode, 1, 1, int mode,)
LIST_FORM(_wexecl, _P_OVERLAY, 0, 0, )
LIST_FORM(_wexecle, _P_OVERLAY, 1, 0, )
LIST_FORM(_wexeclp, _P_OVERLAY, 0, 1, )
LIST_FORM(_wexeclpe, _P_OVERLAY, 1, 1, )
