/* SPDX-License-Identifier: MIT */
/* The part of sigsetjmp() that is C: keeps the signal mask with the place. */
#include <setjmp.h>

#include "crt_platform.h"
#include "sigjump.h"

void __crt_save_mask(struct __jmp_buf_tag *place)
{
	/* A system without a mask has nothing to restore. */
	if (__plat_sigmask(CRT_MASK_BLOCK, NULL, (uint64_t *)place->__mask) < 0)
		place->__mask_saved = 0;
}
