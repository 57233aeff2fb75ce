/* SPDX-License-Identifier: MIT */
/* Operations whose result is a path: the current directory, the real path, the directory for temporary files. */
#include <bits/errno_values.h>

#include "crt_platform.h"
#include "kernel.h"
#include "plat_path.h"

enum {
	KERNEL_PATH_MAX = 4096,
	/* The kernel's own limit on the links it follows in one path. */
	KERNEL_LINKS_MAX = 40
};

static size_t length_of(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	return length;
}

static void move(char *to, const char *from, size_t size)
{
	if (to <= from)
		while (size-- != 0)
			*to++ = *from++;
	else
		while (size-- != 0)
			to[size] = from[size];
}

intptr_t __plat_getcwd(char *buffer, size_t size)
{
	intptr_t result = SYS2(getcwd, buffer, size);
	/* The kernel's page was too small for it, so a buffer of that size is, too. */
	if (result == -ENAMETOOLONG)
		return size <= KERNEL_PATH_MAX ? -ERANGE : __plat_long_getcwd(buffer, size);
	if (result < 0)
		return result;
	/* The kernel counts the NUL. A directory outside of the process's root begins with "(unreachable)". */
	if (buffer[0] != '/')
		return -ENOENT;
	return result - 1;
}

intptr_t __plat_realpath(const char *path, char *buffer, size_t size)
{
	/* What is still to be walked, at the end of its buffer so that a link's target can be put before it. */
	char rest[KERNEL_PATH_MAX];
	char done[KERNEL_PATH_MAX];
	char target[KERNEL_PATH_MAX];
	size_t length = length_of(path);
	size_t have = 0;
	unsigned links = 0;

	if (length == 0)
		return -ENOENT;
	if (length >= sizeof rest)
		return -ENAMETOOLONG;
	size_t at = sizeof rest - 1 - length;
	move(rest + at, path, length + 1);
	if (path[0] != '/') {
		intptr_t got = __plat_getcwd(done, sizeof done);
		if (got < 0)
			return got == -ERANGE ? -ENAMETOOLONG : got;
		/* `done` never ends with a slash, so the root is empty. */
		have = got == 1 ? 0 : (size_t)got;
	}

	for (;;) {
		int directory_wanted = 0;
		while (rest[at] == '/') {
			at++;
			directory_wanted = 1;
		}
		const char *name = rest + at;
		size_t name_length = 0;
		while (name[name_length] != '\0' && name[name_length] != '/')
			name_length++;
		if (name_length == 0 || (name_length == 1 && name[0] == '.') ||
			(name_length == 2 && name[0] == '.' && name[1] == '.')) {
			/* What came before "/", "/." and "/.." must be a directory; asking for its "." finds out. */
			if (have != 0 && (directory_wanted || name_length != 0)) {
				if (have + 3 > sizeof done)
					return -ENAMETOOLONG;
				move(done + have, "/.", 3);
				int result = __plat_access(done, 0);
				if (result < 0)
					return result;
			}
			if (name_length == 2)
				while (have != 0 && done[--have] != '/')
					;
			at += name_length;
			if (rest[at] == '\0')
				break;
			continue;
		}

		if (have + 1 + name_length + 1 > sizeof done)
			return -ENAMETOOLONG;
		size_t before = have;
		done[have++] = '/';
		move(done + have, name, name_length);
		have += name_length;
		done[have] = '\0';
		at += name_length;

		intptr_t got = __plat_readlink(done, target, sizeof target);
		if (got == -EINVAL) {
			if (rest[at] == '\0')
				break;
			continue;
		}
		if (got < 0)
			return got;
		if (++links > KERNEL_LINKS_MAX)
			return -ELOOP;
		if (got == 0)
			return -ENOENT;
		if ((size_t)got > at)
			return -ENAMETOOLONG;
		at -= (size_t)got;
		move(rest + at, target, (size_t)got);
		have = target[0] == '/' ? 0 : before;
	}

	if (have == 0)
		done[have++] = '/';
	if (have >= size)
		return -ERANGE;
	move(buffer, done, have);
	buffer[have] = '\0';
	return (intptr_t)have;
}

intptr_t __plat_tmpdir(char *buffer, size_t size)
{
	static const char directory[] = "/tmp";
	if (size < sizeof directory)
		return -ERANGE;
	move(buffer, directory, sizeof directory);
	return (intptr_t)(sizeof directory - 1);
}
