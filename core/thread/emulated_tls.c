/* SPDX-License-Identifier: MIT */
/* What compilers call for a thread-local variable where the target, or -femulated-tls, has them emulated. The layout of the control object and the two
 * names are the compilers'. */
#include <stdint.h>

#include "crt_platform.h"
#include "heap.h"
#include "lock.h"

struct __emutls_object {
	size_t size, align;
	/* From 1; 0 as long as no thread has asked for the variable. Atomic. */
	size_t number;
	/* What the variable begins as; NULL: zeros. */
	const void *image;
};

/* A thread's copies, by the variable's number; NULL: not made yet. */
struct crt_emulated {
	size_t count;
	void *copies[];
};

void *__emutls_get_address(struct __emutls_object *object);
void __emutls_register_common(struct __emutls_object *object, size_t size, size_t align, const void *image);

/* The only way out: the caller is a variable's name. */
static void *check(void *block)
{
	if (block == NULL) {
		static const char text[] = "twincrt: no memory for a thread-local variable\n";
		(void)__plat_write(2, text, sizeof text - 1);
		__plat_trap();
	}
	return block;
}

static size_t number_of(struct __emutls_object *object)
{
	static struct crt_lock lock;
	static size_t last;
	size_t number = __atomic_load_n(&object->number, __ATOMIC_ACQUIRE);
	if (number != 0)
		return number;
	__crt_lock(&lock);
	number = object->number;
	if (number == 0) {
		number = ++last;
		__atomic_store_n(&object->number, number, __ATOMIC_RELEASE);
	}
	__crt_unlock(&lock);
	return number;
}

/* The heap is core's own even in a program that has another malloc(), whose variables may be among these. */
static CRT_COLD void *make(struct __emutls_object *object)
{
	size_t number = number_of(object);
	struct crt_thread *self = __plat_self();
	struct crt_emulated *table = self->emulated;
	if (table == NULL || table->count < number) {
		size_t before = table != NULL ? table->count : 0, count = (number + 15) & ~(size_t)15;
		struct crt_emulated *larger = check(__crt_heap_allocate_zeroed(sizeof *larger + count * sizeof larger->copies[0]));
		larger->count = count;
		if (table != NULL) {
			__builtin_memcpy(larger->copies, table->copies, before * sizeof larger->copies[0]);
			__crt_heap_release(table);
		}
		table = self->emulated = larger;
	}
	void *copy = check(__crt_heap_allocate(object->size, object->align < 16 ? 16 : object->align));
	if (object->image != NULL)
		__builtin_memcpy(copy, object->image, object->size);
	else
		__builtin_memset(copy, 0, object->size);
	table->copies[number - 1] = copy;
	return copy;
}

void *__emutls_get_address(struct __emutls_object *object)
{
	const struct crt_emulated *table = __plat_self()->emulated;
	size_t number = __atomic_load_n(&object->number, __ATOMIC_ACQUIRE);
	/* Number 0 lies beyond every table. */
	if (CRT_LIKELY(table != NULL && number - 1 < table->count)) {
		void *copy = table->copies[number - 1];
		if (CRT_LIKELY(copy != NULL))
			return copy;
	}
	return make(object);
}

/* One of several definitions of a variable (-fcommon): the largest counts. Before any thread asks for it. */
void __emutls_register_common(struct __emutls_object *object, size_t size, size_t align, const void *image)
{
	if (object->size < size) {
		object->size = size;
		object->image = NULL;
	}
	if (object->align < align)
		object->align = align;
	if (image != NULL && size == object->size)
		object->image = image;
}

/* Replaces the weak one: after all destructors, which may still use them, and make more. */
void __crt_thread_emulated_end(void)
{
	struct crt_thread *self = __plat_self();
	struct crt_emulated *table = self->emulated;
	if (table == NULL)
		return;
	self->emulated = NULL;
	for (size_t i = 0; i < table->count; i++)
		if (table->copies[i] != NULL)
			__crt_heap_release(table->copies[i]);
	__crt_heap_release(table);
}
