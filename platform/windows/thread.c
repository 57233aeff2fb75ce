/* SPDX-License-Identifier: MIT */
/* The thread stage: the main thread's descriptor already stands in its TLS block; only its self pointer is missing. */
#include "stage.h"

CRT_STAGE(thread, __plat_thread);

void __plat_thread(void)
{
	struct crt_thread *self = __plat_self();
	self->self = self;
	self->main = 1;
}
