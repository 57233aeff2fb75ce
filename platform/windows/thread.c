/* SPDX-License-Identifier: MIT */
/* The TLS directory: gives every thread of the process its descriptor and runs the program's TLS callbacks (.CRT$XL*).
 *
 * The directory names one callback, ours, which calls the program's. So empty slots that a linker leaves between theirs do no
 * harm, and each callback hears of the end of the process once: from exit(), because some loaders do not tell an
 * executable, and not again from those that do. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_tls.h"
#include "attr.h"
#include "crt_platform.h"
#include "stage.h"
#include "start.h"

/* The template of every thread's block lies between these two; the linker sorts by what follows the $, and all other objects'
 * data has one. The descriptor opens the block, so that plat_target.h finds it without an offset: GNU ld up to 2.40 makes a base
 * relocation of every @SECREL32, and an image that is loaded elsewhere would then add the distance to it. */
CRT_SECTION(".tls") CRT_USED CRT_ALIGNED(16) struct crt_thread __crt_thread_tls = { 0 };
CRT_SECTION(".tls$ZZZ") CRT_USED char _tls_end = 0;

typedef void (*const table_slot)(void);
static CRT_SECTION(".CRT$XDA") CRT_USED table_slot xd_first[] = { NULL };
static CRT_SECTION(".CRT$XDZ") CRT_USED table_slot xd_last[] = { NULL };

CRT_SECTION(".CRT$XLA") CRT_USED PIMAGE_TLS_CALLBACK __xl_a = NULL;
CRT_SECTION(".CRT$XLZ") CRT_USED PIMAGE_TLS_CALLBACK __xl_z = NULL;

ULONG _tls_index = 0;

extern char __ImageBase[];

static void NTAPI dispatch(PVOID module, DWORD reason, PVOID reserved)
{
	static char detached;
	if (reason == DLL_PROCESS_DETACH) {
		if (detached)
			return;
		detached = 1;
	}
	/* Thread-local constructors of Microsoft's ABI come before the callbacks that may use their objects. */
	if (reason == DLL_THREAD_ATTACH)
		__plat_thread_init();
	for (PIMAGE_TLS_CALLBACK *slot = &__xl_a; slot < &__xl_z; slot++) {
		if (*slot != NULL)
			(*slot)(module, reason, reserved);
	}
	if (reason == DLL_THREAD_DETACH)
		__crt_thread_leave();
}

/* The following replace empty ones, of tables.c, start.c and puts.c, in a program that has descriptors, or callbacks. */

void __plat_thread_init(void)
{
	for (table_slot *slot = xd_first; slot < xd_last; slot++) {
		if (*slot != NULL)
			(*slot)();
	}
}

void __plat_tls_detach(void)
{
	if (&__xl_a + 1 != &__xl_z)
		dispatch(__ImageBase, DLL_PROCESS_DETACH, __ImageBase);
}

CRT_STAGE(thread, __plat_thread);

void __plat_thread(void)
{
	struct crt_thread *self = __plat_self();
	self->self = self;
	self->main = 1;
}

void __plat_note_error(int error)
{
	__plat_self()->error = error;
	/* Whoever can look at errno wants to see the right one there (write.c). */
	__crt_keep((const void *)(uintptr_t)__plat_last_error);
}

int __plat_noted_error(void)
{
	return __plat_self()->error;
}

static const PIMAGE_TLS_CALLBACK callbacks[] = { dispatch, NULL };

/* The linker puts this symbol's address into the PE header's TLS directory entry; the linker script keeps its section. */
CRT_SECTION(".rdata$tls_used") CRT_USED const IMAGE_TLS_DIRECTORY64 _tls_used = {
	(ULONGLONG)(ULONG_PTR)&__crt_thread_tls,
	(ULONGLONG)(ULONG_PTR)&_tls_end,
	(ULONGLONG)(ULONG_PTR)&_tls_index,
	(ULONGLONG)(ULONG_PTR)callbacks,
	0,
	IMAGE_SCN_ALIGN_16BYTES,
};
