/* SPDX-License-Identifier: MIT */
/* ELF's structures, from the kernel's headers, and this CPU's relocations (System V x86-64 psABI 4.4.1). */
#ifndef PLAT_ELF_H
#define PLAT_ELF_H

#include <linux/elf.h>

#define PLAT_R_RELATIVE 8
#define PLAT_R_IRELATIVE 37

#endif
