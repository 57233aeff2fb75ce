/* SPDX-License-Identifier: MIT */
/* roundeven(): one instruction where the CPU has it (SSE4.1, which comes with AVX2). Intel SDM 2, ROUNDSD. */
#define _GNU_SOURCE 1
#include "../rounding.h"
#include "x86_64/cpu.h"

double roundeven(double x)
{
	if (CRT_LIKELY(cpu_has_avx2())) {
		double result;
		__asm__("roundsd $8, %1, %0" : "=x"(result) : "x"(x));
		return result;
	}
	return round_real(x, NEAREST_EVEN);
}
