/* SPDX-License-Identifier: MIT */
/* arc4random(), arc4random_buf(), arc4random_uniform(): unpredictable numbers, straight from the system. */
#define _DEFAULT_SOURCE 1
#include <stdlib.h>

#include <stdint.h>

#include "start.h"

void arc4random_buf(void *buffer, size_t size)
{
	/* A program that goes on without its secrets would be worse than one that stops. */
	if (__plat_random(buffer, size) < 0)
		__crt_fail("the system gives no random numbers", CRT_EXIT_NO_RANDOM);
}

unsigned int arc4random(void)
{
	unsigned int result;
	arc4random_buf(&result, sizeof result);
	return result;
}

/* Lemire, "Fast random integer generation in an interval" (2019): the high half of a product, with the few low halves
 * refused that would make some results more likely than others. */
unsigned int arc4random_uniform(unsigned int bound)
{
	if (bound < 2)
		return 0;
	uint64_t product = (uint64_t)arc4random() * bound;
	if ((uint32_t)product < bound) {
		uint32_t refused = -bound % bound;
		while ((uint32_t)product < refused)
			product = (uint64_t)arc4random() * bound;
	}
	return (unsigned int)(product >> 32);
}
