/* SPDX-License-Identifier: MIT */
/* What gcc and clang call for atomic objects of sixteen bytes: their own ABI, libatomic's names. The memory order does not matter: all
 * operations are sequentially consistent. */
#include <stdint.h>

#include "atomic16.h"

/* The names are the compiler's built-in functions, which no C source can define under their own names. */
crt_uint128 __crt_atomic_load_16(const volatile void *object, int order) __asm__("__atomic_load_16");
void __crt_atomic_store_16(volatile void *object, crt_uint128 value, int order) __asm__("__atomic_store_16");
crt_uint128 __crt_atomic_exchange_16(volatile void *object, crt_uint128 value, int order) __asm__("__atomic_exchange_16");
_Bool __crt_atomic_compare_exchange_16(volatile void *object, void *expected, crt_uint128 value, int success, int failure)
	__asm__("__atomic_compare_exchange_16");

crt_uint128 __crt_atomic_load_16(const volatile void *object, int order)
{
	(void)order;
	crt_uint128 value = 0;
	/* Storing the 0 that is there already changes nothing. */
	(void)__crt_atomic16_try((volatile crt_uint128 *)(uintptr_t)object, &value, 0);
	return value;
}

crt_uint128 __crt_atomic_exchange_16(volatile void *object, crt_uint128 value, int order)
{
	(void)order;
	crt_uint128 before = 0;
	while (!__crt_atomic16_try(object, &before, value))
		continue;
	return before;
}

void __crt_atomic_store_16(volatile void *object, crt_uint128 value, int order)
{
	(void)__crt_atomic_exchange_16(object, value, order);
}

_Bool __crt_atomic_compare_exchange_16(volatile void *object, void *expected, crt_uint128 value, int success, int failure)
{
	(void)success;
	(void)failure;
	crt_uint128 before = *(crt_uint128 *)expected;
	_Bool done = __crt_atomic16_try(object, &before, value) != 0;
	if (!done)
		*(crt_uint128 *)expected = before;
	return done;
}

/* The same by the older built-in functions, which clang calls for |= and the like. */
crt_uint128 __crt_sync_val_compare_and_swap_16(volatile void *object, crt_uint128 expected, crt_uint128 value)
	__asm__("__sync_val_compare_and_swap_16");
_Bool __crt_sync_bool_compare_and_swap_16(volatile void *object, crt_uint128 expected, crt_uint128 value)
	__asm__("__sync_bool_compare_and_swap_16");
crt_uint128 __crt_sync_lock_test_and_set_16(volatile void *object, crt_uint128 value) __asm__("__sync_lock_test_and_set_16");

crt_uint128 __crt_sync_val_compare_and_swap_16(volatile void *object, crt_uint128 expected, crt_uint128 value)
{
	(void)__crt_atomic16_try(object, &expected, value);
	return expected;
}

_Bool __crt_sync_bool_compare_and_swap_16(volatile void *object, crt_uint128 expected, crt_uint128 value)
{
	return __crt_atomic16_try(object, &expected, value) != 0;
}

crt_uint128 __crt_sync_lock_test_and_set_16(volatile void *object, crt_uint128 value)
{
	return __crt_atomic_exchange_16(object, value, 5);
}

#define FETCH(name, result) \
	crt_uint128 __crt_atomic_fetch_##name##_16(volatile void *object, crt_uint128 value, int order) \
		__asm__("__atomic_fetch_" #name "_16"); \
	crt_uint128 __crt_atomic_fetch_##name##_16(volatile void *object, crt_uint128 value, int order) \
	{ \
		(void)order; \
		crt_uint128 before = 0; \
		while (!__crt_atomic16_try(object, &before, (result))) \
			continue; \
		return before; \
	} \
	crt_uint128 __crt_atomic_##name##_fetch_16(volatile void *object, crt_uint128 value, int order) \
		__asm__("__atomic_" #name "_fetch_16"); \
	crt_uint128 __crt_atomic_##name##_fetch_16(volatile void *object, crt_uint128 value, int order) \
	{ \
		crt_uint128 before = __crt_atomic_fetch_##name##_16(object, value, order); \
		return (result); \
	} \
	crt_uint128 __crt_sync_fetch_and_##name##_16(volatile void *object, crt_uint128 value) __asm__("__sync_fetch_and_" #name "_16"); \
	crt_uint128 __crt_sync_fetch_and_##name##_16(volatile void *object, crt_uint128 value) \
	{ \
		return __crt_atomic_fetch_##name##_16(object, value, 5); \
	} \
	crt_uint128 __crt_sync_##name##_and_fetch_16(volatile void *object, crt_uint128 value) __asm__("__sync_" #name "_and_fetch_16"); \
	crt_uint128 __crt_sync_##name##_and_fetch_16(volatile void *object, crt_uint128 value) \
	{ \
		return __crt_atomic_##name##_fetch_16(object, value, 5); \
	}

FETCH(add, before + value)
FETCH(sub, before - value)
FETCH(and, before & value)
FETCH(or, before | value)
FETCH(xor, before ^ value)
FETCH(nand, ~(before & value))
