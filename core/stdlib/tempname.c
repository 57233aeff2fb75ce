/* SPDX-License-Identifier: MIT */
/* Makes up names of temporary files until one is free. */
#include <errno.h>
#include <string.h>

#include "tempname.h"

enum { LETTERS = 6, ATTEMPTS = 1000 };

/* Unpredictable where the system can: others must not be able to occupy the names beforehand. */
static uint64_t random_bits(void)
{
	uint64_t bits;
	if (__plat_random(&bits, sizeof bits) < 0) {
		static uint64_t counter;
		struct timespec now = { 0 };
		(void)__plat_clock(0, &now);
		bits = ((uint64_t)now.tv_sec << 30 ^ (uint64_t)now.tv_nsec ^ (uint64_t)(unsigned)__plat_process_id() << 40) +
			__atomic_add_fetch(&counter, UINT64_C(0x9e3779b97f4a7c15), __ATOMIC_RELAXED);
		bits = (bits ^ (bits >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
		bits ^= bits >> 31;
	}
	return bits;
}

int __crt_tempname(char *name, int suffix, int (*attempt)(const char *name, int flags), int flags)
{
	/* Without capitals: Windows' file names do not tell them apart. */
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
	size_t length = strlen(name);
	if (suffix < 0 || length < LETTERS || (size_t)suffix > length - LETTERS)
		return -EINVAL;
	char *place = name + length - (size_t)suffix - LETTERS;
	if (memcmp(place, "XXXXXX", LETTERS) != 0)
		return -EINVAL;
	int result = -EEXIST;
	for (int i = 0; i < ATTEMPTS && result == -EEXIST; i++) {
		uint64_t bits = random_bits();
		for (int k = 0; k < LETTERS; k++, bits /= sizeof letters - 1)
			place[k] = letters[bits % (sizeof letters - 1)];
		result = attempt(name, flags);
	}
	if (result < 0)
		memcpy(place, "XXXXXX", LETTERS);
	return result;
}
