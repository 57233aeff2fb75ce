/* SPDX-License-Identifier: MIT */
/* -fsanitize=vptr: whether an object of C++ is of a class, or derived from it there. What is known of objects and classes is in the Itanium C++
 * ABI, 2.5.2 (tables of virtual functions) and 2.9.5 (information on types). */
#include "ubsan.h"

struct single_information {
	struct crt_ubsan_class own;
	const struct crt_ubsan_class *base;
};

struct many_information {
	struct crt_ubsan_class own;
	unsigned flags, count;
	struct {
		const struct crt_ubsan_class *class;
		/* The offset, above eight bits of flags. */
		intptr_t offset_flags;
	} bases[];
};
enum { BASE_VIRTUAL = 1 };

/* The information is an object itself, and its class tells what bases there are: of none, one, or several. */
static int is_of_class(const struct crt_ubsan_class *information, const char *name)
{
	const struct crt_ubsan_class *class = ((const struct crt_ubsan_class *const *)information->methods)[-1];
	return strcmp(class->name, name) == 0;
}

struct dynamic {
	struct crt_ubsan_typed typed;
	const struct crt_ubsan_class *class;
	unsigned char kind;
};

enum { CACHE = 128 };
/* Hashes of a class and of virtual functions that go together; the program looks here first. */
uintptr_t __ubsan_vptr_type_cache[CACHE];

/* Whether at `offset` of an object of the class `derived` there is one of class `base`. */
static int has_base(const struct crt_ubsan_class *derived, const struct crt_ubsan_class *base, intptr_t offset)
{
	if (__crt_ubsan_same_class(derived, base))
		return offset == 0;
	if (is_of_class(derived, "N10__cxxabiv120__si_class_type_infoE"))
		return has_base(((const struct single_information *)derived)->base, base, offset);
	if (!is_of_class(derived, "N10__cxxabiv121__vmi_class_type_infoE"))
		return 0;
	const struct many_information *many = (const struct many_information *)derived;
	for (unsigned i = 0; i < many->count; i++) {
		/* Where a virtual base is depends on the object. */
		if (many->bases[i].offset_flags & BASE_VIRTUAL || has_base(many->bases[i].class, base, offset - (many->bases[i].offset_flags >> 8)))
			return 1;
	}
	return 0;
}

static int dynamic_type(struct dynamic *data, uintptr_t address, uintptr_t hash)
{
	enum { FAR = 1 << 20 };
	const struct crt_ubsan_class *class = NULL;
	intptr_t to_top = 0;
	if (address != 0 && address % sizeof(uintptr_t) == 0) {
		const intptr_t *methods = *(const intptr_t *const *)address;
		if (methods != NULL && (uintptr_t)methods % sizeof(uintptr_t) == 0) {
			to_top = methods[-2];
			class = (const struct crt_ubsan_class *)methods[-1];
		}
	}
	if (to_top > FAR || to_top < -FAR)
		class = NULL;
	if (class != NULL && has_base(class, data->class, -to_top)) {
		__ubsan_vptr_type_cache[hash % CACHE] = hash;
		return 0;
	}
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->typed.place, __crt_ubsan_access(data->kind), " address ",
		__crt_ubsan_show_address(&x, address), " which does not point to an object of type ", data->typed.type->name,
		class == NULL ? ": object has invalid vptr" : ": object is of type ", class == NULL ? "" : class->name);
	return 1;
}

CRT_UBSAN_JUDGE(dynamic_type_cache_miss, dynamic_type, (struct dynamic *data, uintptr_t address, uintptr_t hash), (data, address, hash))
