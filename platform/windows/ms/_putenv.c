/* SPDX-License-Identifier: MIT */
/* _putenv(), _putenv_s() and their wide forms. Unlike POSIX's putenv() they copy, and an empty value removes the variable; and the system hears of it, as
 * with Microsoft's: GetEnvironmentVariable() finds it, and so does a child of CreateProcess(). */
#include <errno.h>
#include <string.h>

#include "private/ms_utf8.h"
#include "private/win32.h"

/* Without memory, and with text that is no UTF-8, the system's environment stays as it was. */
static void tell_system(const char *name, const char *value)
{
	size_t name_size = strlen(name), value_size = strlen(value);
	/* No more units than bytes. */
	wchar_t *wide = malloc((name_size + value_size + 2) * sizeof *wide);
	if (wide == NULL)
		return;
	size_t units = __plat_utf16_from_utf8((plat_wchar *)wide, name, name_size);
	if (units != (size_t)-1) {
		wchar_t *wide_value = wide + units + 1;
		wide[units] = L'\0';
		units = __plat_utf16_from_utf8((plat_wchar *)wide_value, value, value_size);
		if (units != (size_t)-1) {
			wide_value[units] = L'\0';
			SetEnvironmentVariableW(wide, units != 0 ? wide_value : NULL);
		}
	}
	free(wide);
}

int _putenv_s(const char *name, const char *value)
{
	int result = -1;
	if (name == NULL || value == NULL || *name == '\0' || strchr(name, '=') != NULL)
		__crt_set_errno(EINVAL);
	else
		result = *value != '\0' ? setenv(name, value, 1) : unsetenv(name);
	if (result != 0)
		return __plat_self()->error;
	tell_system(name, value);
	return 0;
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
