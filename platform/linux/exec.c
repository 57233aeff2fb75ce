/* SPDX-License-Identifier: MIT */
/* Becoming another program, found along PATH if that is wanted. */
#include <bits/errno_values.h>

#include "kernel.h"
#include "plat_exec.h"

extern char **__environ;

enum { KERNEL_PATH_MAX = 4096 };

static size_t length_of(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	return length;
}

/* The folders of this process's PATH, not of the environment that the new program gets: the caller names the file as it knows it. */
static const char *search_path(void)
{
	for (char **place = __environ; place != NULL && *place != NULL; place++) {
		const char *e = *place;
		if (e[0] == 'P' && e[1] == 'A' && e[2] == 'T' && e[3] == 'H' && e[4] == '=')
			return e + 5;
	}
	return "/bin:/usr/bin";
}

/* execve(), and a file that the kernel does not know as a program is a script of the shell's (POSIX, execlp). */
static int try(const char *path, char *const argv[], char *const envp[], int search)
{
	int result = (int)SYS3(execve, path, argv, envp);
	if (result != -ENOEXEC || search != PLAT_SEARCH_OR_SHELL)
		return result;
	size_t count = 0;
	while (argv[count] != NULL)
		count++;
	const char *with_shell[count + 3];
	with_shell[0] = "sh";
	with_shell[1] = path;
	for (size_t i = 1; i <= count; i++)
		with_shell[i + 1] = argv[i];
	if (count == 0)
		with_shell[2] = NULL;
	return (int)SYS3(execve, "/bin/sh", with_shell, envp);
}

size_t __plat_exec_stack(char *const argv[])
{
	size_t count = 0;
	while (argv[count] != NULL)
		count++;
	return 2 * KERNEL_PATH_MAX + 4096 + (count + 3) * sizeof *argv;
}

int __plat_exec(const char *path, char *const argv[], char *const envp[], int search)
{
	char full[KERNEL_PATH_MAX];
	size_t name = length_of(path);
	int denied = 0;

	if (envp == NULL)
		envp = __plat_boot_info.envp;
	for (const char *p = path; search && *p != '\0'; p++)
		if (*p == '/')
			return try(path, argv, envp, search);
	if (!search)
		return try(path, argv, envp, 0);
	if (name == 0)
		return -ENOENT;
	const char *folder = search_path();
	for (;;) {
		size_t length = 0;
		while (folder[length] != '\0' && folder[length] != ':')
			length++;
		if (length + 1 + name + 1 <= sizeof full) {
			size_t at = 0;
			for (; at < length; at++)
				full[at] = folder[at];
			/* An empty part of PATH is the current directory. */
			if (length != 0)
				full[at++] = '/';
			for (size_t i = 0; i <= name; i++)
				full[at + i] = path[i];
			int result = try(full, argv, envp, search);
			if (result == -EACCES)
				denied = 1;
			else if (result != -ENOENT && result != -ENOTDIR && result != -ENODEV && result != -ESTALE &&
				result != -ETIMEDOUT)
				return result;
		}
		if (folder[length] == '\0')
			return denied ? -EACCES : -ENOENT;
		folder += length + 1;
	}
}
