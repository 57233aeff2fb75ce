/* SPDX-License-Identifier: MIT */
/* See ../fused.h: two versions of a function, one for CPUs with FMA. The public function is the test of a byte and a jump. */
#ifndef CRT_FUSED_H
#define CRT_FUSED_H

#include "attr.h"
#include "x86_64/cpu.h"

/* x rounded to an integer, halves to even, whatever the rounding mode; where there is FMA there is AVX. (A builtin would need the target's attribute on every inline
 * function around it.) */
CRT_INLINE double round_even(double x)
{
	double rounded;
	__asm__("vroundsd $8, %1, %1, %0" : "=x"(rounded) : "x"(x));
	return rounded;
}
#define CRT_ROUND_EVEN round_even

#define CRT_FUSED(result, name, parameters, kernel, ...) \
	static CRT_NOINLINE __attribute__((target("fma"))) result name##_fused parameters \
	{ \
		return kernel(__VA_ARGS__, 1); \
	} \
	static CRT_NOINLINE result name##_plain parameters \
	{ \
		return kernel(__VA_ARGS__, 0); \
	} \
	result name parameters \
	{ \
		if (cpu_has_fma()) \
			return name##_fused(__VA_ARGS__); \
		return name##_plain(__VA_ARGS__); \
	}

#endif
