/* SPDX-License-Identifier: MIT */
/* Memory with nothing before and behind it, and every CPU that the functions tell apart. */
#ifndef TESTS_STRING_GUARDED_H
#define TESTS_STRING_GUARDED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The seam and core's own, declared here because a test is compiled as a program is. */
int __plat_mem_reserve(size_t size, size_t align, void **address);
int __plat_mem_commit(void *address, size_t size);
extern unsigned char __crt_cpu_features;
unsigned char __crt_cpu_detect(void);

/* `size` bytes, a multiple of 4096, between two stretches that cannot be touched. Never given back. */
static inline unsigned char *guarded(size_t size)
{
	enum { HOLE = 65536 };
	void *address;
	assert_int_equal(__plat_mem_reserve(HOLE + size + HOLE, 0, &address), 0);
	unsigned char *memory = (unsigned char *)address + HOLE;
	assert_int_equal(__plat_mem_commit(memory, size), 0);
	return memory;
}

/* Runs a test on the CPU as it is, without AVX-512, without AVX2 too, and so on. */
static inline void on_every_cpu(void (*test)(void))
{
	static const unsigned char hidden[] = {0x00, 0x08, 0x0c, 0x04, 0x0a, 0x0e};
	unsigned char all = __crt_cpu_detect();
	for (size_t i = 0; i < sizeof hidden; i++) {
		unsigned char features = (unsigned char)(all & ~hidden[i]);
		int tested = 0;
		for (size_t k = 0; k < i; k++)
			tested |= features == (all & ~hidden[k]);
		if (tested)
			continue;
		__crt_cpu_features = features;
		test();
	}
	__crt_cpu_features = all;
}

/* The same numbers on every run and target. */
static uint32_t random_state = 1;
static inline uint32_t random_number(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 17;
	return random_state ^= random_state << 5;
}

static inline int sign(int value)
{
	return (value > 0) - (value < 0);
}

#endif
