/* SPDX-License-Identifier: MIT */
/* The wprintf engine: reads a format of wide characters into the specifications of the printf engine, whose functions write
 * the numbers, and writes text itself. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>
#include <wchar.h>

#include "error.h"
#include "format_spec.h"
#include "messages.h"
#include "utf8.h"
#include "wide_format.h"

/* Highest number of an argument in %1$d. */
enum { POSITIONS = 128 };

struct state {
	struct crt_wide_out *to;
	/* The argument of position i is positional[i - 1]; NULL: arguments are taken in turn. */
	const union crt_argument *positional;
	/* errno on entry, for %m. */
	int error;
};

/* ---- Writing ---- */

/* The first error stays, and nothing is written any more. */
static void stop(struct crt_out *out, int error)
{
	if (!out->error)
		out->error = error;
	out->end = out->next;
}

static void put(struct crt_wide_out *to, const wchar_t *text, size_t count)
{
	int result;

	if (!count || to->out.error)
		return;
	result = to->put(to, text, count);
	if (result < 0)
		stop(&to->out, result);
}

/* As many blanks as the field has room for beside `count` characters. */
static void blanks(struct crt_out *out, const struct crt_spec *spec, size_t count)
{
	struct crt_spec plain = *spec;
	struct crt_field field;

	if ((size_t)spec->width <= count)
		return;
	plain.flags = 0;
	plain.width = (int)((size_t)spec->width - count);
	__crt_field_begin(&field);
	field.body = "";
	field.size = 0;
	__crt_out_field(out, &plain, &field);
}

static void format_wide(struct crt_wide_out *to, const struct crt_spec *spec, const wchar_t *text, size_t count)
{
	if (!(spec->flags & CRT_FLAG_MINUS))
		blanks(&to->out, spec, count);
	put(to, text, count);
	if (spec->flags & CRT_FLAG_MINUS)
		blanks(&to->out, spec, count);
}

/* %s: a multibyte string, read no further than the precision asks for. */
static void format_multibyte(struct crt_wide_out *to, const struct crt_spec *spec, const char *text)
{
	size_t limit = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX, count = 0, filled = 0;
	const unsigned char *from = (const unsigned char *)text, *end;
	wchar_t wide[64];
	uint32_t c;
	int length, units;

	if (!text)
		from = (const unsigned char *)(limit < 6 ? "" : "(null)");
	for (end = from; count < limit && *end; end += length) {
		length = 1;
		units = 1;
		if (*end >= 0x80) {
			length = __crt_utf8_decode(end, 4, &c);
			if (length < 0) {
				stop(&to->out, -EILSEQ);
				return;
			}
			units += sizeof(wchar_t) == 2 && c > 0xffff;
			/* A character is written whole or not at all. */
			if ((size_t)units > limit - count)
				break;
		}
		count += (size_t)units;
	}
	if (!(spec->flags & CRT_FLAG_MINUS))
		blanks(&to->out, spec, count);
	while (from < end) {
		c = *from;
		from += c < 0x80 ? 1 : __crt_utf8_decode(from, 4, &c);
		if (sizeof(wchar_t) == 2 && c > 0xffff) {
			wide[filled++] = (wchar_t)__crt_high_surrogate(c);
			c = __crt_low_surrogate(c);
		}
		wide[filled++] = (wchar_t)c;
		if (filled >= sizeof wide / sizeof *wide - 1 || from == end) {
			put(to, wide, filled);
			filled = 0;
		}
	}
	if (spec->flags & CRT_FLAG_MINUS)
		blanks(&to->out, spec, count);
}

/* ---- The conversion specification ---- */

static const wchar_t *parse_count(const wchar_t *at, int *result)
{
	int64_t value = 0;

	for (; (unsigned)*at - '0' < 10; at++) {
		if (value <= INT_MAX)
			value = value * 10 + (int)(*at - '0');
	}
	*result = value > INT_MAX ? INT_MIN : (int)value;
	return at;
}

static const wchar_t *parse_asterisk(const wchar_t *at, int *position)
{
	int value;
	const wchar_t *end = parse_count(at, &value);

	*position = 0;
	if (end == at || *end != '$')
		return at;
	*position = value;
	return end + 1;
}

