/* SPDX-License-Identifier: MIT */
/* The relocate stage of a static-PIE: makes its pointers right. Nothing here may use a global pointer, the stack guard or
 * thread-local storage, nor call a function through anything but a pc-relative call. */
#include "attr.h"
#include "crt_platform.h"
#include "plat_elf.h"
#include "plat_irelative.h"

CRT_HIDDEN void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base);

static void relocate(char *base, uintptr_t table, size_t size)
{
	const Elf64_Rela *rela = (const void *)(base + table);
	for (size_t count = size / sizeof *rela; count != 0; count--, rela++) {
		/* Linked with -z text and without a dynamic linker, a program has no others than these two. */
		if (CRT_LIKELY(rela->r_info == PLAT_R_RELATIVE)) {
			*(uintptr_t *)(void *)(base + rela->r_offset) = (uintptr_t)base + (uintptr_t)rela->r_addend;
		} else if (rela->r_info == PLAT_R_IRELATIVE) {
			/* The linker puts them together at the end; the thread stage applies them. */
			if (__plat_irelatives.first == NULL) {
				__plat_irelatives.first = (const void *)rela;
				__plat_irelatives.base = (uintptr_t)base;
			}
			__plat_irelatives.end = (const void *)(rela + 1);
		}
	}
}

/* The packed form (-z pack-relative-relocs): an address, then bitmaps for the 63 words that follow it, for the next 63 ... */
static void relocate_packed(char *base, uintptr_t table, size_t size)
{
	uintptr_t *where = NULL;
	const uintptr_t *entry = (const void *)(base + table);
	for (size_t count = size / sizeof *entry; count != 0; count--, entry++) {
		if ((*entry & 1) == 0) {
			where = (uintptr_t *)(void *)(base + *entry);
			*where++ += (uintptr_t)base;
			continue;
		}
		uintptr_t *word = where;
		for (uintptr_t bits = *entry >> 1; bits != 0; bits >>= 1, word++)
			if (bits & 1)
				*word += (uintptr_t)base;
		where += 8 * sizeof *entry - 1;
	}
}

void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base)
{
	/* By tag; larger tags share a slot that nobody reads. A comparison less at each entry counts: this loop is most of a
	 * static-PIE's start. What is not there has no size. */
	enum { RELRSZ = 35, RELR = 36, LAST };
	uintptr_t values[LAST + 1];
	values[DT_RELA] = values[DT_RELASZ] = values[DT_PLTRELSZ] = values[RELRSZ] = 0;
	for (uintptr_t tag; (tag = (uintptr_t)dynamic->d_tag) != DT_NULL; dynamic++)
		values[tag < LAST ? tag : LAST] = dynamic->d_un.d_val;
	relocate(base, values[DT_RELA], values[DT_RELASZ]);
	if (values[DT_PLTRELSZ] != 0)
		relocate(base, values[DT_JMPREL], values[DT_PLTRELSZ]);
	if (values[RELRSZ] != 0)
		relocate_packed(base, values[RELR], values[RELRSZ]);
}
