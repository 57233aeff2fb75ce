/* SPDX-License-Identifier: MIT */
/* The auxiliary vector: what the kernel tells a new process about itself. */
#ifndef PLAT_AUXV_H
#define PLAT_AUXV_H

#include <stdint.h>

/* The value of an AT_* entry, or 0. Found anew at each call: nobody asks often, and the start asks nothing. */
uintptr_t __plat_auxv(uintptr_t type);

enum { AUXV_PHDR = 3, AUXV_PHNUM = 5, AUXV_PAGESZ = 6, AUXV_SECURE = 23, AUXV_RANDOM = 25, AUXV_SYSINFO_EHDR = 33 };

#endif
