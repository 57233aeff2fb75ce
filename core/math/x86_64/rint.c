/* SPDX-License-Identifier: MIT */
/* rint(): one instruction where the CPU has it (SSE4.1, which comes with AVX2). Intel SDM 2, ROUNDSD. */
#include "../rounding.h"
#include "x86_64/cpu.h"

double rint(double x)
{
	if (CRT_LIKELY(cpu_has_avx2())) {
		double result;
		__asm__("roundsd $4, %1, %0" : "=x"(result) : "x"(x));
		return result;
	}
	return rint_real(x);
}
