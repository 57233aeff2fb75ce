/* SPDX-License-Identifier: MIT */
/* The environment as main's third argument: promised at the start, made when it is first looked at. */
#ifndef PLAT_ENVIRONMENT_H
#define PLAT_ENVIRONMENT_H

#include <stdint.h>

/* Pointers to 131,071 variables; a user's environment holds some dozens. */
enum { PLAT_ENVIRONMENT_SIZE = 1 << 20 };

/* Where the array will be: addresses without memory. In faults.c, so that nobody makes the promise without the handler that
 * keeps it. */
char **__plat_environment_promise(void);
/* Somebody touched `address`, which has no memory. Nonzero if it lies in the promised array, which is there now. */
int __plat_environment_keep(uintptr_t address);
/* Gives it all back, when a DLL is unloaded. */
void __plat_environment_drop(void);

#endif
