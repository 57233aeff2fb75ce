/* SPDX-License-Identifier: MIT */
/* The control and status registers of SSE and x87. Intel SDM 1, 8.1 and 10.2.3.
 *
 * Exceptions that x87 has raised are moved into MXCSR whenever some are to change: SSE's flags can be loaded without a trap, and x87 can only clear
 * all of its own at once, short of loading its whole environment. */
#ifndef CRT_FENV_CONTROL_H
#define CRT_FENV_CONTROL_H

#include <fenv.h>

#include "attr.h"

enum {
	/* In both status registers. */
	FLAGS = 0x3f,
	/* The masks of the exceptions: in x87's control word where the flags are, in MXCSR seven bits above. */
	MASK_SHIFT = 7,
	MASKS_SSE = FLAGS << MASK_SHIFT,
	/* The rounding direction: FE_* is x87's, MXCSR has it three bits above. */
	ROUND = 0xc00,
	ROUND_SHIFT = 3,
	/* All exceptions masked, to nearest, 64 bits of precision. */
	DEFAULT_CONTROL = 0x37f,
	DEFAULT_MXCSR = 0x1f80
};

CRT_INLINE unsigned get_mxcsr(void)
{
	unsigned mxcsr;
	__asm__ volatile("stmxcsr %0" : "=m"(mxcsr) : : "memory");
	return mxcsr;
}

CRT_INLINE void set_mxcsr(unsigned mxcsr)
{
	__asm__ volatile("ldmxcsr %0" : : "m"(mxcsr) : "memory");
}

CRT_INLINE unsigned short get_control(void)
{
	unsigned short control;
	__asm__ volatile("fnstcw %0" : "=m"(control) : : "memory");
	return control;
}

CRT_INLINE void set_control(unsigned short control)
{
	__asm__ volatile("fldcw %0" : : "m"(control) : "memory");
}

CRT_INLINE unsigned short get_status(void)
{
	unsigned short status;
	__asm__ volatile("fnstsw %0" : "=a"(status) : : "memory");
	return status;
}

CRT_INLINE void clear_status(void)
{
	__asm__ volatile("fnclex" : : : "memory");
}

/* MXCSR with x87's exceptions as well; x87 then has none. */
CRT_INLINE unsigned gather_mxcsr(void)
{
	unsigned status = get_status() & FLAGS;
	unsigned mxcsr = get_mxcsr();
	if (status != 0) {
		clear_status();
		mxcsr |= status;
	}
	return mxcsr;
}

#endif
