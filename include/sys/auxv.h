/* SPDX-License-Identifier: MIT */
/* The auxiliary vector, on Linux: what the kernel tells a program at its start. */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <bits/features.h>
#include <bits/auxv_types.h>
/* The AT_ constants. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <elf.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* An entry's value, or 0 with errno ENOENT. Async-signal-safe. */
unsigned long getauxval(unsigned long __type) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
