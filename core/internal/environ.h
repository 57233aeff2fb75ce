/* SPDX-License-Identifier: MIT */
/* The environment that getenv() and setenv() work on. Linked only by programs that name one of them, or environ. */
#ifndef CRT_ENVIRON_H
#define CRT_ENVIRON_H

#include "lock.h"

/* The strings "NAME=value", then NULL; the program may put another array there. */
extern char **__environ;
/* Guards the array while the library reads or changes it. */
extern struct crt_lock __crt_environ_lock;

/* The index of a name's entry, or that of the closing NULL. *entry is the entry or NULL. Call with the lock held. */
size_t __crt_environ_find(const char *name, size_t length, char **entry);
/* Puts an entry in (replacing the one of that name, of `length` bytes), or removes the name if entry is NULL. `owned`: the library made the string and
 * frees it when it is replaced. 0 or -ENOMEM. Takes the lock. */
int __crt_environ_put(const char *name, size_t length, char *entry, int owned);
/* The length of the name in "name=value" or "name", or 0 if it is none: empty, or with a '=' where none may be. */
size_t __crt_environ_name(const char *name);

#endif
