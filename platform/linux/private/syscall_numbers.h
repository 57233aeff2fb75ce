/* SPDX-License-Identifier: MIT */
/* The kernel's system call numbers, from its own user-space headers. */
#ifndef PLAT_SYSCALL_NUMBERS_H
#define PLAT_SYSCALL_NUMBERS_H

#include <asm/unistd.h>

#endif
