/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor and its TLS block. */
#include <asm/prctl.h>
#include <elf.h>

#include "kernel.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(thread, __plat_thread);

/* Enough for the runtime's own needs and a few words of the program's; bigger TLS images are mapped. */
static CRT_ALIGNED(64) char main_block[512];

CRT_HIDDEN extern const Elf64_Ehdr __ehdr_start;

void __plat_thread(void)
{
	/* psABI TLS variant II: the block ends where the descriptor begins. */
	struct crt_thread *self = (struct crt_thread *)(void *)(main_block + sizeof main_block - 192);
	self->self = self;
	self->main = 1;
	(void)SYS2(arch_prctl, ARCH_SET_FS, self);
}
