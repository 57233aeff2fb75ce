/* SPDX-License-Identifier: MIT */
/* Destructors of thread-local C++ objects: each thread keeps a list, and runs it at its end, newest first. */
#include <stdlib.h>

#include "handlers.h"
#include "start.h"

struct crt_thread_dtor {
	struct crt_thread_dtor *older;
	void (*function)(void *);
	void *argument;
};

int __cxa_thread_atexit_impl(void (*function)(void *), void *argument, void *module)
{
	(void)module;
	struct crt_thread *self = __plat_self();
	struct crt_thread_dtor *dtor = malloc(sizeof *dtor);
	if (dtor == NULL)
		return -1;
	dtor->older = self->dtors;
	dtor->function = function;
	dtor->argument = argument;
	self->dtors = dtor;
	return 0;
}

void __crt_thread_dtors(void)
{
	struct crt_thread *self = __plat_self();
	/* A destructor may construct further thread-local objects. */
	while (self->dtors != NULL) {
		struct crt_thread_dtor *dtor = self->dtors;
		self->dtors = dtor->older;
		dtor->function(dtor->argument);
		free(dtor);
	}
}
