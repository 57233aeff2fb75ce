/* SPDX-License-Identifier: MIT */
/* The guard stage: the value that protected frames carry below their return address, which gcc and clang read at %fs:0x28.
 * Linked only when something was compiled with -fstack-protector. */
#include "attr.h"
#include "auxv.h"
#include "main_thread.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(guard, __plat_guard);

_Noreturn void __stack_chk_fail(void);

void __plat_guard(void *entry)
{
	/* The kernel's own random bytes; boot has not run yet, so the walk begins at the initial stack. */
	const uintptr_t *word = (const uintptr_t *)entry + 1;
	while (*word++ != 0)
		;
	while (*word++ != 0)
		;
	for (; word[0] != 0; word += 2) {
		if (word[0] == AUXV_RANDOM) {
			/* The lowest byte in memory is zero, so that no overflowing string can write the value back. */
			__plat_canary = *(const uintptr_t *)word[1] & ~(uintptr_t)0xff;
			break;
		}
	}
}

/* The frame's return address is not to be trusted any more: nothing but the message, then the end. */
_Noreturn void __stack_chk_fail(void)
{
	__crt_say("stack smashing detected");
	__plat_trap();
}

/* What a static-PIE's code calls. */
CRT_HIDDEN _Noreturn void __stack_chk_fail_local(void) CRT_ALIAS(__stack_chk_fail);
