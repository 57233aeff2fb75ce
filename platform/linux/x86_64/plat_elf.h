/* SPDX-License-Identifier: MIT */
/* ELF's structures, from the kernel's headers, and this CPU's relocations (System V x86-64 psABI 4.4.1). */
#ifndef PLAT_ELF_H
#define PLAT_ELF_H

#include <linux/elf.h>

/* Packed relative relocations (gABI, 2022). */
#define PLAT_DT_RELRSZ 35
#define PLAT_DT_RELR 36

#define PLAT_R_RELATIVE 8
#define PLAT_R_IRELATIVE 37

#endif
