/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor and its thread-local variables. The linker has made room for them, in front of the
 * descriptor (toolchains/twincrt-linux.ld), so that whatever their size nothing can fail here. */
#include "plat_thread_stage.h"

uintptr_t __plat_canary;

/* The linker script puts this section where the thread pointer must be. */
static CRT_SECTION(".bss.__plat_main_thread") CRT_ALIGNED(64) struct crt_thread main_thread;
/* What thread-local variables begin as, and where the main thread has those of them that do not begin as zeros. */
CRT_HIDDEN extern const char __crt_tls_image[];
CRT_HIDDEN extern char __crt_tls_copy[], __crt_tls_copy_end[];

void __plat_thread(void)
{
	__plat_copy(__crt_tls_copy, __crt_tls_image, (size_t)(__crt_tls_copy_end - __crt_tls_copy));
	plat_thread_begin(&main_thread);
}

/* For the entry stage, see crt1.S. */
CRT_ALIAS(__plat_thread) void plat_thread(void) __asm__(".plat_thread");
