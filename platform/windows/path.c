/* SPDX-License-Identifier: MIT */
/* Paths: UTF-8 to UTF-16, slashes, and the \\?\ prefix that lets a path be longer than MAX_PATH.
 *
 * "Maximum Path Length Limitation" (Microsoft Learn): a path below MAX_PATH (260, a directory's 248) may be given as it
 * is; a longer one must be absolute, hold no forward slash, dot or double dot, and start with \\?\. GetFullPathNameW makes
 * the first three true. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_utf.h"
#include "crt_platform.h"

/* A directory's name must leave room for an 8.3 name in it. */
enum { LIMIT = MAX_PATH - 12 };

/* What the prefixes of the two kinds of long paths take: \\?\ and \\?\UNC\ (which stands for two backslashes). */
enum { PREFIX = 4, UNC_PREFIX = 8 };

static int is_slash(wchar_t c)
{
	return c == L'\\' || c == L'/';
}

void __plat_path_free(struct plat_path *path)
{
	if (path->text != path->inside)
		HeapFree(GetProcessHeap(), 0, path->text);
}

int __plat_path_room(struct plat_path *path, size_t units)
{
	if (units < PLAT_PATH_SHORT) {
		path->text = path->inside;
		return 0;
	}
	path->text = HeapAlloc(GetProcessHeap(), 0, (units + 1) * sizeof *path->text);
	return path->text != NULL ? 0 : -ENOMEM;
}

/* Replaces the text by its absolute form, with a prefix if that is too long without. */
static int make_full(struct plat_path *path)
{
	DWORD room = PLAT_PATH_SHORT;
	wchar_t small[PLAT_PATH_SHORT], *full = small;
	DWORD length = GetFullPathNameW(path->text, room, full, NULL);
	if (length >= room) {
		/* The result counts the NUL when the room was too small. Another thread may change the directory meanwhile. */
		room = length + 64;
		full = HeapAlloc(GetProcessHeap(), 0, room * sizeof *full);
		if (full == NULL)
			return -ENOMEM;
		length = GetFullPathNameW(path->text, room, full, NULL);
	}
	int result = 0;
	if (length == 0 || length >= room) {
		result = length == 0 ? __plat_last_error() : -ENAMETOOLONG;
	} else if (length >= LIMIT) {
		int device = is_slash(full[0]) && is_slash(full[1]) && (full[2] == L'.' || full[2] == L'?') && is_slash(full[3]);
		int unc = !device && is_slash(full[0]) && is_slash(full[1]);
		struct plat_path prefixed;
		result = __plat_path_room(&prefixed, length + UNC_PREFIX);
		if (result == 0) {
			static const wchar_t unc_text[] = L"\\\\?\\UNC\\";
			size_t used = device ? 0 : unc ? UNC_PREFIX : PREFIX, skip = unc ? 2 : 0;
			for (size_t i = 0; i < used; i++)
				prefixed.text[i] = unc_text[i];
			for (size_t i = skip; i <= length; i++)
				prefixed.text[used + i - skip] = full[i];
			__plat_path_free(path);
			/* Longer than LIMIT, so it may still lie inside the structure. */
			if (prefixed.text == prefixed.inside) {
				for (size_t i = 0; i < PLAT_PATH_SHORT; i++)
					path->inside[i] = prefixed.inside[i];
				path->text = path->inside;
			} else {
				path->text = prefixed.text;
			}
			path->length = used + length - skip;
		}
	}
	if (full != small)
		HeapFree(GetProcessHeap(), 0, full);
	return result;
}

static int same(const char *a, const char *b)
{
	while (*a != '\0' && *a == *b)
		a++, b++;
	return *a == *b;
}

