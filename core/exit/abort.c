/* SPDX-License-Identifier: MIT */
/* abort(): SIGABRT, then the end whatever its handler did. ISO C17 7.22.4.1. Nothing is flushed. */
#include <signal.h>
#include <stdlib.h>

#include "start.h"

_Noreturn void abort(void)
{
	uint64_t only = (uint64_t)1 << (SIGABRT - 1);
	/* A blocked signal would wait. */
	(void)__plat_sigmask(SIG_UNBLOCK, &only, NULL);
	(void)__plat_raise(SIGABRT);
	/* It is ignored, or its handler returned. */
	__plat_trap();
}