/* Reads a specification from behind its '%'; the end. */
static const wchar_t *parse(const wchar_t *at, struct crt_spec *spec)
{
	static const char flags[] = "-+ #0'";
	char narrow[8];
	const wchar_t *end;
	const char *flag;
	unsigned i;

	memset(spec, 0, sizeof *spec);
	spec->precision = -1;
	spec->width_position = spec->precision_position = -1;
	spec->size = sizeof(int);
	end = parse_count(at, &spec->position);
	if (*end == '$')
		at = end + 1;
	else
		spec->position = 0;
	for (; *at && (uint32_t)*at < 0x80 && (flag = strchr(flags, (char)*at)) != NULL; at++)
		spec->flags |= 1u << (flag - flags);
	if (*at == '*')
		at = parse_asterisk(at + 1, &spec->width_position);
	else
		at = parse_count(at, &spec->width);
	if (*at == '.') {
		at++;
		if (*at == '*')
			at = parse_asterisk(at + 1, &spec->precision_position);
		else
			at = parse_count(at, &spec->precision);
	}
	/* No length modifier has more than four letters. */
	for (i = 0; i < sizeof narrow - 1; i++) {
		narrow[i] = (char)((uint32_t)at[i] < 0x80 ? at[i] : 0x7f);
		if (!at[i])
			break;
	}
	narrow[i] = 0;
	at += __crt_parse_length(narrow, spec) - narrow;
	spec->conversion = (char)((uint32_t)*at < 0x80 ? *at : 0x7f);
	if (*at == 'C' || *at == 'S') {
		spec->length = 'l';
		spec->conversion |= 0x20;
	}
	return *at ? at + 1 : at;
}

/* ---- Arguments ---- */

enum kind { KIND_NONE, KIND_INT, KIND_LONG, KIND_POINTER, KIND_DOUBLE, KIND_LONG_DOUBLE };

/* The type of the conversion's argument. */
static enum kind kind_of(const struct crt_spec *spec)
{
	switch (spec->conversion) {
	case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': case 'b': case 'B':
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

static int run(struct state *state, const wchar_t *format, va_list args);

/* Finds out the types of all arguments, takes them, and formats with them. */
static CRT_NOINLINE int run_positional(struct state *state, const wchar_t *format, va_list args)
{
	union crt_argument arguments[POSITIONS];
	unsigned char kinds[POSITIONS];
	struct crt_spec spec;
	const wchar_t *at = format;
	int count = 0, i;

	/* A position that nothing uses is taken for an int. */
	memset(kinds, KIND_INT, sizeof kinds);
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
			if (!i)
				kinds[position - 1] = (unsigned char)kind_of(&spec);
		}
	}
	for (i = 0; i < count; i++) {
		switch ((enum kind)kinds[i]) {
		case KIND_LONG: arguments[i].integer = va_arg(args, uint64_t); break;
		case KIND_POINTER: arguments[i].pointer = va_arg(args, void *); break;
		case KIND_DOUBLE: arguments[i].real = va_arg(args, double); break;
		case KIND_LONG_DOUBLE: arguments[i].long_real = va_arg(args, long double); break;
		default: arguments[i].integer = va_arg(args, unsigned); break;
		}
	}
	state->positional = arguments;
	return run(state, format, args);
}

/* The argument of a position; one without a position among others that have one is undefined, and gets the first. */
CRT_INLINE const union crt_argument *argument_at(const struct state *state, int position)
{
	return &state->positional[position > 0 ? position - 1 : 0];
}

/* Takes the next argument, or in a format with positions, that of `position`. */
#define TAKE(type, field, position) \
	(CRT_UNLIKELY(state->positional != NULL) ? (type)argument_at(state, position)->field : va_arg(args, type))

/* ---- The engine ---- */

static uint64_t count_of(const struct crt_out *out)
{
	return out->total + (uint64_t)(out->next - out->begin);
}

static void store_count(uint64_t count, int size, void *to)
{
	switch (size) {
	case 1: *(int8_t *)to = (int8_t)count; break;
	case 2: *(int16_t *)to = (int16_t)count; break;
	case 4: *(int32_t *)to = (int32_t)count; break;
	default: *(int64_t *)to = (int64_t)count; break;
	}
}