int __plat_path(struct plat_path *path, const char *utf8)
{
	/* Microsoft's functions say this of NULL. */
	if (utf8 == NULL)
		return -EINVAL;
	if (*utf8 == '\0')
		return -ENOENT;
	/* The one Unix device that every program knows. */
	if (same(utf8, "/dev/null"))
		utf8 = "NUL";
	size_t size = 0;
	while (utf8[size] != '\0')
		size++;
	/* Three bytes a unit at the least favourable, and the system's limit is 32,767 units. */
	if (size > 3 * 32767)
		return -ENAMETOOLONG;
	int result = __plat_path_room(path, size);
	if (result < 0)
		return result;
	wchar_t *text = path->text;
	size_t length = __plat_utf16_from_utf8((plat_wchar *)text, utf8, size);
	if (length == (size_t)-1) {
		__plat_path_free(path);
		return -EILSEQ;
	}
	text[length] = L'\0';
	path->length = length;
	/* Behind \\?\ everything is literal. */
	if (length >= PREFIX && text[0] == L'\\' && text[1] == L'\\' && text[2] == L'?' && text[3] == L'\\')
		return 0;
	for (size_t i = 0; i < length; i++) {
		if (text[i] == L'/')
			text[i] = L'\\';
	}
	/* Three or more are one, by POSIX; Windows would look for a server. */
	if (length > 2 && text[0] == L'\\' && text[1] == L'\\' && text[2] == L'\\') {
		size_t more = 2;
		while (text[more + 1] == L'\\')
			more++;
		length -= more;
		for (size_t i = 0; i <= length; i++)
			text[i] = text[i + more];
	}
	/* A dot at the end asks for a directory, as a separator does; Windows would drop it and find a file, too. */
	for (size_t end = length; ;) {
		while (end > 1 && text[end - 1] == L'\\')
			end--;
		if (end < 2 || text[end - 1] != L'.' || text[end - 2] != L'\\')
			break;
		length = --end;
		text[length] = L'\0';
	}
	path->length = length;
	/* A drive's absolute path or a share's, and short: nothing can make it longer. All others depend on the current
	 * directory, whose length counts too. */
	if (length < LIMIT && ((length >= 3 && text[1] == L':' && text[2] == L'\\') || (text[0] == L'\\' && text[1] == L'\\')))
		return 0;
	result = make_full(path);
	if (result < 0)
		__plat_path_free(path);
	return result;
}

int __plat_path_dots(const char *utf8)
{
	size_t end = 0;
	int dots = 0;
	while (utf8[end] != '\0')
		end++;
	while (end > 0 && (utf8[end - 1] == '/' || utf8[end - 1] == '\\'))
		end--;
	while (end > 0 && utf8[end - 1] == '.' && dots < 3)
		end--, dots++;
	return dots < 3 && (end == 0 || utf8[end - 1] == '/' || utf8[end - 1] == '\\') ? dots : 0;
}

int __plat_path_wants_directory(const struct plat_path *path)
{
	return path->text[path->length - 1] == L'\\';
}

int __plat_path_error(const struct plat_path *path, DWORD code)
{
	int result = __plat_error_from(code);
	size_t length = path->length;
	if ((code != ERROR_INVALID_NAME && code != ERROR_FILE_NOT_FOUND && code != ERROR_PATH_NOT_FOUND && code != ERROR_DIRECTORY) ||
		length < 2 || path->text[length - 1] != L'\\')
		return result;
	while (length > 1 && path->text[length - 1] == L'\\')
		length--;
	struct plat_path name;
	if (__plat_path_room(&name, length) == 0) {
		for (size_t i = 0; i < length; i++)
			name.text[i] = path->text[i];
		name.text[length] = L'\0';
		DWORD found = GetFileAttributesW(name.text);
		if (found != INVALID_FILE_ATTRIBUTES && !(found & FILE_ATTRIBUTE_DIRECTORY))
			result = -ENOTDIR;
		__plat_path_free(&name);
	}
	return result;
}

intptr_t __plat_path_store(const wchar_t *text, size_t length, char *buffer, size_t size)
{
	char *all;
	if (length >= PREFIX && text[0] == L'\\' && text[1] == L'\\' && text[2] == L'?' && text[3] == L'\\') {
		if (length >= UNC_PREFIX && (text[4] | 32) == L'u' && (text[5] | 32) == L'n' && (text[6] | 32) == L'c' &&
			text[7] == L'\\') {
			/* \\?\UNC\server becomes \\server: the second backslash is the one before the server. */
			intptr_t rest = __plat_path_store(text + UNC_PREFIX - 1, length - UNC_PREFIX + 1, buffer + (size > 0),
				size > 0 ? size - 1 : 0);
			if (rest < 0)
				return rest;
			buffer[0] = '\\';
			return rest + 1;
		}
		text += PREFIX;
		length -= PREFIX;
	}
	if (size > PLAT_UTF8_MAX(length)) {
		size_t used = __plat_utf8_from_utf16(buffer, text, length);
		buffer[used] = '\0';
		return (intptr_t)used;
	}
	/* It may fit all the same. */
	all = HeapAlloc(GetProcessHeap(), 0, PLAT_UTF8_MAX(length) + 1);
	if (all == NULL)
		return -ENOMEM;
	size_t used = __plat_utf8_from_utf16(all, text, length);
	intptr_t result = -ERANGE;
	if (used < size) {
		for (size_t i = 0; i < used; i++)
			buffer[i] = all[i];
		buffer[used] = '\0';
		result = (intptr_t)used;
	}
	HeapFree(GetProcessHeap(), 0, all);
	return result;
}
