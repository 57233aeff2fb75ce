/* SPDX-License-Identifier: MIT */
/* exit(): the end of every program, in the standard's order (ISO C17 7.22.4.4, C++17 [basic.start.term]). */
#include <stdlib.h>

#include "start.h"

/* What a program does not link; the object that it does brings the real one. */
static void nothing(void) {}
CRT_WEAK_ALIAS(nothing) void __crt_atexit(void);
CRT_WEAK_ALIAS(nothing) void __crt_flush(void);
CRT_WEAK_ALIAS(nothing) void __crt_flush_lines(void);
CRT_WEAK_ALIAS(nothing) void __crt_heap_end(void);
CRT_WEAK_ALIAS(nothing) void __crt_thread_dtors(void);
CRT_WEAK _Noreturn void __crt_exit_wait(void)
{
	for (;;)
		__plat_thread_yield();
}

/* The mark of the thread that ends the process, once there is one. Atomic. */
static uintptr_t ending;

/* Touched by the ending thread alone. */
static int destructing;

/* For on_exit(); written by the ending thread alone. */
int __crt_exit_status;

void __crt_exit_enter(int status)
{
	uintptr_t self = __plat_thread_mark(), nobody = 0;
	/* A handler may call exit() again: the handlers that are left run, and the new status counts. Another thread has
	 * nothing left to do, but it must not return, nor run a handler a second time. */
	if (CRT_UNLIKELY(!__atomic_compare_exchange_n(&ending, &nobody, self, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) && nobody != self)
		__crt_exit_wait();
	__crt_exit_status = status;
}

void __crt_end_library(int unloaded)
{
	__crt_atexit();
	__plat_fini();
	__crt_flush();
	__crt_flush_lines();
	if (unloaded)
		__crt_heap_end();
}

_Noreturn void exit(int status)
{
	__crt_exit_enter(status);
	__crt_thread_dtors();
	__crt_atexit();
	/* A destructor that calls exit() must not start the table again. */
	if (!destructing) {
		destructing = 1;
		__plat_fini();
	}
	__crt_flush();
	__crt_flush_lines();
	__crt_heap_end();
	__plat_exit(status);
}
