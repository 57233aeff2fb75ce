/* SPDX-License-Identifier: MIT */
/* Atomic objects of sixteen bytes by cmpxchg16b, which every x86-64 CPU since 2006 has and Windows 8.1 demands: so they agree with code that
 * a compiler made with -mcx16. Even a load writes, so the object cannot be in read-only memory. */
#include "atomic16.h"

__attribute__((target("cx16"))) int __crt_atomic16_try(volatile crt_uint128 *object, crt_uint128 *expected, crt_uint128 desired)
{
	crt_uint128 before = __sync_val_compare_and_swap(object, *expected, desired);
	int equal = before == *expected;
	*expected = before;
	return equal;
}

int __crt_atomic16_is_free(void)
{
	return 1;
}
