/* SPDX-License-Identifier: MIT */
/* The auxiliary vector, on Linux: what the kernel tells a program at its start. */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <bits/features.h>

#define AT_NULL 0
#define AT_PHDR 3
#define AT_PHENT 4
#define AT_PHNUM 5
#define AT_PAGESZ 6
#define AT_BASE 7
#define AT_FLAGS 8
#define AT_ENTRY 9
#define AT_UID 11
#define AT_EUID 12
#define AT_GID 13
#define AT_EGID 14
#define AT_PLATFORM 15
#define AT_HWCAP 16
#define AT_CLKTCK 17
#define AT_SECURE 23
#define AT_BASE_PLATFORM 24
#define AT_RANDOM 25
#define AT_HWCAP2 26
#define AT_EXECFN 31
#define AT_SYSINFO_EHDR 33

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* An entry's value, or 0 with errno ENOENT. Async-signal-safe. */
unsigned long getauxval(unsigned long __type) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
