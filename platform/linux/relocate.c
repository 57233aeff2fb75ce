/* SPDX-License-Identifier: MIT */
/* The relocate stage of a static-PIE. Nothing here may use a global pointer, the stack guard or thread-local storage. */
#include <elf.h>

#include "attr.h"
#include "crt_platform.h"

CRT_HIDDEN void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base);

CRT_HIDDEN void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base)
{
	/* DT_RELA is 7 and DT_RELASZ 8; larger tags share a slot that nobody reads. A comparison less at each entry counts: this loop is
	 * most of a static-PIE's start. */
	uintptr_t values[10];
	values[DT_RELASZ] = 0;
	for (uintptr_t tag; (tag = (uintptr_t)dynamic->d_tag) != DT_NULL; dynamic++)
		values[tag < 9 ? tag : 9] = dynamic->d_un.d_val;
	const Elf64_Rela *rela = (const Elf64_Rela *)(base + values[DT_RELA]);
	size_t size = values[DT_RELASZ];
	/* A static-PIE linked with -z text has no other kind of relocation than R_X86_64_RELATIVE. */
	for (size_t count = size / sizeof *rela; count != 0; count--, rela++)
		*(uintptr_t *)(base + rela->r_offset) = (uintptr_t)base + (uintptr_t)rela->r_addend;
}
