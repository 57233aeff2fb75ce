/* SPDX-License-Identifier: MIT */
/* The process's own list of handlers: __cxa_atexit() and __cxa_finalize() of the Itanium C++ ABI (3.3.6), the atexit stage, and
 * the list behind atexit(). */
#include "cxa.h"
#include "handlers.h"
#include "stage.h"
#include "start.h"

/* Guarded by the lock of handlers.c. */
static struct crt_handler *handlers;

CRT_STAGE(atexit, __crt_atexit);

int __cxa_atexit(void (*run)(void *), void *argument, void *module)
{
	return __crt_handlers_add(&handlers, run, argument, module) < 0 ? -1 : 0;
}

void __cxa_finalize(void *module)
{
	__crt_handlers_run(&handlers, module);
}

/* Replaces the empty one of exit.c. */
void __crt_atexit(void)
{
	__crt_handlers_run(&handlers, NULL);
}
