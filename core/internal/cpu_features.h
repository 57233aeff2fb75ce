/* SPDX-License-Identifier: MIT */
/* What this CPU can do beyond its baseline, found out by the first operation that is large enough to care: start-up does not pay for
 * it. What the bits mean is the CPU's own header's business (core/internal/x86_64/cpu.h). */
#ifndef CRT_CPU_FEATURES_H
#define CRT_CPU_FEATURES_H

#include "attr.h"

/* 0 until somebody asked, and never 0 again. Every thread that finds out finds the same, so relaxed accesses are enough. A test may
 * clear bits. */
extern unsigned char __crt_cpu_features;

/* Finds out, sets __crt_cpu_features, and returns it. */
unsigned char __crt_cpu_detect(void);

#endif
