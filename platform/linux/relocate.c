/* SPDX-License-Identifier: MIT */
/* The relocate stage of a static-PIE. Nothing here may use a global pointer, the stack guard or thread-local storage. */
#include <elf.h>

#include "attr.h"
#include "crt_platform.h"

CRT_HIDDEN void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base);

CRT_HIDDEN void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base)
{
	const Elf64_Rela *rela = NULL;
	size_t size = 0;
	for (; dynamic->d_tag != DT_NULL; dynamic++) {
		if (dynamic->d_tag == DT_RELA)
			rela = (const Elf64_Rela *)(base + dynamic->d_un.d_ptr);
		else if (dynamic->d_tag == DT_RELASZ)
			size = dynamic->d_un.d_val;
	}
	/* A static-PIE linked with -z text has no other kind of relocation than R_X86_64_RELATIVE. */
	for (size_t count = size / sizeof *rela; count != 0; count--, rela++)
		*(uintptr_t *)(base + rela->r_offset) = (uintptr_t)base + (uintptr_t)rela->r_addend;
}
