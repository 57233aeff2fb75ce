/* SPDX-License-Identifier: MIT */
/* Which vector instructions this CPU has: the bits of __crt_cpu_features. */
#ifndef CRT_CPU_H
#define CRT_CPU_H

#include "cpu_features.h"

enum {
	/* Set as soon as the others tell the truth. */
	CPU_KNOWN = 1,
	/* AVX2, and a system that saves its registers. */
	CPU_AVX2 = 2,
	/* rep movsb and rep stosb work in whole cache lines (ERMS), and are worth it. */
	CPU_REP = 4,
	/* AVX-512 F, BW, VL and VBMI2, and a system that saves its registers: the last one leaves out the processors that lower
	 * their clock for 64-byte vectors (Skylake's kind). */
	CPU_AVX512 = 8,
	/* Fused multiply and add, of 128 and 256 bits. */
	CPU_FMA = 16
};

CRT_INLINE unsigned char cpu_features(void)
{
	unsigned char features = __atomic_load_n(&__crt_cpu_features, __ATOMIC_RELAXED);
	return CRT_LIKELY(features != 0) ? features : __crt_cpu_detect();
}

/* One test on the common path: an unknown CPU looks like one that has nothing, and cpu_features() then tells. */
CRT_INLINE int cpu_known_to_have(unsigned char feature)
{
	return CRT_LIKELY((__crt_cpu_features & feature) != 0) ? 1 : 0;
}

CRT_INLINE int cpu_has_avx2(void)
{
	return cpu_known_to_have(CPU_AVX2) || (cpu_features() & CPU_AVX2) != 0;
}

CRT_INLINE int cpu_has_fma(void)
{
	return cpu_known_to_have(CPU_FMA) || (cpu_features() & CPU_FMA) != 0;
}

#endif
