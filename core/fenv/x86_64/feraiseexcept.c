/* SPDX-License-Identifier: MIT */
/* feraiseexcept(): ISO C17 7.6.2.3. */
#include "control.h"

/* Arithmetic in SSE, which traps. */
static void divide(float x, float y)
{
	__asm__ volatile("divss %1, %0" : "+x"(x) : "x"(y));
}

static void multiply(float x, float y)
{
	__asm__ volatile("mulss %1, %0" : "+x"(x) : "x"(y));
}

CRT_COLD static void trap(unsigned excepts)
{
	if ((excepts & FE_INVALID) != 0)
		divide(0, 0);
	if ((excepts & FE_DIVBYZERO) != 0)
		divide(1, 0);
	if ((excepts & FE_OVERFLOW) != 0)
		multiply(0x1p127f, 0x1p127f);
	if ((excepts & FE_UNDERFLOW) != 0)
		multiply(0x1p-126f, 0x1p-126f);
	if ((excepts & FE_INEXACT) != 0)
		divide(1, 3);
}

int feraiseexcept(int excepts)
{
	unsigned raised = (unsigned)(excepts & FE_ALL_EXCEPT);
	unsigned mxcsr = get_mxcsr();
	unsigned masked = mxcsr >> MASK_SHIFT;
	set_mxcsr(mxcsr | (raised & masked));
	if (CRT_UNLIKELY((raised & ~masked) != 0))
		trap(raised & ~masked);
	return 0;
}
