/* SPDX-License-Identifier: MIT */
/* What gcc and clang call for atomic objects of any size: their own ABI, libatomic's names. Sizes for which the CPU has an instruction use it, for
 * elsewhere the compiler may have done so for the same object; the others take a lock. */
#include <stdint.h>
#include <string.h>

#include "atomic16.h"
#include "atomic_lock.h"

/* The names are the compiler's built-in functions, which no C source can define under their own names. */
void __crt_atomic_load(size_t size, const volatile void *object, void *result, int order) __asm__("__atomic_load");
void __crt_atomic_store(size_t size, volatile void *object, const void *value, int order) __asm__("__atomic_store");
void __crt_atomic_exchange(size_t size, volatile void *object, const void *value, void *result, int order) __asm__("__atomic_exchange");
_Bool __crt_atomic_compare_exchange(size_t size, volatile void *object, void *expected, const void *value, int success, int failure)
	__asm__("__atomic_compare_exchange");
_Bool __crt_atomic_is_lock_free(size_t size, const volatile void *object) __asm__("__atomic_is_lock_free");

static int aligned(const volatile void *object, size_t size)
{
	return ((uintptr_t)object & (size - 1)) == 0;
}

/* The size if the CPU does it, 0 otherwise. */
static size_t direct(size_t size, const volatile void *object)
{
	switch (size) {
	case 1: case 2: case 4: case 8:
		return aligned(object, size) ? size : 0;
	case 16:
		/* A 16-byte object at an odd place takes a lock; a compiler never makes one. */
		return aligned(object, size) ? size : 0;
	default:
		return 0;
	}
}

#define PLAIN(object) ((void *)(uintptr_t)(object))

/* One case for each size of an instruction; the values pass through memcpy, for they need not be aligned. */
#define EACH_SIZE(OPERATION) \
	case 1: OPERATION(uint8_t) \
	case 2: OPERATION(uint16_t) \
	case 4: OPERATION(uint32_t) \
	case 8: OPERATION(uint64_t)

void __crt_atomic_load(size_t size, const volatile void *object, void *result, int order)
{
	(void)order;
#define LOAD(type) { \
		type value = __atomic_load_n((const volatile type *)object, __ATOMIC_SEQ_CST); \
		memcpy(result, &value, sizeof(value)); \
		return; \
	}
	switch (direct(size, object)) {
	EACH_SIZE(LOAD)
	case 16: {
		crt_uint128 value = 0;
		(void)__crt_atomic16_try(PLAIN(object), &value, 0);
		memcpy(result, &value, sizeof(value));
		return;
	}
	default:
		break;
	}
	struct crt_lock *lock = __crt_atomic_lock(object);
	__crt_lock(lock);
	memcpy(result, PLAIN(object), size);
	__crt_unlock(lock);
}

void __crt_atomic_exchange(size_t size, volatile void *object, const void *value, void *result, int order)
{
	(void)order;
#define EXCHANGE(type) { \
		type wanted, before; \
		memcpy(&wanted, value, sizeof(wanted)); \
		before = __atomic_exchange_n((volatile type *)object, wanted, __ATOMIC_SEQ_CST); \
		memcpy(result, &before, sizeof(before)); \
		return; \
	}
	switch (direct(size, object)) {
	EACH_SIZE(EXCHANGE)
	case 16: {
		crt_uint128 wanted, before = 0;
		memcpy(&wanted, value, sizeof(wanted));
		while (!__crt_atomic16_try(object, &before, wanted))
			continue;
		memcpy(result, &before, sizeof(before));
		return;
	}
	default:
		break;
	}
	struct crt_lock *lock = __crt_atomic_lock(object);
	__crt_lock(lock);
	/* `value` and `result` may be one object. */
	unsigned char *to = PLAIN(object), *old = result;
	const unsigned char *from = value;
	for (size_t index = 0; index < size; index++) {
		unsigned char before = to[index];
		to[index] = from[index];
		old[index] = before;
	}
	__crt_unlock(lock);
}

void __crt_atomic_store(size_t size, volatile void *object, const void *value, int order)
{
	(void)order;
#define STORE(type) { \
		type wanted; \
		memcpy(&wanted, value, sizeof(wanted)); \
		__atomic_store_n((volatile type *)object, wanted, __ATOMIC_SEQ_CST); \
		return; \
	}
	switch (direct(size, object)) {
	EACH_SIZE(STORE)
	case 16: {
		crt_uint128 wanted, before = 0;
		memcpy(&wanted, value, sizeof(wanted));
		while (!__crt_atomic16_try(object, &before, wanted))
			continue;
		return;
	}
	default:
		break;
	}
	struct crt_lock *lock = __crt_atomic_lock(object);
	__crt_lock(lock);
	memcpy(PLAIN(object), value, size);
	__crt_unlock(lock);
}

_Bool __crt_atomic_compare_exchange(size_t size, volatile void *object, void *expected, const void *value, int success, int failure)
{
	(void)success;
	(void)failure;
#define COMPARE(type) { \
		type wanted, before; \
		memcpy(&wanted, value, sizeof(wanted)); \
		memcpy(&before, expected, sizeof(before)); \
		if (__atomic_compare_exchange_n((volatile type *)object, &before, wanted, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) \
			return 1; \
		memcpy(expected, &before, sizeof(before)); \
		return 0; \
	}
	switch (direct(size, object)) {
	EACH_SIZE(COMPARE)
	case 16: {
		crt_uint128 wanted, before;
		memcpy(&wanted, value, sizeof(wanted));
		memcpy(&before, expected, sizeof(before));
		if (__crt_atomic16_try(object, &before, wanted))
			return 1;
		memcpy(expected, &before, sizeof(before));
		return 0;
	}
	default:
		break;
	}
	struct crt_lock *lock = __crt_atomic_lock(object);
	__crt_lock(lock);
	_Bool equal = memcmp(PLAIN(object), expected, size) == 0;
	if (equal)
		memcpy(PLAIN(object), value, size);
	else
		memcpy(expected, PLAIN(object), size);
	__crt_unlock(lock);
	return equal;
}

_Bool __crt_atomic_is_lock_free(size_t size, const volatile void *object)
{
	/* Without an object the question is about one at its natural place. */
	size_t instruction = direct(size, object);
	return instruction != 0 && (instruction != 16 || __crt_atomic16_is_free());
}
