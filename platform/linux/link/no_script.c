/* SPDX-License-Identifier: MIT */
/* Linked in front of the archives for linkers that know no scripts (gold, mold): the thread stage without a place that the linker made for the
 * main thread's block. How large that is stands in the program's headers; room for a small one is set aside, a larger one is mapped. */
#include "plat_thread_stage.h"

enum { ROOM = 4096, ALIGNMENT = 64, EXIT_NO_MEMORY = 124 };

uintptr_t __plat_canary;

static char *block_for(const struct plat_tls *tls)
{
	static CRT_ALIGNED(ALIGNMENT) char room[ROOM];
	static const char message[] = "twincrt: no memory to start with\n";
	if (tls->size <= sizeof room && tls->align <= ALIGNMENT)
		return room;
	intptr_t place = SYS6(mmap, 0, tls->size + tls->align, KERNEL_PROT_READ_WRITE, KERNEL_MAP_PRIVATE | KERNEL_MAP_ANONYMOUS, -1, 0);
	if (place < 0 && place > -4096) {
		(void)SYS3(write, 2, message, sizeof message - 1);
		(void)SYS1(exit_group, EXIT_NO_MEMORY);
	}
	return (char *)(((uintptr_t)place + tls->align - 1) & -tls->align);
}

void __plat_thread(void)
{
	struct plat_tls tls;
	__plat_tls_describe(&tls);
	plat_thread_begin(__plat_tls_place(&tls, block_for(&tls)));
}

/* For the entry stage, see crt1.S. */
CRT_ALIAS(__plat_thread) void plat_thread(void) __asm__(".plat_thread");
