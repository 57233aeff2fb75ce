/* SPDX-License-Identifier: MIT */
/* -fsanitize=undefined: pointers and what they point to. */
#include "ubsan.h"

struct access {
	struct crt_ubsan_typed typed;
	unsigned char alignment_bits;
	unsigned char kind;
};

const char *__crt_ubsan_access(unsigned kind)
{
	static const char *const kinds[] = {
		"load of", "store to", "reference binding to", "member access within", "member call on", "constructor call on", "downcast of",
		"downcast of", "upcast of", "cast to virtual base of", "_Nonnull binding to", "dynamic operation on"
	};
	return kind < sizeof kinds / sizeof *kinds ? kinds[kind] : "use of";
}

static void access(struct access *data, uintptr_t address)
{
	struct crt_ubsan_text x, y;
	const char *kind = __crt_ubsan_access(data->kind), *type = data->typed.type->name;
	uintptr_t alignment = (uintptr_t)1 << data->alignment_bits;
	__crt_ubsan_show_address(&x, address);
	if (address == 0)
		CRT_UBSAN_REPORT(&data->typed.place, kind, " null pointer of type ", type);
	else if ((address & (alignment - 1)) != 0)
		CRT_UBSAN_REPORT(&data->typed.place, kind, " misaligned address ", x.text, " for type ", type, ", which requires ",
			__crt_ubsan_show_unsigned(&y, alignment), " byte alignment");
	else
		CRT_UBSAN_REPORT(&data->typed.place, kind, " address ", x.text, " with insufficient space for an object of type ", type);
}

CRT_UBSAN_HANDLER(type_mismatch_v1, access, (struct access *data, uintptr_t address), (data, address))

static void arithmetic(struct crt_ubsan_place *place, uintptr_t base, uintptr_t result)
{
	struct crt_ubsan_text x, y;
	__crt_ubsan_show_address(&x, base);
	__crt_ubsan_show_address(&y, result);
	if (base == 0 && result == 0)
		CRT_UBSAN_REPORT(place, "applying zero offset to null pointer");
	else if (base == 0)
		CRT_UBSAN_REPORT(place, "applying non-zero offset ", __crt_ubsan_show_unsigned(&y, result), " to null pointer");
	else if (result == 0)
		CRT_UBSAN_REPORT(place, "applying non-zero offset to non-null pointer ", x.text, " produced null pointer");
	else if ((intptr_t)(base ^ result) < 0)
		CRT_UBSAN_REPORT(place, "pointer index expression with base ", x.text, " overflowed to ", y.text);
	else if (base > result)
		CRT_UBSAN_REPORT(place, "addition of unsigned offset to ", x.text, " overflowed to ", y.text);
	else
		CRT_UBSAN_REPORT(place, "subtraction of unsigned offset from ", x.text, " overflowed to ", y.text);
}

CRT_UBSAN_HANDLER(pointer_overflow, arithmetic, (struct crt_ubsan_place *place, uintptr_t base, uintptr_t result), (place, base, result))

struct argument {
	struct crt_ubsan_place place;
	struct crt_ubsan_place declaration;
	int number;
};

static void null_argument(struct argument *data, const char *what)
{
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->place, "null pointer passed as argument ", __crt_ubsan_show_unsigned(&x, (unsigned)data->number),
		", which is declared to ", what);
}

CRT_UBSAN_HANDLER(nonnull_arg, null_argument, (struct argument *data), (data, "never be null"))
CRT_UBSAN_HANDLER(nullability_arg, null_argument, (struct argument *data), (data, "never be null"))

static void null_result(struct crt_ubsan_place *place)
{
	CRT_UBSAN_REPORT(place, "null pointer returned from function declared to never return null");
}

/* The first is where the function is declared. */
CRT_UBSAN_HANDLER(nonnull_return_v1, null_result, (void *declaration, struct crt_ubsan_place *place), (((void)declaration, place)))
CRT_UBSAN_HANDLER(nullability_return_v1, null_result, (void *declaration, struct crt_ubsan_place *place), (((void)declaration, place)))

struct assumption {
	struct crt_ubsan_place place;
	struct crt_ubsan_place made;
	const struct crt_ubsan_type *type;
};

static void assumption(struct assumption *data, uintptr_t alignment, uintptr_t offset)
{
	struct crt_ubsan_text x, y;
	__crt_ubsan_show_unsigned(&y, offset);
	CRT_UBSAN_REPORT(&data->place, "assumption of ", __crt_ubsan_show_unsigned(&x, alignment), " byte alignment ",
		offset != 0 ? "(with offset of " : "", offset != 0 ? y.text : "", offset != 0 ? " byte) " : "", "for pointer of type ", data->type->name, " failed");
}

CRT_UBSAN_HANDLER(alignment_assumption, assumption, (struct assumption *data, uintptr_t pointer, uintptr_t alignment, uintptr_t offset),
	(((void)pointer, data), alignment, offset))

/* clang's, in C++. */
static int function_call(struct crt_ubsan_typed *data, uintptr_t function, const struct crt_ubsan_class *is,
	const struct crt_ubsan_class *expected)
{
	struct crt_ubsan_text x;
	if (__crt_ubsan_same_class(is, expected))
		return 0;
	CRT_UBSAN_REPORT(&data->place, "call to function ", __crt_ubsan_show_address(&x, function), " through pointer to incorrect function type ",
		data->type->name);
	return 1;
}

CRT_UBSAN_JUDGE(function_type_mismatch_v1, function_call, (struct crt_ubsan_typed *data, uintptr_t function, const struct crt_ubsan_class *is,
	const struct crt_ubsan_class *expected), (data, function, is, expected))
