/* SPDX-License-Identifier: MIT */
/* exit(): the end of every program, in the standard's order. */
#include <stdlib.h>

#include "stage.h"
#include "start.h"

CRT_WEAK void __crt_atexit(void) {}
CRT_WEAK void __crt_exit_enter(void) {}
CRT_WEAK void __crt_thread_dtors(void) {}
CRT_WEAK void __crt_flush(void) {}
CRT_WEAK void __crt_heap_end(void) {}

CRT_STAGE(fini, __crt_fini);

void __crt_fini(void)
{
	__plat_run_table(PLAT_TABLE_FINI);
}

_Noreturn void exit(int status)
{
	__crt_exit_enter();
	__crt_thread_dtors();
	__crt_atexit();
	__crt_fini();
	__crt_flush();
	__crt_heap_end();
	__plat_exit(status);
}
