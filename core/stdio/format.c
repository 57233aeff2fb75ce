/* SPDX-License-Identifier: MIT */
/* The printf engine: the format's text and its conversions, all but the floating ones, written straight into the sink's
 * window. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "digits.h"
#include "error.h"
#include "float_bits.h"
#include "format.h"
#include "format_spec.h"

/* Highest number of an argument in %1$d. */
enum { POSITIONS = 128 };

union argument {
	uint64_t integer;
	const void *pointer;
	double real;
	long double long_real;
};

struct state {
	struct crt_out *out;
	/* The argument of position i is positional[i - 1]; NULL: arguments are taken in turn. */
	const union argument *positional;
	va_list args;
	/* errno on entry, for %m. */
	int error;
	/* Where wchar_t has 16 bits: the first half of a pair that %lc was given, or 0. */
	unsigned surrogate;
};

/* ---- Writing ----------------------------------------------------------------------------------------------------- */

static void stop(struct crt_out *out, int error)
{
	out->error = error;
	out->end = out->next;
}

static CRT_COLD void put_slowly(struct crt_out *out, const char *data, size_t size)
{
	int result;

	if (out->error)
		return;
	out->total += (uint64_t)(out->next - out->begin) + size;
	result = out->drain(out, data, size);
	if (result < 0)
		stop(out, result);
}

void __crt_out_put(struct crt_out *out, const char *data, size_t size)
{
	char *to = out->next;

	if (CRT_UNLIKELY(size > (size_t)(out->end - to))) {
		put_slowly(out, data, size);
		return;
	}
	out->next = to + size;
	if (size > 16) {
		memcpy(to, data, size);
	} else if (size >= 8) {
		uint64_t first, last;
		__builtin_memcpy(&first, data, 8);
		__builtin_memcpy(&last, data + size - 8, 8);
		__builtin_memcpy(to, &first, 8);
		__builtin_memcpy(to + size - 8, &last, 8);
	} else {
		for (; size; size--)
			*to++ = *data++;
	}
}

void __crt_out_pad(struct crt_out *out, char c, int64_t count)
{
	char block[64];

	if (count <= 0)
		return;
	/* A field too wide for any result is refused before its padding is written. */
	if (out->total + (uint64_t)(out->next - out->begin) + (uint64_t)count > INT_MAX) {
		if (!out->error)
			stop(out, -EOVERFLOW);
		return;
	}
	if (count <= out->end - out->next) {
		memset(out->next, c, (size_t)count);
		out->next += count;
		return;
	}
	memset(block, c, sizeof block);
	for (; count > (int64_t)sizeof block; count -= (int64_t)sizeof block)
		__crt_out_put(out, block, sizeof block);
	__crt_out_put(out, block, (size_t)count);
}

void __crt_out_field(struct crt_out *out, const struct crt_spec *spec, const char *prefix, size_t prefix_size, int64_t zeros,
	const char *body, size_t body_size)
{
	int64_t blanks = 0;

	if (zeros < 0)
		zeros = 0;
	if (spec->width) {
		blanks = spec->width - (int64_t)prefix_size - zeros - (int64_t)body_size;
		if (!(spec->flags & CRT_FLAG_MINUS)) {
			if (spec->flags & CRT_FLAG_ZERO) {
				if (blanks > 0)
					zeros += blanks;
			} else {
				__crt_out_pad(out, ' ', blanks);
			}
			blanks = 0;
		}
	}
	__crt_out_put(out, prefix, prefix_size);
	__crt_out_pad(out, '0', zeros);
	__crt_out_put(out, body, body_size);
	__crt_out_pad(out, ' ', blanks);
}

/* ---- Integers ---------------------------------------------------------------------------------------------------- */

