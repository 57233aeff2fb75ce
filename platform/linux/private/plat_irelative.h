/* SPDX-License-Identifier: MIT */
/* Relocations of indirect functions (gcc's ifunc), which must wait until everything else stands. */
#ifndef PLAT_IRELATIVE_H
#define PLAT_IRELATIVE_H

#include <stdint.h>

#include "attr.h"

/* An Elf64_Rela of type R_*_IRELATIVE. */
struct plat_irelative {
	uintptr_t offset;
	uintptr_t info;
	uintptr_t resolver;
};

/* Applies them: in crt1.o, where the linker's symbols give the range, and in rcrt1.o, where the relocate stage has found it. */
CRT_HIDDEN void __plat_apply_irelatives(void);

/* Of rcrt1.o; filled in by the relocate stage. */
extern CRT_HIDDEN struct plat_irelatives {
	const struct plat_irelative *first, *end;
	/* What offsets and resolvers count from. */
	uintptr_t base;
} __plat_irelatives;

#endif
