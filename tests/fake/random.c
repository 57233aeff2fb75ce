/* SPDX-License-Identifier: MIT */
/* Random bytes that are the same in every run (a 64-bit linear congruential generator's upper bits). */
#include "private.h"

int __plat_random(void *buffer, size_t size)
{
	static uint64_t state = 1;
	int error = fake_enter(FAKE_random);
	if (error < 0)
		return error;
	unsigned char *bytes = buffer;
	host_lock();
	for (size_t i = 0; i < size; i++) {
		state = state * 6364136223846793005u + 1442695040888963407u;
		bytes[i] = (unsigned char)(state >> 56);
	}
	host_unlock();
	return 0;
}
