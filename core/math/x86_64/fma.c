/* SPDX-License-Identifier: MIT */
/* fma(): the CPU's own where it has one; errors, which are rare, take the portable way, which tells them apart. Intel SDM 2, VFMADD132SD. */
#include "../real.h"
#include "math_exact.h"
#include "x86_64/cpu.h"

double fma(double x, double y, double z)
{
	if (CRT_LIKELY(cpu_has_fma())) {
		double result = x;
		__asm__("vfmadd132sd %2, %1, %0" : "+x"(result) : "x"(z), "x"(y));
		bits m = magnitude(to_bits(result));
		/* An exact zero is common; z shows that it is exact. */
		if (CRT_LIKELY(m - SMALLEST < INFINITE - SMALLEST || (m == 0 && magnitude(to_bits(z)) >= SMALLEST)))
			return result;
	}
	return (double)__crt_exact_fma(x, y, z, CRT_TO_DOUBLE);
}
