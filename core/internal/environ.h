/* SPDX-License-Identifier: MIT */
/* The environment. The program may read `environ`, change what it points to, and set it to an array of its own at any time; we
 * see that and go on with its array. */
#ifndef CRT_ENVIRON_H
#define CRT_ENVIRON_H

#include <stddef.h>

#include "lock.h"

/* environ's reserved name. */
extern char **__environ;
/* The newest array that setenv() and its kin made, NULL before there is one. */
extern char **__crt_environ_array;
/* Guards the array that `environ` points to, and what setenv.c keeps. */
extern struct crt_lock __crt_environ_lock;
/* Grows with each change that setenv() and its kin make. Written under the lock, read without it. */
extern unsigned __crt_environ_changes;

/* The length of the name in "name" or "name=value". */
size_t __crt_name_length(const char *entry);
/* Nonzero if the first `length` characters are the same name to this system, and neither string ends among them. */
int __crt_environ_same(const char *a, const char *b, size_t length);
/* The place in the array whose entry has this name; NULL if there is none. The lock is held. */
char **__crt_environ_find(const char *name, size_t length);

#endif
