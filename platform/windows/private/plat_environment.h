/* SPDX-License-Identifier: MIT */
/* The environment as main's third argument: promised at the start, made when it is first looked at. */
#ifndef PLAT_ENVIRONMENT_H
#define PLAT_ENVIRONMENT_H

#include <stdint.h>

#include "private/plat_utf.h"

/* For the array and the strings; a user's environment takes some KiB. */
enum { PLAT_ENVIRONMENT_SIZE = 16 << 20 };

/* The system's block from which the array was made, NULL before that. */
extern const plat_wchar *__plat_environment_known;

/* Sets __plat_boot_info.envp to where the array will be: addresses without memory. */
void __plat_environment_promise(void);
/* There is no memory for it: says so and ends the process. In faults.c. */
_Noreturn void __plat_environment_fail(void);
/* Somebody touched `address`, which has no memory. Nonzero if it lies in the promised array, which is there now. */
int __plat_environment_keep(uintptr_t address);
/* Gives it all back, when a DLL is unloaded. */
void __plat_environment_drop(void);

#endif