static void format_integer(struct crt_out *out, struct crt_spec *spec, uint64_t value, int negative)
{
	/* 64 binary digits, or 28 bytes of room for decimal ones. */
	char text[64], prefix[2];
	char *end = text + sizeof text, *body = end;
	size_t prefix_size = 0, size;
	int64_t zeros = 0;
	int lower = spec->conversion | 0x20;
	unsigned shift = 0;

	switch (spec->conversion) {
	case 'o': shift = 3; break;
	case 'x': case 'X': case 'p': shift = 4; break;
	case 'b': case 'B': shift = 1; break;
	default: break;
	}
	if (!shift) {
		if (negative)
			prefix[prefix_size++] = '-';
		else if (lower != 'u' && spec->flags & (CRT_FLAG_PLUS | CRT_FLAG_SPACE))
			prefix[prefix_size++] = spec->flags & CRT_FLAG_PLUS ? '+' : ' ';
		body = text;
		end = __crt_put_decimal(text, value);
	} else {
		char letters = (char)(spec->conversion == 'X' ? 'A' - 10 : 'a' - 10);
		uint64_t rest = value;
		do {
			unsigned digit = (unsigned)rest & ((1u << shift) - 1);
			*--body = (char)(digit < 10 ? '0' + (int)digit : letters + (int)digit);
			rest >>= shift;
		} while (rest);
		if (spec->flags & CRT_FLAG_HASH && shift != 3 && value) {
			prefix[0] = '0';
			prefix[1] = spec->conversion == 'p' ? 'x' : spec->conversion;
			prefix_size = 2;
		}
	}
	size = (size_t)(end - body);
	if (spec->precision >= 0) {
		spec->flags &= ~(unsigned)CRT_FLAG_ZERO;
		if (!value && !spec->precision)
			size = 0;
		zeros = spec->precision - (int64_t)size;
	}
	/* %#o makes the first digit a zero, also when there is none. */
	if (shift == 3 && spec->flags & CRT_FLAG_HASH && zeros <= 0 && (value || !size))
		zeros = 1;
	__crt_out_field(out, spec, prefix, prefix_size, zeros, body, size);
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

static void format_text(struct crt_out *out, struct crt_spec *spec, const char *text)
{
	size_t size;

	if (!text)
		text = spec->precision >= 0 && spec->precision < 6 ? "" : "(null)";
	if (spec->precision >= 0) {
		/* The text need not end when the precision is reached. */
		const char *end = memchr(text, 0, (size_t)spec->precision);
		size = end ? (size_t)(end - text) : (size_t)spec->precision;
	} else {
		size = strlen(text);
	}
	spec->flags &= ~(unsigned)CRT_FLAG_ZERO;
	__crt_out_field(out, spec, "", 0, 0, text, size);
}

/* Writes a character as UTF-8. Its size, or 0 if it is none. */
static unsigned encode(char to[4], uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xc0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		if (c - 0xd800 < 0x800)
			return 0;
		to[0] = (char)(0xe0 | c >> 12);
		to[1] = (char)(0x80 | (c >> 6 & 0x3f));
		to[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	if (c > 0x10ffff)
		return 0;
	to[0] = (char)(0xf0 | c >> 18);
	to[1] = (char)(0x80 | (c >> 12 & 0x3f));
	to[2] = (char)(0x80 | (c >> 6 & 0x3f));
	to[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

/* Takes one character from *text: two units where wchar_t has 16 bits and they make a pair. */
static uint32_t next_wide(const wchar_t **text)
{
	uint32_t c = (uint32_t)*(*text)++;

	if (sizeof(wchar_t) == 2) {
		c &= 0xffff;
		if (c - 0xd800 < 0x400) {
			uint32_t second = (uint32_t)**text & 0xffff;
			if (second - 0xdc00 < 0x400) {
				++*text;
				c = 0x10000 + ((c - 0xd800) << 10) + (second - 0xdc00);
			}
		}
	}
	return c;
}

static void format_wide_text(struct crt_out *out, struct crt_spec *spec, const wchar_t *text)
{
	const wchar_t *from = text, *before;
	char bytes[4];
	size_t size = 0, limit = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX, field;
	unsigned length;

	if (!text) {
		format_text(out, spec, NULL);
		return;
	}
	/* Nothing beyond the last whole character that fits is looked at. */
	while (size < limit && *from) {
		before = from;
		length = encode(bytes, next_wide(&from));
		if (!length) {
			if (!out->error)
				stop(out, -EILSEQ);
			return;
		}
		if (length > limit - size) {
			from = before;
			break;
		}
		size += length;
	}
	field = (size_t)spec->width > size ? (size_t)spec->width - size : 0;
	if (!(spec->flags & CRT_FLAG_MINUS))
		__crt_out_pad(out, ' ', (int64_t)field);
	while (text < from) {
		length = encode(bytes, next_wide(&text));
		__crt_out_put(out, bytes, length);
	}
	if (spec->flags & CRT_FLAG_MINUS)
		__crt_out_pad(out, ' ', (int64_t)field);
}

static void format_wide_character(struct state *state, struct crt_spec *spec, uint32_t c)
{
	char bytes[4];
	unsigned length;

	if (sizeof(wchar_t) == 2) {
		c &= 0xffff;
		if (state->surrogate && c - 0xdc00 < 0x400) {
			c = 0x10000 + ((state->surrogate - 0xd800) << 10) + (c - 0xdc00);
			state->surrogate = 0;
		} else if (!state->surrogate && c - 0xd800 < 0x400) {
			/* The second half comes with the next conversion. */
			state->surrogate = c;
			return;
		}
	}
	length = encode(bytes, c);
	if (!length || state->surrogate) {
		stop(state->out, -EILSEQ);
		return;
	}
	spec->flags &= ~(unsigned)CRT_FLAG_ZERO;
	__crt_out_field(state->out, spec, "", 0, 0, bytes, length);
}

/* ---- The conversion specification -------------------------------------------------------------------------------- */

/* "*" or "*m$" from behind the asterisk: the position. */
static const char *parse_asterisk(const char *at, int *position)
{
	int value;
	const char *end = __crt_parse_count(at, &value);

	*position = 0;
	if (end == at || *end != '$')
		return at;
	*position = value;
	return end + 1;
}

/* Reads a specification from behind its '%' and returns the end, which is behind the conversion's letter. A width or a
 * precision beyond INT_MAX is INT_MIN. */
static const char *parse(const char *at, struct crt_spec *spec)
{
	const char *end;

	spec->flags = 0;
	spec->width = 0;
	spec->precision = -1;
	spec->size = sizeof(int);
	spec->length = 0;
	spec->position = 0;
	spec->width_position = -1;
	spec->precision_position = -1;
	if ((unsigned)*at - '1' < 9) {
		end = __crt_parse_count(at, &spec->position);
		if (*end == '$')
			at = end + 1;
		else
			spec->position = 0;
	}
	for (;; at++) {
		switch (*at) {
		case '-': spec->flags |= CRT_FLAG_MINUS; continue;
		case '+': spec->flags |= CRT_FLAG_PLUS; continue;
		case ' ': spec->flags |= CRT_FLAG_SPACE; continue;
		case '#': spec->flags |= CRT_FLAG_HASH; continue;
		case '0': spec->flags |= CRT_FLAG_ZERO; continue;
		case '\'': spec->flags |= CRT_FLAG_QUOTE; continue;
		default: break;
		}
		break;
	}
	if (*at == '*')
		at = parse_asterisk(at + 1, &spec->width_position);
	else
		at = __crt_parse_count(at, &spec->width);
	if (*at == '.') {
		at++;
		if (*at == '*')
			at = parse_asterisk(at + 1, &spec->precision_position);
		else
			at = __crt_parse_count(at, &spec->precision);
	}
	at = __crt_parse_length(at, spec);
	spec->conversion = *at;
	/* X/Open's names of %lc and %ls. */
	if (*at == 'C' || *at == 'S') {
		spec->conversion = (char)(*at | 0x20);
		spec->length = 'l';
	}
	return *at ? at + 1 : at;
}

/* ---- Positional arguments ---------------------------------------------------------------------------------------- */

enum kind { KIND_NONE, KIND_INT, KIND_LONG, KIND_POINTER, KIND_DOUBLE, KIND_LONG_DOUBLE };

static enum kind kind_of(const struct crt_spec *spec)
{
	switch (spec->conversion) {
	case 'd': case 'i': case 'o': case 'u': case 'x': case 'X': case 'b': case 'B':
		return spec->size == 8 ? KIND_LONG : KIND_INT;
	case 'c':
		return KIND_INT;
	case 's': case 'p': case 'n':
		return KIND_POINTER;
	case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
		return spec->length == 'L' ? KIND_LONG_DOUBLE : KIND_DOUBLE;
	default:
		return KIND_NONE;
	}
}

static int run(struct state *state, const char *format);

/* Finds out the types of all arguments, takes them, and formats with them. */
static CRT_COLD int run_positional(struct state *state, const char *format)
{
	union argument arguments[POSITIONS];
	unsigned char kinds[POSITIONS];
	struct crt_spec spec;
	const char *at = format;
	int count = 0, i;

	memset(kinds, KIND_NONE, sizeof kinds);
	while (*at) {
		if (*at++ != '%')
			continue;
		at = parse(at, &spec);
		for (i = 0; i < 3; i++) {
			int position = i == 0 ? spec.position : i == 1 ? spec.width_position : spec.precision_position;
			if (position <= 0)
				continue;
			if (position > POSITIONS)
				return -EINVAL;
			if (position > count)
				count = position;
			kinds[position - 1] = (unsigned char)(i == 0 ? kind_of(&spec) : KIND_INT);
		}
	}
	for (i = 0; i < count; i++) {
		switch (kinds[i]) {
		case KIND_LONG: arguments[i].integer = va_arg(state->args, uint64_t); break;
		case KIND_POINTER: arguments[i].pointer = va_arg(state->args, void *); break;
		case KIND_DOUBLE: arguments[i].real = va_arg(state->args, double); break;
		case KIND_LONG_DOUBLE: arguments[i].long_real = va_arg(state->args, long double); break;
		/* A position that nothing uses is taken for an int. */
		default: arguments[i].integer = va_arg(state->args, unsigned); break;
		}
	}
	state->positional = arguments;
	return run(state, format);
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

static int take_int(struct state *state, int position)
{
	if (state->positional)
		return position > 0 ? (int)state->positional[position - 1].integer : 0;
	return va_arg(state->args, int);
}

static void *take_pointer(struct state *state, int position)
{
	if (state->positional)
		return position > 0 ? (void *)(uintptr_t)state->positional[position - 1].pointer : NULL;
	return va_arg(state->args, void *);
}

static uint64_t take_integer(struct state *state, const struct crt_spec *spec, int is_signed)
{
	uint64_t value;

	if (state->positional)
		value = spec->position > 0 ? state->positional[spec->position - 1].integer : 0;
	else if (spec->size == 8)
		return va_arg(state->args, uint64_t);
	else
		value = va_arg(state->args, unsigned);
	switch (spec->size) {
	case 1: return is_signed ? (uint64_t)(int8_t)value : (uint8_t)value;
	case 2: return is_signed ? (uint64_t)(int16_t)value : (uint16_t)value;
	case 4: return is_signed ? (uint64_t)(int32_t)value : (uint32_t)value;
	default: return value;
	}
}

static void take_float(struct state *state, const struct crt_spec *spec, struct crt_float *result)
{
	const union argument *argument = NULL;

	if (state->positional)
		argument = &state->positional[spec->position > 0 ? spec->position - 1 : 0];
	if (spec->length == 'L')
		__crt_take_long_double(result, argument ? argument->long_real : va_arg(state->args, long double));
	else
		__crt_take_double(result, argument ? argument->real : va_arg(state->args, double));
}

static void store_count(struct crt_out *out, const struct crt_spec *spec, void *to)
{
	uint64_t count = out->total + (uint64_t)(out->next - out->begin);

	switch (spec->size) {
	case 1: *(int8_t *)to = (int8_t)count; break;
	case 2: *(int16_t *)to = (int16_t)count; break;
	case 4: *(int32_t *)to = (int32_t)count; break;
	default: *(int64_t *)to = (int64_t)count; break;
	}
}

static int run(struct state *state, const char *format)
{
	struct crt_out *out = state->out;
	struct crt_spec spec;
	struct crt_float number;
	const char *start;
	void *pointer;
	uint64_t value;
	int negative;
	char c;

	for (;;) {
		start = format;
		while (*format && *format != '%')
			format++;
		if (format != start)
			__crt_out_put(out, start, (size_t)(format - start));
		if (!*format)
			break;
		start = format;
		format = parse(format + 1, &spec);
		if (CRT_UNLIKELY((spec.position | ((spec.width_position + 1) >> 1) | ((spec.precision_position + 1) >> 1)) &&
			!state->positional))
			return run_positional(state, start);
		if (spec.width_position >= 0) {
			spec.width = take_int(state, spec.width_position);
			if (spec.width < 0) {
				spec.flags |= CRT_FLAG_MINUS;
				/* INT_MIN stays what it is, and is refused below. */
				spec.width = (int)-(unsigned)spec.width;
			}
		}
		if (spec.precision_position >= 0) {
			spec.precision = take_int(state, spec.precision_position);
			if (spec.precision < 0)
				spec.precision = -1;
		}
		if (CRT_UNLIKELY(spec.width < 0 || spec.precision < -1)) {
			if (!out->error)
				stop(out, -EOVERFLOW);
			break;
		}
		if (CRT_UNLIKELY(state->surrogate) && !(spec.conversion == 'c' && spec.length == 'l')) {
			stop(out, -EILSEQ);
			break;
		}
		switch (spec.conversion) {
		case 'd': case 'i':
			value = take_integer(state, &spec, 1);
			negative = (int64_t)value < 0;
			format_integer(out, &spec, negative ? -value : value, negative);
			break;
		case 'u': case 'o': case 'x': case 'X': case 'b': case 'B':
			format_integer(out, &spec, take_integer(state, &spec, 0), 0);
			break;
		case 's':
			pointer = take_pointer(state, spec.position);
			if (spec.length == 'l')
				format_wide_text(out, &spec, pointer);
			else
				format_text(out, &spec, pointer);
			break;
		case 'c':
			negative = take_int(state, spec.position);
			if (spec.length == 'l') {
				format_wide_character(state, &spec, (uint32_t)negative);
				break;
			}
			c = (char)negative;
			spec.flags &= ~(unsigned)CRT_FLAG_ZERO;
			__crt_out_field(out, &spec, "", 0, 0, &c, 1);
			break;
		case 'p':
			pointer = take_pointer(state, spec.position);
			if (pointer) {
				spec.flags |= CRT_FLAG_HASH;
				format_integer(out, &spec, (uintptr_t)pointer, 0);
			} else {
				spec.precision = -1;
				format_text(out, &spec, "(nil)");
			}
			break;
		case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
			take_float(state, &spec, &number);
			__crt_format_float(out, &spec, &number);
			break;
		case 'n':
			store_count(out, &spec, take_pointer(state, spec.position));
			break;
		case 'm':
			format_text(out, &spec, strerror(state->error));
			break;
		case '%':
			__crt_out_put(out, "%", 1);
			break;
		case 0:
			if (!out->error)
				stop(out, -EINVAL);
			break;
		default:
			__crt_out_put(out, start, (size_t)(format - start));
			break;
		}
	}
	if (state->surrogate)
		stop(out, -EILSEQ);
	if (out->error)
		return out->error;
	value = out->total + (uint64_t)(out->next - out->begin);
	return value > INT_MAX ? -EOVERFLOW : (int)value;
}

int __crt_format(struct crt_out *out, const char *format, va_list args)
{
	struct state state;
	int result;

	state.out = out;
	state.positional = NULL;
	state.error = __plat_self()->error;
	state.surrogate = 0;
	va_copy(state.args, args);
	result = run(&state, format);
	va_end(state.args);
	return result;
}
