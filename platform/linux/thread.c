/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor and its TLS block. */
#include <asm/prctl.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(thread, __plat_thread);

uintptr_t __plat_canary;

/* Enough for most programs' thread-local variables; bigger images are mapped. */
static CRT_ALIGNED(64) char main_block[768];

void __plat_thread(void)
{
	size_t align, size = __plat_tls_size(&align);
	char *block = main_block;
	if (size > sizeof main_block || align > 64) {
		void *mapped;
		size = (size + 4095) & ~(size_t)4095;
		if (__plat_mem_map(size, align, &mapped) < 0)
			__crt_fail("no memory for the main thread", CRT_EXIT_NO_THREAD);
		block = mapped;
	} else {
		size = sizeof main_block;
	}
	struct crt_thread *self = __plat_tls_place(block, size);
	self->main = 1;
	(void)SYS2(arch_prctl, ARCH_SET_FS, self);
}
