/* SPDX-License-Identifier: MIT */
/* Destructors of thread-local objects: registered when an object is made, run when its thread ends or calls exit(). */
#include "cxa.h"
#include "handlers.h"
#include "start.h"

int __cxa_thread_atexit_impl(void (*run)(void *), void *object, void *module)
{
	return __crt_handlers_add(&__plat_self()->dtors, run, object, module) < 0 ? -1 : 0;
}

/* Replaces the empty one of thread_leave.c. */
void __crt_thread_dtors(void)
{
	__crt_handlers_run(&__plat_self()->dtors, NULL);
}
