/* SPDX-License-Identifier: MIT */
/* _searchenv() and its forms: a file in the current folder, or in those that an environment variable lists. */
#include <errno.h>
#include <io.h>
#include <string.h>

#include "private/ms_wide.h"

/* The next folder of a list, cut out of it. A semicolon between quotation marks is part of a name; the marks are not. */
static char *next_folder(char **rest)
{
	char *from = *rest, *folder = from, *to = from;
	int quoted = 0;
	if (from == NULL)
		return NULL;
	for (; *from != '\0' && (*from != ';' || quoted); from++) {
		if (*from == '"')
			quoted = !quoted;
		else
			*to++ = *from;
	}
	*rest = *from != '\0' ? from + 1 : NULL;
	*to = '\0';
	return folder;
}

/* The absolute path, from malloc; NULL and ENOENT if there is none. */
static char *search(const char *file, const char *variable)
{
	if (_access(file, 0) == 0)
		return _fullpath(NULL, file, 0);
	char *list = getenv(variable);
	if (list == NULL || (list = strdup(list)) == NULL)
		return NULL;
	char *result = NULL, *rest = list, *folder;
	while (result == NULL && (folder = next_folder(&rest)) != NULL) {
		size_t length = strlen(folder);
		if (length == 0)
			continue;
		char *path = malloc(length + strlen(file) + 2);
		if (path == NULL)
			break;
		memcpy(path, folder, length);
		if (folder[length - 1] != '\\' && folder[length - 1] != '/')
			path[length++] = '\\';
		strcpy(path + length, file);
		if (_access(path, 0) == 0)
			result = path;
		else
			free(path);
	}
	free(list);
	return result;
}

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

errno_t _searchenv_s(const char *file, const char *variable, char *path, size_t size)
{
	if (path == NULL || size == 0)
		return fail(EINVAL);
	*path = '\0';
	if (file == NULL || variable == NULL)
		return fail(EINVAL);
	char *found = search(file, variable);
	if (found == NULL)
		return fail(ENOENT);
	int fits = strlen(found) < size;
	if (fits)
		strcpy(path, found);
	free(found);
	return fits ? 0 : fail(ERANGE);
}

void _searchenv(const char *file, const char *variable, char *path)
{
	(void)_searchenv_s(file, variable, path, _MAX_PATH);
}

errno_t _wsearchenv_s(const wchar_t *file, const wchar_t *variable, wchar_t *path, size_t size)
{
	if (path == NULL || size == 0)
		return fail(EINVAL);
	*path = L'\0';
	if (file == NULL || variable == NULL)
		return fail(EINVAL);
	char *name = ms_utf8(file), *list = ms_utf8(variable);
	char *found = name != NULL && list != NULL ? search(name, list) : NULL;
	free(name);
	free(list);
	if (found == NULL)
		return fail(ENOENT);
	wchar_t *stored = ms_wide_into(path, size, found);
	free(found);
	return stored != NULL ? 0 : fail(ERANGE);
}

void _wsearchenv(const wchar_t *file, const wchar_t *variable, wchar_t *path)
{
	(void)_wsearchenv_s(file, variable, path, _MAX_PATH);
}
