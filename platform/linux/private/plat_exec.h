/* SPDX-License-Identifier: MIT */
/* What spawn needs to know about exec, which it calls on a small stack. */
#ifndef PLAT_EXEC_H
#define PLAT_EXEC_H

#include "crt_platform.h"

/* What __plat_exec's `search` may be, other than 0. execlp() and execvp() start a file that is no program as a script of the shell's; posix_spawnp()
 * says ENOEXEC of it, for it was not asked to guess (as in glibc since 2.15). */
enum { PLAT_SEARCH_OR_SHELL = 1, PLAT_SEARCH_ALONE = 2 };

/* How many bytes of stack __plat_exec may use for these arguments. */
size_t __plat_exec_stack(char *const argv[]);
/* __plat_spawn, and the child's signal mask (NULL: the caller's). */
int __plat_spawn_masked(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	const uint64_t *mask, intptr_t *process);

#endif
