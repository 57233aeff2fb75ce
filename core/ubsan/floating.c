/* SPDX-License-Identifier: MIT */
/* -fsanitize=float-cast-overflow: floating values that the other type cannot hold. */
#include <stdio.h>
#include <string.h>

#include "ubsan.h"

struct cast {
	struct crt_ubsan_place place;
	const struct crt_ubsan_type *from;
	const struct crt_ubsan_type *to;
};

/* gcc's data have no place: they begin with the two types. A type's first two bytes are its kind, which no file's name begins with. */
struct cast_without_place {
	const struct crt_ubsan_type *from;
	const struct crt_ubsan_type *to;
};

static int begins_with_type(const void *first)
{
	uint16_t kind;
	memcpy(&kind, first, sizeof kind);
	return kind == CRT_UBSAN_INTEGER || kind == CRT_UBSAN_FLOATING || kind == CRT_UBSAN_OTHER;
}

static const char *show_floating(char *text, size_t size, const struct crt_ubsan_type *type, crt_ubsan_value value)
{
	long double number = 0;
	unsigned bits = __crt_ubsan_bits(type);
	/* A value of few bits is itself, and else it is in memory. */
	const void *at = bits > 8 * sizeof value ? (const void *)value : &value;
	if (bits == 8 * sizeof(float)) {
		float narrow;
		memcpy(&narrow, at, sizeof narrow);
		number = narrow;
	} else if (bits == 8 * sizeof(double)) {
		double wide;
		memcpy(&wide, at, sizeof wide);
		number = wide;
	} else if (bits >= 80) {
		memcpy(&number, at, sizeof number);
	} else {
		return "<unknown>";
	}
	(void)snprintf(text, size, "%Lg", number);
	return text;
}

static void cast(void *data, crt_ubsan_value value)
{
	char text[64];
	struct crt_ubsan_text integer;
	struct crt_ubsan_place nowhere = { 0 }, *place = &nowhere;
	const struct crt_ubsan_type *from, *to;
	if (begins_with_type(*(const void *const *)data)) {
		from = ((struct cast_without_place *)data)->from;
		to = ((struct cast_without_place *)data)->to;
	} else {
		place = &((struct cast *)data)->place;
		from = ((struct cast *)data)->from;
		to = ((struct cast *)data)->to;
	}
	CRT_UBSAN_REPORT(place, from->kind == CRT_UBSAN_FLOATING ? show_floating(text, sizeof text, from, value) : __crt_ubsan_show(&integer, from, value),
		" is outside the range of representable values of type ", to->name);
}

CRT_UBSAN_HANDLER(float_cast_overflow, cast, (void *data, crt_ubsan_value value), (data, value))