static int run(struct state *state, const wchar_t *format, va_list args)
{
	char message[CRT_ERROR_SIZE];
	struct crt_wide_out *to = state->to;
	struct crt_out *out = &to->out;
	struct crt_spec spec;
	union crt_argument real;
	const wchar_t *start, *text;
	void *pointer;
	uint64_t value;
	unsigned unused;
	wchar_t c;
	int is_signed;

	for (;;) {
		start = format;
		while (*format && *format != '%')
			format++;
		put(to, start, (size_t)(format - start));
		if (!*format)
			break;
		start = format;
		format = parse(format + 1, &spec);
		if ((spec.position > 0 || spec.width_position > 0 || spec.precision_position > 0) && !state->positional)
			return run_positional(state, start, args);
		if (spec.width_position >= 0) {
			spec.width = TAKE(int, integer, spec.width_position);
			if (spec.width < 0) {
				spec.flags |= CRT_FLAG_MINUS;
				/* INT_MIN stays what it is, and is refused below. */
				spec.width = (int)-(unsigned)spec.width;
			}
		}
		if (spec.precision_position >= 0) {
			spec.precision = TAKE(int, integer, spec.precision_position);
			if (spec.precision < 0)
				spec.precision = -1;
		}
		if (spec.width < 0 || spec.precision < -1) {
			stop(out, -EOVERFLOW);
			break;
		}
		switch (spec.conversion) {
		case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': case 'b': case 'B':
			is_signed = spec.conversion == 'd' || spec.conversion == 'i';
			if (spec.size == 8)
				value = TAKE(uint64_t, integer, spec.position);
			else
				value = TAKE(unsigned, integer, spec.position);
			/* The argument was promoted; its own type is what counts. */
			unused = 64 - 8u * spec.size;
			value = value << unused;
			value = is_signed ? (uint64_t)((int64_t)value >> unused) : value >> unused;
			__crt_format_integer(out, &spec, value, is_signed);
			break;
		case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
			if (spec.length == 'L')
				real.long_real = TAKE(long double, long_real, spec.position);
			else
				real.real = TAKE(double, real, spec.position);
			__crt_format_real(out, &spec, &real);
			break;
		case 'c':
			value = TAKE(unsigned, integer, spec.position);
			if (spec.length) {
				c = (wchar_t)value;
			} else {
				/* As if by btowc: in UTF-8 no byte above 127 is a character. */
				c = (wchar_t)(value & 0xff);
				if ((value & 0xff) >= 0x80) {
					stop(out, -EILSEQ);
					break;
				}
			}
			format_wide(to, &spec, &c, 1);
			break;
		case 's': case 'p': case 'n':
			pointer = (void *)(uintptr_t)TAKE(const void *, pointer, spec.position);
			if (spec.conversion == 'n') {
				store_count(count_of(out), spec.size, pointer);
			} else if (spec.conversion == 'p') {
				spec.flags |= CRT_FLAG_HASH;
				if (pointer)
					__crt_format_integer(out, &spec, (uintptr_t)pointer, 0);
				else
					format_wide(to, &spec, L"(nil)", 5);
			} else if (spec.length && pointer) {
				/* With a precision the text need not end. */
				size_t limit = spec.precision >= 0 ? (size_t)spec.precision : SIZE_MAX, count = 0;
				for (text = pointer; count < limit && text[count]; count++)
					;
				format_wide(to, &spec, text, count);
			} else {
				format_multibyte(to, &spec, pointer);
			}
			break;
		case 'm':
			format_multibyte(to, &spec, __crt_error_message(message, state->error));
			break;
		case '%':
			put(to, L"%", 1);
			break;
		case 0:
			stop(out, -EINVAL);
			break;
		default:
			/* There is no such conversion: it is written as it stands. */
			put(to, start, (size_t)(format - start));
			break;
		}
	}
	if (out->error)
		return out->error;
	value = count_of(out);
	return value > INT_MAX ? -EOVERFLOW : (int)value;
}

int __crt_wide_format(struct crt_wide_out *to, const wchar_t *format, va_list args)
{
	struct state state;

	state.to = to;
	state.positional = NULL;
	state.error = __plat_self()->error;
	return run(&state, format, args);
}
