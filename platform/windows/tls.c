/* SPDX-License-Identifier: MIT */
/* The TLS directory: gives every thread of the process its descriptor and runs the TLS callbacks. */
#include "private/win32.h"
#include "attr.h"
#include "crt_platform.h"

/* The template of every thread's block lies between these two; the linker sorts by what follows the $. */
CRT_SECTION(".tls") CRT_USED char _tls_start = 0;
CRT_SECTION(".tls$ZZZ") CRT_USED char _tls_end = 0;
/* The descriptor within the block; plat_target.h finds it by its offset from the block's start. */
CRT_SECTION(".tls$CRT") CRT_USED struct crt_thread __crt_thread_tls = { 0 };

CRT_SECTION(".CRT$XLA") CRT_USED PIMAGE_TLS_CALLBACK __xl_a = NULL;
CRT_SECTION(".CRT$XLZ") CRT_USED PIMAGE_TLS_CALLBACK __xl_z = NULL;

ULONG _tls_index = 0;

/* The linker puts this symbol's address into the PE header's TLS directory entry. */
CRT_USED const IMAGE_TLS_DIRECTORY64 _tls_used = {
	(ULONGLONG)(ULONG_PTR)&_tls_start,
	(ULONGLONG)(ULONG_PTR)&_tls_end,
	(ULONGLONG)(ULONG_PTR)&_tls_index,
	(ULONGLONG)(ULONG_PTR)(&__xl_a + 1),
	0,
	0,
};
