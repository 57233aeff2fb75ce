/* SPDX-License-Identifier: MIT */
/* Thread-specific values with destructors. A key is its index and a generation: a deleted key's old values are forgotten, not destroyed. */
#include <errno.h>

#include "crt_pthread.h"
#include "fork.h"
#include "lock.h"

struct crt_lock __crt_key_lock; /* guards the whole table */
static struct {
	void (*destructor)(void *);
	/* Odd while the key is in use. */
	unsigned generation;
} table[CRT_KEYS];

/* Of a thread's far values, a mapping: a program with threads need not have a heap. */
static size_t far_size(void)
{
	size_t page = __plat_system.page_size;
	return ((CRT_KEYS - CRT_KEYS_NEAR) * sizeof(struct crt_key_value) + page - 1) & ~(page - 1);
}

int __crt_key_create(unsigned *key, void (*destructor)(void *))
{
	__crt_lock(&__crt_key_lock);
	for (unsigned i = 0; i < CRT_KEYS; i++) {
		if (table[i].generation & 1)
			continue;
		table[i].destructor = destructor;
		__atomic_store_n(&table[i].generation, table[i].generation + 1, __ATOMIC_RELEASE);
		__crt_unlock(&__crt_key_lock);
		*key = i;
		return 0;
	}
	__crt_unlock(&__crt_key_lock);
	return EAGAIN;
}

int __crt_key_delete(unsigned key)
{
	int error = EINVAL;
	__crt_lock(&__crt_key_lock);
	if (key < CRT_KEYS && table[key].generation & 1) {
		__atomic_store_n(&table[key].generation, table[key].generation + 1, __ATOMIC_RELEASE);
		table[key].destructor = NULL;
		error = 0;
	}
	__crt_unlock(&__crt_key_lock);
	return error;
}

/* NULL: the thread has not set any of the far ones. */
static struct crt_key_value *find(struct __crt_pthread *thread, unsigned key)
{
	if (CRT_LIKELY(key < CRT_KEYS_NEAR))
		return &thread->near_values[key];
	return thread->far_values == NULL ? NULL : &thread->far_values[key - CRT_KEYS_NEAR];
}

void *__crt_key_get(unsigned key)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	if (thread == NULL || key >= CRT_KEYS)
		return NULL;
	struct crt_key_value *value = find(thread, key);
	if (value == NULL || value->generation != __atomic_load_n(&table[key].generation, __ATOMIC_ACQUIRE))
		return NULL;
	return value->value;
}

int __crt_key_set(unsigned key, const void *new_value)
{
	if (key >= CRT_KEYS)
		return EINVAL;
	unsigned generation = __atomic_load_n(&table[key].generation, __ATOMIC_ACQUIRE);
	if (!(generation & 1))
		return EINVAL;
	struct __crt_pthread *thread = __crt_thread_self();
	if (thread == NULL)
		return ENOMEM;
	struct crt_key_value *value = find(thread, key);
	if (value == NULL) {
		if (new_value == NULL)
			return 0;
		void *place;
		if (__plat_mem_map(far_size(), 0, &place) < 0)
			return ENOMEM;
		thread->far_values = place;
		value = find(thread, key);
	}
	value->value = (void *)(uintptr_t)new_value;
	value->generation = generation;
	return 0;
}

/* Replaces the weak one: destructors at a thread's end, again while they set new values, at most CRT_KEY_ROUNDS times. Then the values go. */
void __crt_thread_key_dtors(struct __crt_pthread *thread)
{
	for (int round = 0, any = 1; any && round < CRT_KEY_ROUNDS; round++) {
		any = 0;
		for (unsigned key = 0; key < CRT_KEYS; key++) {
			struct crt_key_value *value = find(thread, key);
			if (value == NULL)
				break;
			if (value->value == NULL)
				continue;
			__crt_lock(&__crt_key_lock);
			void (*destructor)(void *) = table[key].generation == value->generation ? table[key].destructor : NULL;
			__crt_unlock(&__crt_key_lock);
			void *old = value->value;
			value->value = NULL;
			if (destructor != NULL) {
				any = 1;
				destructor(old);
			}
		}
	}
	if (thread->far_values != NULL)
		(void)__plat_mem_unmap(thread->far_values, far_size());
	thread->far_values = NULL;
}
