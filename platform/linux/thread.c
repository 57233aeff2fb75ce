/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor and its thread-local variables. The linker has made room for them, in front of the
 * descriptor (toolchains/twincrt-linux.ld), so that whatever their size nothing can fail here. */
#include <asm/prctl.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "plat_irelative.h"

uintptr_t __plat_canary;

/* The linker script puts this section where the thread pointer must be. */
static CRT_SECTION(".bss.__plat_main_thread") CRT_ALIGNED(64) struct crt_thread main_thread;
/* What thread-local variables begin as, and where the main thread has those of them that do not begin as zeros. */
CRT_HIDDEN extern const char __crt_tls_image[];
CRT_HIDDEN extern char __crt_tls_copy[], __crt_tls_copy_end[];

void __plat_thread(void)
{
	struct crt_thread *self = &main_thread;
	__plat_copy(__crt_tls_copy, __crt_tls_image, (size_t)(__crt_tls_copy_end - __crt_tls_copy));
	self->self = self;
	self->canary = __plat_canary;
	self->main = 1;
	(void)SYS2(arch_prctl, ARCH_SET_FS, self);
	/* The resolvers of indirect functions may be protected code, so they run with the canary in its place. */
	__plat_apply_irelatives();
}

/* For the entry stage, see crt1.S. */
CRT_ALIAS(__plat_thread) void plat_thread(void) __asm__(".plat_thread");

void __plat_note_error(int error)
{
	__plat_self()->error = error;
}

int __plat_noted_error(void)
{
	return __plat_self()->error;
}
