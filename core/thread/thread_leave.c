/* SPDX-License-Identifier: MIT */
/* What every thread does last, and the empty halves of parts that a program does not link. */
#include "start.h"

CRT_WEAK void __crt_thread_dtors(void) {}
CRT_WEAK void __crt_thread_object_end(void) {}
CRT_WEAK void __crt_thread_emulated_end(void) {}
CRT_WEAK void __crt_heap_thread_end(void) {}

void __crt_thread_leave(void)
{
	__crt_thread_dtors();
	__crt_thread_object_end();
	__crt_thread_emulated_end();
	/* The destructors may have freed memory; nothing of ours runs in this thread afterwards. */
	__crt_heap_thread_end();
}
