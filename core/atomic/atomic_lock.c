/* SPDX-License-Identifier: MIT */
/* The table of locks behind atomic objects that are too large, or of an odd size. */
#include "atomic_lock.h"

enum { LOCKS = 64, CACHE_LINE = 64 };
static struct crt_lock locks[LOCKS];

struct crt_lock *__crt_atomic_lock(const volatile void *object)
{
	uintptr_t address = (uintptr_t)object;
	/* Neighbours in an array of structs should not all share one lock. */
	return &locks[(address / 16 ^ address / ((uintptr_t)CACHE_LINE * LOCKS)) % LOCKS];
}
