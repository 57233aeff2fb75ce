/* SPDX-License-Identifier: MIT */
/* Finds out which vector instructions the CPU has and the system supports. Intel SDM volume 2, CPUID, and volume 1, 14.3. */
#include <cpuid.h>

#include "x86_64/cpu.h"

unsigned char __crt_cpu_features;

/* XCR0: which register states the system saves. */
enum {
	/* XMM and YMM. */
	STATES_AVX = 0x06,
	/* Those, the mask registers, the upper halves of ZMM0 to 15, and ZMM16 to 31. */
	STATES_AVX512 = 0xe6
};

static unsigned saved_states(void)
{
	unsigned low;
	unsigned high;
	__asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
	return low;
}

/* The second register of CPUID's leaf 0: the first four letters of "GenuineIntel". */
enum { MAKER_INTEL = 0x756e6547 };

CRT_COLD unsigned char __crt_cpu_detect(void)
{
	unsigned a;
	unsigned b;
	unsigned c;
	unsigned d;
	unsigned char features = CPU_KNOWN;
	__cpuid(0, a, b, c, d);
	unsigned maker = b;
	if (a >= 7) {
		__cpuid(1, a, b, c, d);
		unsigned states = (c & bit_OSXSAVE) != 0 && (c & bit_AVX) != 0 ? saved_states() : 0;
		if ((states & STATES_AVX) == STATES_AVX && (c & bit_FMA) != 0)
			features |= CPU_FMA;
		__cpuid_count(7, 0, a, b, c, d);
		if ((states & STATES_AVX) == STATES_AVX && (b & bit_AVX2) != 0) {
			features |= CPU_AVX2;
			unsigned wanted = bit_AVX512F | bit_AVX512BW | bit_AVX512VL;
			if ((states & STATES_AVX512) == STATES_AVX512 && (b & wanted) == wanted && (c & bit_AVX512VBMI2) != 0)
				features |= CPU_AVX512;
		}
		/* Enhanced rep movsb: bit 9 of ebx, which not every compiler's header names. AMD's (and Hygon's) is no faster than vectors, and ten times slower where
		 * the destination follows the source by little, modulo a page (measured with Zen 4); others nobody has measured. */
		if ((b & 1u << 9) != 0 && maker == MAKER_INTEL)
			features |= CPU_REP;
	}
	__atomic_store_n(&__crt_cpu_features, features, __ATOMIC_RELAXED);
	return features;
}
