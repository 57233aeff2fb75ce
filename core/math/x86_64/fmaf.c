/* SPDX-License-Identifier: MIT */
/* fmaf(): the CPU's own where it has one; errors, which are rare, take the portable way. Intel SDM 2, VFMADD132SS. */
#define REAL_FLOAT 1
#include "../real.h"
#include "math_exact.h"
#include "x86_64/cpu.h"

float fmaf(float x, float y, float z)
{
	if (CRT_LIKELY(cpu_has_fma())) {
		float result = x;
		__asm__("vfmadd132ss %2, %1, %0" : "+x"(result) : "x"(z), "x"(y));
		bits m = magnitude(to_bits(result));
		if (CRT_LIKELY(m - SMALLEST < INFINITE - SMALLEST || (m == 0 && magnitude(to_bits(z)) >= SMALLEST)))
			return result;
	}
	return (float)__crt_exact_fma(x, y, z, CRT_TO_FLOAT);
}
