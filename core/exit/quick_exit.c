/* SPDX-License-Identifier: MIT */
/* at_quick_exit() and quick_exit(): a list of handlers of their own, and no other part of the end. */
#include <stdlib.h>

#include "handlers.h"
#include "start.h"

/* Guarded by the lock of handlers.c. */
static struct crt_handler *handlers;

int at_quick_exit(void (*function)(void))
{
	return __crt_handlers_add(&handlers, __crt_handler_plain, (void *)function, NULL) < 0 ? -1 : 0;
}

_Noreturn void quick_exit(int status)
{
	__crt_exit_enter(status);
	__crt_handlers_run(&handlers, NULL);
	__plat_exit(status);
}
