/* SPDX-License-Identifier: MIT */
/* Functions that Windows 7's KERNEL32 lacks, looked up when they are first wanted. */
#ifndef PLAT_LOOKUP_H
#define PLAT_LOOKUP_H

#include "private/win32.h"

/* A function of KERNEL32.dll, or NULL. */
void *__plat_kernel32(const char *name);
/* A function of a library in the system's folder, which is loaded for it and stays; NULL if there is none. */
void *__plat_system_function(const wchar_t *library, const char *name);

#endif
