/* SPDX-License-Identifier: MIT */
/* execv(), execve(), execvp() and execvpe(): another program in this process's place. */
#include <unistd.h>

#include "error.h"

extern char **__environ;

int execve(const char *path, char *const argv[], char *const envp[])
{
	return __crt_result(__plat_exec(path, argv, envp, 0));
}

int execv(const char *path, char *const argv[])
{
	return __crt_result(__plat_exec(path, argv, __environ, 0));
}

int execvpe(const char *file, char *const argv[], char *const envp[])
{
	return __crt_result(__plat_exec(file, argv, envp, 1));
}

int execvp(const char *file, char *const argv[])
{
	return __crt_result(__plat_exec(file, argv, __environ, 1));
}
