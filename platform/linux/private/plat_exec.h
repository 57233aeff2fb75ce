/* SPDX-License-Identifier: MIT */
/* What spawn needs to know about exec, which it calls on a small stack. */
#ifndef PLAT_EXEC_H
#define PLAT_EXEC_H

#include "crt_platform.h"

/* For __plat_exec's `search`: along PATH, but a file that the kernel does not know as a program is no script of the shell's. */
enum { PLAT_SEARCH_PROGRAMS = 2 };

/* How many bytes of stack __plat_exec may use for these arguments. */
size_t __plat_exec_stack(char *const argv[]);
/* __plat_spawn, and the child's signal mask (NULL: the caller's). */
int __plat_spawn_masked(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	const uint64_t *mask, intptr_t *process);

#endif
