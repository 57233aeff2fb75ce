/* SPDX-License-Identifier: MIT */
/* floorf(): one instruction where the CPU has it (SSE4.1, which comes with AVX2). Intel SDM 2, ROUNDSS. */
#define REAL_FLOAT 1
#include "../rounding.h"
#include "x86_64/cpu.h"

float floorf(float x)
{
	if (CRT_LIKELY(cpu_has_avx2())) {
		float result;
		__asm__("roundss $9, %1, %0" : "=x"(result) : "x"(x));
		return result;
	}
	return round_real(x, DOWNWARD);
}
