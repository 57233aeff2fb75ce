/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor already stands in its TLS block; only its self pointer is missing. */
#include "stage.h"

CRT_STAGE(thread, __plat_thread);

/* Always: a program, or a DLL in it, may call CreateThread itself, and the first we hear of such a thread is when it
 * already runs, perhaps in the midst of another one's fast path. */
int __plat_threaded = 1;

void __plat_thread(void)
{
	struct crt_thread *self = __plat_self();
	self->self = self;
	self->main = 1;
	self->main = 1;
}
