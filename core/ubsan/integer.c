/* SPDX-License-Identifier: MIT */
/* -fsanitize=undefined: integers. */
#include "ubsan.h"

static void overflow(struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b, const char *operation)
{
	struct crt_ubsan_text x, y;
	CRT_UBSAN_REPORT(&data->place, __crt_ubsan_is_signed(data->type) ? "signed" : "unsigned", " integer overflow: ",
		__crt_ubsan_show(&x, data->type, a), operation, __crt_ubsan_show(&y, data->type, b), " cannot be represented in type ", data->type->name);
}

CRT_UBSAN_HANDLER(add_overflow, overflow, (struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b), (data, a, b, " + "))
CRT_UBSAN_HANDLER(sub_overflow, overflow, (struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b), (data, a, b, " - "))
CRT_UBSAN_HANDLER(mul_overflow, overflow, (struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b), (data, a, b, " * "))

static void negation(struct crt_ubsan_typed *data, crt_ubsan_value value)
{
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->place, "negation of ", __crt_ubsan_show(&x, data->type, value), " cannot be represented in type ", data->type->name,
		__crt_ubsan_is_signed(data->type) ? "; cast to an unsigned type to negate this value to itself" : "");
}

CRT_UBSAN_HANDLER(negate_overflow, negation, (struct crt_ubsan_typed *data, crt_ubsan_value value), (data, value))

static void division(struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b)
{
	struct crt_ubsan_text x;
	if (__crt_ubsan_is_signed(data->type) && __crt_ubsan_integer(data->type, b) == -1)
		CRT_UBSAN_REPORT(&data->place, "division of ", __crt_ubsan_show(&x, data->type, a), " by -1 cannot be represented in type ", data->type->name);
	else
		CRT_UBSAN_REPORT(&data->place, "division by zero");
}

CRT_UBSAN_HANDLER(divrem_overflow, division, (struct crt_ubsan_typed *data, crt_ubsan_value a, crt_ubsan_value b), (data, a, b))

struct two_types {
	struct crt_ubsan_place place;
	const struct crt_ubsan_type *first;
	const struct crt_ubsan_type *second;
};

static void shift(struct two_types *data, crt_ubsan_value a, crt_ubsan_value b)
{
	struct crt_ubsan_text x, y;
	const char *places = __crt_ubsan_show(&y, data->second, b);
	int64_t count = __crt_ubsan_integer(data->second, b);
	if (__crt_ubsan_is_signed(data->second) && count < 0)
		CRT_UBSAN_REPORT(&data->place, "shift exponent ", places, " is negative");
	else if ((uint64_t)count >= __crt_ubsan_bits(data->first))
		CRT_UBSAN_REPORT(&data->place, "shift exponent ", places, " is too large for ",
			__crt_ubsan_show_unsigned(&x, __crt_ubsan_bits(data->first)), "-bit type ", data->first->name);
	else if (__crt_ubsan_is_signed(data->first) && __crt_ubsan_integer(data->first, a) < 0)
		CRT_UBSAN_REPORT(&data->place, "left shift of negative value ", __crt_ubsan_show(&x, data->first, a));
	else
		CRT_UBSAN_REPORT(&data->place, "left shift of ", __crt_ubsan_show(&x, data->first, a), " by ", places,
			" places cannot be represented in type ", data->first->name);
}

CRT_UBSAN_HANDLER(shift_out_of_bounds, shift, (struct two_types *data, crt_ubsan_value a, crt_ubsan_value b), (data, a, b))

/* The array's type, and the index's. */
static void bounds(struct two_types *data, crt_ubsan_value index)
{
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->place, "index ", __crt_ubsan_show(&x, data->second, index), " out of bounds for type ", data->first->name);
}

CRT_UBSAN_HANDLER(out_of_bounds, bounds, (struct two_types *data, crt_ubsan_value index), (data, index))

static void array_size(struct crt_ubsan_typed *data, crt_ubsan_value size)
{
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->place, "variable length array bound evaluates to non-positive value ", __crt_ubsan_show(&x, data->type, size));
}

CRT_UBSAN_HANDLER(vla_bound_not_positive, array_size, (struct crt_ubsan_typed *data, crt_ubsan_value size), (data, size))

static void invalid_value(struct crt_ubsan_typed *data, crt_ubsan_value value)
{
	struct crt_ubsan_text x;
	CRT_UBSAN_REPORT(&data->place, "load of value ", __crt_ubsan_show(&x, data->type, value), ", which is not a valid value for type ", data->type->name);
}

CRT_UBSAN_HANDLER(load_invalid_value, invalid_value, (struct crt_ubsan_typed *data, crt_ubsan_value value), (data, value))

struct conversion {
	struct two_types types;
	unsigned char kind;
};

static void conversion(struct conversion *data, crt_ubsan_value from, crt_ubsan_value to)
{
	struct crt_ubsan_text x, y, u, v;
	const struct crt_ubsan_type *first = data->types.first, *second = data->types.second;
	CRT_UBSAN_REPORT(&data->types.place, "implicit conversion from type ", first->name, " of value ", __crt_ubsan_show(&x, first, from), " (",
		__crt_ubsan_show_unsigned(&u, __crt_ubsan_bits(first)), __crt_ubsan_is_signed(first) ? "-bit, signed) to type " : "-bit, unsigned) to type ",
		second->name, " changed the value to ", __crt_ubsan_show(&y, second, to), " (", __crt_ubsan_show_unsigned(&v, __crt_ubsan_bits(second)),
		__crt_ubsan_is_signed(second) ? "-bit, signed)" : "-bit, unsigned)");
}

CRT_UBSAN_HANDLER(implicit_conversion, conversion, (struct conversion *data, crt_ubsan_value from, crt_ubsan_value to), (data, from, to))

struct builtin {
	struct crt_ubsan_place place;
	unsigned char kind;
};

static void builtin(struct builtin *data)
{
	CRT_UBSAN_REPORT(&data->place, "passing zero to ", data->kind == 0 ? "ctz()" : "clz()", ", which is not a valid argument");
}

CRT_UBSAN_HANDLER(invalid_builtin, builtin, (struct builtin *data), (data))
