/* SPDX-License-Identifier: MIT */
/* The relocate stage: mingw's pseudo-relocations, for data that a program takes from a DLL without __declspec(dllimport).
 *
 * The linker cannot know the address, so it leaves a list of places that hold the address of the import's slot (plus an
 * addend) instead of the import's own. GNU ld names the function below in programs that need it; lld only makes the list. The
 * list is empty in nearly all programs. */
#include "private/win32.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(relocate, __plat_relocate);

void _pei386_runtime_relocator(void);

/* The list, from the linker, and where the image begins: all addresses in it count from there. */
extern const DWORD __RUNTIME_PSEUDO_RELOC_LIST__[], __RUNTIME_PSEUDO_RELOC_LIST_END__[];
extern char __ImageBase[];

/* Version 1: no head, and `addend` is added to the 32 bits at `target`. */
struct entry_1 {
	DWORD addend, target;
};
/* Version 2: after three words 0, 0, 1. `symbol` is the import's slot; `flags` & 255 is the width in bits. */
struct entry_2 {
	DWORD symbol, target, flags;
};

/* Adds to the value of `size` bytes at `place`, writable or not. */
static void add(char *place, intptr_t what, size_t size)
{
	DWORD before;
	union {
		BYTE b;
		WORD w;
		DWORD d;
		uint64_t q;
	} value;
	/* Executable too: the page may hold the code that runs now. */
	if (!VirtualProtect(place, size, PAGE_EXECUTE_READWRITE, &before))
		__crt_fail("cannot relocate imported data", CRT_EXIT_NO_MEMORY);
	value.q = 0;
	__builtin_memcpy(&value, place, size);
	value.q += (uint64_t)what;
	__builtin_memcpy(place, &value, size);
	VirtualProtect(place, size, before, &before);
}

void __plat_relocate(void)
{
	const DWORD *at = __RUNTIME_PSEUDO_RELOC_LIST__, *end = __RUNTIME_PSEUDO_RELOC_LIST_END__;
	/* The linkers align the list's start, not its end. */
	if ((const char *)end - (const char *)at < 8)
		return;
	if (at[0] != 0 || at[1] != 0) {
		for (const struct entry_1 *e = (const void *)at; (const DWORD *)(e + 1) <= end; e++)
			add(__ImageBase + e->target, (intptr_t)e->addend, sizeof(DWORD));
		return;
	}
	for (const struct entry_2 *e = (const void *)(at + 3); (const DWORD *)(e + 1) <= end; e++) {
		const uintptr_t *slot = (const uintptr_t *)(const void *)(__ImageBase + e->symbol);
		/* The place counts from the slot; it is to count from what the slot holds. */
		add(__ImageBase + e->target, (intptr_t)(*slot - (uintptr_t)slot), (e->flags & 0xff) / 8);
	}
}

void _pei386_runtime_relocator(void)
{
}
