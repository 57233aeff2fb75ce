/* SPDX-License-Identifier: MIT */
/* _putenv(), _putenv_s() and their wide forms. Unlike POSIX's putenv() they copy, and an empty value removes the variable. */
#include <errno.h>
#include <string.h>

#include "private/ms_utf8.h"

int _putenv_s(const char *name, const char *value)
{
	int result = -1;
	if (name == NULL || value == NULL || *name == '\0' || strchr(name, '=') != NULL)
		__crt_set_errno(EINVAL);
	else
		result = *value != '\0' ? setenv(name, value, 1) : unsetenv(name);
	return result == 0 ? 0 : __plat_self()->error;
}

int _putenv(const char *entry)
{
	const char *equals = entry != NULL ? strchr(entry, '=') : NULL;
	if (equals == NULL || equals == entry) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	char *name = strndup(entry, (size_t)(equals - entry));
	int result = name != NULL && _putenv_s(name, equals + 1) == 0 ? 0 : -1;
	free(name);
	return result;
}

int _wputenv(const wchar_t *entry)
{
	char *narrow = ms_utf8(entry);
	int result = narrow != NULL ? _putenv(narrow) : -1;
	free(narrow);
	return result;
}

int _wputenv_s(const wchar_t *name, const wchar_t *value)
{
	char *n = ms_utf8(name), *v = ms_utf8(value);
	int result = n != NULL && v != NULL ? _putenv_s(n, v) : __plat_self()->error;
	free(n);
	free(v);
	return result;
}
