/* SPDX-License-Identifier: MIT */
/* Paths that the kernel does not know in one piece. */
#ifndef PLAT_PATH_H
#define PLAT_PATH_H

#include "crt_platform.h"

/* __plat_getcwd where the kernel says ENAMETOOLONG. */
intptr_t __plat_long_getcwd(char *buffer, size_t size);

#endif
