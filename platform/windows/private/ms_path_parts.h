/* SPDX-License-Identifier: MIT */
/* _splitpath(), _makepath() and _searchenv() with their _s forms, for characters CHAR and names made by NAME(narrow, wide). */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

static int is_separator(CHAR c)
{
	return c == '/' || c == '\\';
}

/* Copies `count` characters into a part that is wanted; 0, or ERANGE. */
static int put(CHAR *to, size_t size, const CHAR *from, size_t count)
{
	if (to == NULL)
		return 0;
	if (count >= size)
		return ERANGE;
	for (size_t i = 0; i < count; i++)
		to[i] = from[i];
	to[count] = '\0';
	return 0;
}

/* C:, \folder\, name, .extension. */
errno_t NAME(_splitpath_s, _wsplitpath_s)(const CHAR *path, CHAR *drive, size_t drive_size, CHAR *dir, size_t dir_size, CHAR *name,
	size_t name_size, CHAR *extension, size_t extension_size)
{
	if (path == NULL || (drive == NULL) != (drive_size == 0) || (dir == NULL) != (dir_size == 0) || (name == NULL) != (name_size == 0) ||
		(extension == NULL) != (extension_size == 0))
		return fail(EINVAL);
	const CHAR *rest = path;
	if (path[0] != '\0' && path[1] == ':')
		rest += 2;
	const CHAR *base = rest, *end = rest, *dot = NULL;
	for (; *end != '\0'; end++) {
		if (is_separator(*end)) {
			base = end + 1;
			dot = NULL;
		} else if (*end == '.') {
			dot = end;
		}
	}
	if (dot == NULL)
		dot = end;
	int error = put(drive, drive_size, path, (size_t)(rest - path));
	if (error == 0)
		error = put(dir, dir_size, rest, (size_t)(base - rest));
	if (error == 0)
		error = put(name, name_size, base, (size_t)(dot - base));
	if (error == 0)
		error = put(extension, extension_size, dot, (size_t)(end - dot));
	if (error != 0) {
		(void)put(drive, drive_size, path, 0);
		(void)put(dir, dir_size, path, 0);
		(void)put(name, name_size, path, 0);
		(void)put(extension, extension_size, path, 0);
		return fail(error);
	}
	return 0;
}

void NAME(_splitpath, _wsplitpath)(const CHAR *path, CHAR *drive, CHAR *dir, CHAR *name, CHAR *extension)
{
	(void)NAME(_splitpath_s, _wsplitpath_s)(path, drive, drive != NULL ? _MAX_DRIVE : 0, dir, dir != NULL ? _MAX_DIR : 0, name,
		name != NULL ? _MAX_FNAME : 0, extension, extension != NULL ? _MAX_EXT : 0);
}

errno_t NAME(_makepath_s, _wmakepath_s)(CHAR *path, size_t size, const CHAR *drive, const CHAR *dir, const CHAR *name, const CHAR *extension)
{
	size_t used = 0;
	if (path == NULL || size == 0)
		return fail(EINVAL);
#define PUT(c) \
	do { \
		if (used == size) { \
			*path = '\0'; \
			return fail(ERANGE); \
		} \
		path[used++] = (c); \
	} while (0)
	if (drive != NULL && *drive != '\0') {
		PUT(*drive);
		PUT(':');
	}
	if (dir != NULL && *dir != '\0') {
		for (; *dir != '\0'; dir++)
			PUT(*dir);
		if (!is_separator(dir[-1]))
			PUT('\\');
	}
	for (; name != NULL && *name != '\0'; name++)
		PUT(*name);
	if (extension != NULL && *extension != '\0') {
		if (*extension != '.')
			PUT('.');
		for (; *extension != '\0'; extension++)
			PUT(*extension);
	}
	PUT('\0');
#undef PUT
	return 0;
}

void NAME(_makepath, _wmakepath)(CHAR *path, const CHAR *drive, const CHAR *dir, const CHAR *name, const CHAR *extension)
{
	(void)NAME(_makepath_s, _wmakepath_s)(path, _MAX_PATH, drive, dir, name, extension);
}
