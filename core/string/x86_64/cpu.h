/* SPDX-License-Identifier: MIT */
/* Which vector instructions this CPU has, found out by the first large operation: start-up does not pay for it. */
#ifndef CRT_CPU_H
#define CRT_CPU_H

#include "attr.h"

/* 0 until somebody asked; then CPU_KNOWN and what there is. Every thread that finds out finds the same, so relaxed accesses
 * are enough. */
extern unsigned char __crt_cpu_features;
enum {
	CPU_KNOWN = 1,
	/* AVX2, and a system that saves its registers. */
	CPU_AVX2 = 2,
	/* rep movsb and rep stosb work in whole cache lines (ERMS). */
	CPU_REP = 4,
	/* AVX-512 F, BW, VL and VBMI2, and a system that saves its registers: the last one leaves out the processors that lower
	 * their clock for 64-byte vectors (Skylake's kind). */
	CPU_AVX512 = 8
};

CRT_COLD unsigned char __crt_cpu_detect(void);

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

#endif
