/* SPDX-License-Identifier: MIT */
/* roundevenf(): one instruction where the CPU has it (SSE4.1, which comes with AVX2). Intel SDM 2, ROUNDSS. */
#define _GNU_SOURCE 1
#define REAL_FLOAT 1
#include "../rounding.h"
#include "x86_64/cpu.h"

float roundevenf(float x)
{
	if (CRT_LIKELY(cpu_has_avx2())) {
		float result;
		__asm__("roundss $8, %1, %0" : "=x"(result) : "x"(x));
		return result;
	}
	return round_real(x, NEAREST_EVEN);
}
