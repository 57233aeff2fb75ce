/* SPDX-License-Identifier: MIT */
/* What gcc's libgomp.a calls, by the names that the headers it was compiled with gave it. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "attr.h"

CRT_WEAK ssize_t __getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict stream);
CRT_WEAK long __sysconf(int name);

ssize_t __getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict stream)
{
	return getdelim(line, size, delimiter, stream);
}

long __sysconf(int name)
{
	return sysconf(name);
}

/* libgomp asks if OMP_PROC_BIND is set, and goes on without. */
int pthread_attr_setaffinity_np(pthread_attr_t *attributes, size_t size, const cpu_set_t *set)
{
	(void)attributes;
	(void)size;
	(void)set;
	return ENOSYS;
}
