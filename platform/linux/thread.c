/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor and its TLS block. */
#include <asm/prctl.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "plat_elf.h"
#include "plat_irelative.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(thread, __plat_thread);

uintptr_t __plat_canary;

/* Enough for most programs' thread-local variables; bigger images are mapped. */
static CRT_ALIGNED(64) struct {
	char room[768 - (sizeof(struct crt_thread) + 63) / 64 * 64];
	CRT_ALIGNED(64) struct crt_thread self;
} main_block;

/* The descriptor of a program that has thread-local variables. */
static CRT_COLD struct crt_thread *with_tls(void)
{
	struct plat_tls tls;
	void *block = &main_block;
	__plat_tls_describe(&tls);
	if (tls.size > sizeof main_block || tls.align > 64) {
		/* Rather than __plat_mem_map, which few small programs have otherwise; a mapping begins at a page. */
		size_t size = tls.size + tls.align;
		intptr_t mapped = SYS6(mmap, 0, size, KERNEL_PROT_READ_WRITE, KERNEL_MAP_PRIVATE | KERNEL_MAP_ANONYMOUS, -1, 0);
		if (mapped < 0 && mapped > -4096)
			__crt_fail("no memory for the main thread", CRT_EXIT_NO_THREAD);
		block = (void *)(((uintptr_t)mapped + tls.align - 1) & -tls.align);
	}
	return __plat_tls_place(&tls, block);
}

void __plat_thread(void)
{
	struct crt_thread *self = &main_block.self;
	self->self = self;
	self->canary = __plat_canary;
	if (__plat_tls_segment() != NULL)
		self = with_tls();
	self->main = 1;
	(void)SYS2(arch_prctl, ARCH_SET_FS, self);
	/* The resolvers of indirect functions may be protected code, so they run with the canary in its place. */
	for (const struct plat_irelative *r = __plat_irelatives.first; r != __plat_irelatives.end; r++)
		*(uintptr_t *)(__plat_irelatives.base + r->offset) = ((uintptr_t (*)(void))(__plat_irelatives.base + r->resolver))();
}
