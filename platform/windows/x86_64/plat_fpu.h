/* SPDX-License-Identifier: MIT */
/* The x87 unit as long double needs it. */
#ifndef PLAT_FPU_H
#define PLAT_FPU_H

/* Windows starts threads with 53 bits of x87 precision, which rounds every long double to a double; this sets 64 bits (and
 * masks all exceptions, as they were). SSE, and with it float and double, is not touched. Microsoft x64 ABI: the control
 * word is non-volatile, so a DLL must leave its caller's alone. */
static inline void __plat_fpu_start(void)
{
	__asm__ volatile("fninit");
}

/* As Linux has both units for a handler: no exception pending, none enabled. One of x87 stays pending until somebody clears it, so that the next instruction of
 * that unit, in the handler or in longjmp(), would raise it again. The interrupted code has its own state back when the handler returns. */
static inline void __plat_fpu_handler(void)
{
	const unsigned sse = 0x1f80;
	__asm__ volatile("fninit\n\tldmxcsr %0" : : "m"(sse));
}

#endif
