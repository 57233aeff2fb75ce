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

#endif
