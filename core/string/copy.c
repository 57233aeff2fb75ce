/* SPDX-License-Identifier: MIT */
/* Copying for the library's own use. */
#include <stdint.h>

#include "attr.h"
#include "bytes.h"
#include "crt_platform.h"

/* From this many bytes on the CPU's own copying is worth its start. */
enum { LONG = 512 };

struct sixteen {
	uint64_t half[2];
};

CRT_INLINE struct sixteen load(const char *from)
{
	struct sixteen value;
	__builtin_memcpy(&value, from, sizeof value);
	return value;
}

CRT_INLINE void store(char *to, struct sixteen value)
{
	__builtin_memcpy(to, &value, sizeof value);
}

void __crt_copy(void *restrict to, const void *restrict from, size_t size)
{
	char *t = to;
	const char *f = from;
	if (size >= 16) {
		struct sixteen last = load(f + size - 16);
		char *end = t + size - 16;
		if (size >= LONG) {
			__plat_copy(t, f, size);
			return;
		}
		for (; t < end; t += 16, f += 16)
			store(t, load(f));
		store(end, last);
	} else if (size >= 8) {
		uint64_t first, last;
		__builtin_memcpy(&first, f, 8);
		__builtin_memcpy(&last, f + size - 8, 8);
		__builtin_memcpy(t, &first, 8);
		__builtin_memcpy(t + size - 8, &last, 8);
	} else if (size >= 4) {
		uint32_t first, last;
		__builtin_memcpy(&first, f, 4);
		__builtin_memcpy(&last, f + size - 4, 4);
		__builtin_memcpy(t, &first, 4);
		__builtin_memcpy(t + size - 4, &last, 4);
	} else if (size != 0) {
		/* One to three bytes, some of them twice: no loop whose end is guessed wrong. */
		t[0] = f[0];
		t[size / 2] = f[size / 2];
		t[size - 1] = f[size - 1];
	}
}
