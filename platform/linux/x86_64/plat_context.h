/* SPDX-License-Identifier: MIT */
/* What a signal handler's third argument says about the interrupted code. */
#ifndef PLAT_CONTEXT_H
#define PLAT_CONTEXT_H

#include <stdint.h>

/* The stack pointer: the kernel's struct ucontext holds flags, link and stack (40 bytes), then the registers, rsp as the
 * sixteenth of them. */
static inline uintptr_t __plat_context_stack(const void *context)
{
	return ((const uintptr_t *)context)[5 + 15];
}

#endif
