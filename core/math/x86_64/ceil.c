/* SPDX-License-Identifier: MIT */
/* ceil(): one instruction where the CPU has it (SSE4.1, which comes with AVX2). Intel SDM 2, ROUNDSD. */
#include "../rounding.h"
#include "x86_64/cpu.h"

double ceil(double x)
{
	if (CRT_LIKELY(cpu_has_avx2())) {
		double result;
		__asm__("roundsd $10, %1, %0" : "=x"(result) : "x"(x));
		return result;
	}
	return round_real(x, UPWARD);
}
