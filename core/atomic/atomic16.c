/* SPDX-License-Identifier: MIT */
/* Atomic objects of sixteen bytes on a CPU of which nothing is known: under a lock. */
#include "atomic16.h"
#include "atomic_lock.h"

int __crt_atomic16_try(volatile crt_uint128 *object, crt_uint128 *expected, crt_uint128 desired)
{
	struct crt_lock *lock = __crt_atomic_lock(object);
	__crt_lock(lock);
	int equal = *object == *expected;
	if (equal)
		*object = desired;
	else
		*expected = *object;
	__crt_unlock(lock);
	return equal;
}

int __crt_atomic16_is_free(void)
{
	return 0;
}
