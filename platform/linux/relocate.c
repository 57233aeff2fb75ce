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

/* The value of an entry, 0 if there is none. */
static uintptr_t find(const Elf64_Dyn *dynamic, uintptr_t tag)
{
	for (; dynamic->d_tag != DT_NULL; dynamic++)
		if ((uintptr_t)dynamic->d_tag == tag)
			return dynamic->d_un.d_val;
	return 0;
}

/* The next entry that is worth a look. This walk is most of a static-PIE's start, so it asks one thing only, which few entries
 * answer: those that say what kinds of relocations there are, the end, and by chance DT_INIT and some others. */
static CRT_NOINLINE const Elf64_Dyn *next(const Elf64_Dyn *entry)
{
	do
		entry++;
	while ((entry->d_tag & ~(DT_RELASZ | DT_PLTREL | PLAT_DT_RELR)) != 0);
	return entry;
}

void __plat_relocate_self(const Elf64_Dyn *dynamic, char *base)
{
	int others = 0;
	for (const Elf64_Dyn *entry = next(dynamic - 1); entry->d_tag != DT_NULL; entry = next(entry)) {
		if (entry->d_tag == DT_RELASZ) {
			/* Every linker known puts the address just before the size. */
			int near = entry != dynamic && entry[-1].d_tag == DT_RELA;
			relocate(base, near ? entry[-1].d_un.d_ptr : find(dynamic, DT_RELA), entry->d_un.d_val);
		} else if (entry->d_tag == DT_PLTREL || entry->d_tag == PLAT_DT_RELR) {
			others = 1;
		}
	}
	if (others) {
		relocate(base, find(dynamic, DT_JMPREL), find(dynamic, DT_PLTRELSZ));
		relocate_packed(base, find(dynamic, PLAT_DT_RELR), find(dynamic, PLAT_DT_RELRSZ));
	}
}
