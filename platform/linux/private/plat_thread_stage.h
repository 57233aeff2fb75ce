/* SPDX-License-Identifier: MIT */
/* The thread stage, once the main thread's block is there; and what must be in one object with it, so that it takes the place of core's own. */
#ifndef PLAT_THREAD_STAGE_H
#define PLAT_THREAD_STAGE_H

#include <asm/prctl.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "plat_irelative.h"

CRT_INLINE void plat_thread_begin(struct crt_thread *self)
{
	self->self = self;
	self->canary = __plat_canary;
	self->main = 1;
	(void)SYS2(arch_prctl, ARCH_SET_FS, self);
	/* The resolvers of indirect functions may be protected code, so they run with the canary in its place. */
	__plat_apply_irelatives();
}

void __plat_note_error(int error)
{
	__plat_self()->error = error;
}

int __plat_noted_error(void)
{
	return __plat_self()->error;
}

#endif
