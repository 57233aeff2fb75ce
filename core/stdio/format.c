/* SPDX-License-Identifier: MIT */
/* The printf engine: the format's text and its conversions, written straight into the sink's window. The floating ones, and those that
 * few programs ask for, have files of their own (format_*.c). */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "bytes.h"
#include "digits.h"
#include "format_state.h"

/* ---- Writing ----------------------------------------------------------------------------------------------------- */

CRT_COLD void __crt_out_stop(struct crt_out *out, int error)
{
	if (!out->error)
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
		__crt_out_stop(out, result);
}

void __crt_out_put(struct crt_out *out, const char *data, size_t size)
{
	char *to = out->next;

	if (CRT_UNLIKELY(size > (size_t)(out->end - to))) {
		put_slowly(out, data, size);
		return;
	}
	out->next = to + size;
	__crt_copy(to, data, size);
}

void __crt_out_pad(struct crt_out *out, char c, int64_t count)
{
	uint64_t words[4];
	unsigned i;

	if (count <= 0)
		return;
	/* A field too wide for any result is refused before its padding is written. */
	if (CRT_UNLIKELY(out->total + (uint64_t)(out->next - out->begin) + (uint64_t)count > INT_MAX)) {
		__crt_out_stop(out, -EOVERFLOW);
		return;
	}
	for (i = 0; i < 4; i++)
		words[i] = 0x0101010101010101 * (unsigned char)c;
	for (; count > 0; count -= (int64_t)sizeof words)
		__crt_out_put(out, (const char *)words, count < (int64_t)sizeof words ? (size_t)count : sizeof words);
}

void __crt_out_field(struct crt_out *out, const struct crt_spec *spec, const struct crt_field *field)
{
	int64_t zeros = field->zeros, blanks = spec->width;

	if (blanks) {
		blanks -= (int64_t)field->size + zeros + field->more_zeros + field->prefix_size + field->tail_size;
		if (blanks > 0 && !(spec->flags & CRT_FLAG_MINUS)) {
			if (spec->flags & CRT_FLAG_ZERO)
				zeros += blanks;
			else
				__crt_out_pad(out, ' ', blanks);
			blanks = 0;
		}
	}
	if (field->prefix_size)
		__crt_out_put(out, field->prefix, field->prefix_size);
	if (zeros)
		__crt_out_pad(out, '0', zeros);
	__crt_out_put(out, field->body, field->size);
	if (field->more_zeros)
		__crt_out_pad(out, '0', field->more_zeros);
	if (field->tail_size)
		__crt_out_put(out, field->tail, field->tail_size);
	if (blanks)
		__crt_out_pad(out, ' ', blanks);
}

void __crt_out_text(struct crt_out *out, struct crt_spec *spec, const char *text, size_t size)
{
	struct crt_field field;

	__crt_field_begin(&field);
	field.body = text;
	field.size = size;
	spec->flags &= ~(unsigned)CRT_FLAG_ZERO;
	__crt_out_field(out, spec, &field);
}

/* ---- Integers ---------------------------------------------------------------------------------------------------- */

void __crt_format_integer(struct crt_out *out, struct crt_spec *spec, uint64_t value, int is_signed)
{
	struct crt_field field;
	/* 64 binary digits. */
	char text[64];
	char *end = text + sizeof text, *body = end;
	unsigned shift = 0;
	uint64_t rest = value;

	__crt_field_begin(&field);
	switch (spec->conversion) {
	case 'o': shift = 3; break;
	case 'x': case 'X': case 'p': shift = 4; break;
	case 'b': case 'B': shift = 1; break;
	default: break;
	}
	if (!shift) {
		if (is_signed) {
			field.prefix_size = 1;
			field.prefix[0] = '-';
			if ((int64_t)value < 0)
				value = -value;
			else if (spec->flags & CRT_FLAG_PLUS)
				field.prefix[0] = '+';
			else if (spec->flags & CRT_FLAG_SPACE)
				field.prefix[0] = ' ';
			else
				field.prefix_size = 0;
		}
		body = text;
		end = __crt_put_decimal(text, value);
	} else {
		do {
			/* The letter's case is that of the conversion. */
			*--body = __crt_hexadecimal_digit((unsigned)rest & ((1u << shift) - 1), (unsigned)spec->conversion & 0x20);
			rest >>= shift;
		} while (rest);
		if (spec->flags & CRT_FLAG_HASH && shift != 3 && value) {
			field.prefix[0] = '0';
			field.prefix[1] = spec->conversion == 'p' ? 'x' : spec->conversion;
			field.prefix_size = 2;
		}
	}
	field.body = body;
	field.size = (size_t)(end - body);
	if (spec->precision >= 0) {
		spec->flags &= ~(unsigned)CRT_FLAG_ZERO;
		if (!value && !spec->precision)
			field.size = 0;
		field.zeros = spec->precision - (int64_t)field.size;
		if (field.zeros < 0)
			field.zeros = 0;
	}
	/* %#o makes the first digit a zero, also when there is none. */
	if (shift == 3 && spec->flags & CRT_FLAG_HASH && !field.zeros && (value || !field.size))
		field.zeros = 1;
	__crt_out_field(out, spec, &field);
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

void __crt_format_text(struct crt_out *out, struct crt_spec *spec, const char *text)
{
	/* With a precision the text need not end. */
	size_t size = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX;

	if (!text)
		text = size < 6 ? "" : "(null)";
	__crt_out_text(out, spec, text, __crt_length(text, size));
}

/* ---- The conversion specification -------------------------------------------------------------------------------- */

/* What a conversion does, by its letter. */
enum class {
	CLASS_NONE, CLASS_SIGNED, CLASS_UNSIGNED, CLASS_REAL, CLASS_CHARACTER, CLASS_TEXT, CLASS_POINTER, CLASS_COUNT, CLASS_ERROR
};

static const unsigned char classes[] = {
	['A' - 'A'] = CLASS_REAL, ['B' - 'A'] = CLASS_UNSIGNED, ['E' - 'A'] = CLASS_REAL, ['F' - 'A'] = CLASS_REAL,
	['G' - 'A'] = CLASS_REAL, ['X' - 'A'] = CLASS_UNSIGNED, ['a' - 'A'] = CLASS_REAL, ['b' - 'A'] = CLASS_UNSIGNED,
	['c' - 'A'] = CLASS_CHARACTER, ['d' - 'A'] = CLASS_SIGNED, ['e' - 'A'] = CLASS_REAL, ['f' - 'A'] = CLASS_REAL,
	['g' - 'A'] = CLASS_REAL, ['i' - 'A'] = CLASS_SIGNED, ['m' - 'A'] = CLASS_ERROR, ['n' - 'A'] = CLASS_COUNT,
	['o' - 'A'] = CLASS_UNSIGNED, ['p' - 'A'] = CLASS_POINTER, ['s' - 'A'] = CLASS_TEXT, ['u' - 'A'] = CLASS_UNSIGNED,
	['x' - 'A'] = CLASS_UNSIGNED
};

CRT_INLINE enum class class_of(char conversion)
{
	unsigned letter = (unsigned char)conversion - (unsigned)'A';

	return letter < sizeof classes ? (enum class)classes[letter] : CLASS_NONE;
}

/* "*" or "*m$" from behind the asterisk: the position. */
static const char *parse_asterisk(const char *at, struct crt_spec *spec, int *position)
{
	int value;
	const char *end = __crt_parse_count(at, &value);

	spec->starred = 1;
	*position = 0;
	if (end == at || *end != '$')
		return at;
	*position = value;
	return end + 1;
}

/* Position, flags, width and precision, if there are any. The end. */
static const char *parse_details(const char *at, struct crt_spec *spec)
{
	static const unsigned char flags['0' + 1 - ' '] = {
		['-' - ' '] = CRT_FLAG_MINUS, ['+' - ' '] = CRT_FLAG_PLUS, [0] = CRT_FLAG_SPACE, ['#' - ' '] = CRT_FLAG_HASH,
		['0' - ' '] = CRT_FLAG_ZERO, ['\'' - ' '] = CRT_FLAG_QUOTE
	};
	const char *end;
	unsigned digit = (unsigned)*at - '0', flag;

	if (digit < 10 || *at == '$') {
		/* A position, or a width without flags. */
		end = __crt_parse_count(at, &spec->width);
		if (*end == '$') {
			at = end + 1;
			spec->position = spec->width;
			spec->width = 0;
			spec->starred = 1;
		} else if (digit - 1 < 9) {
			at = end;
			goto precision;
		}
	}
	while ((flag = (unsigned char)*at - (unsigned)' ') < sizeof flags && flags[flag] != 0) {
		spec->flags |= flags[flag];
		at++;
	}
	if (*at == '*')
		at = parse_asterisk(at + 1, spec, &spec->width_position);
	else
		at = __crt_parse_count(at, &spec->width);
precision:
	if (*at == '.') {
		at++;
		if (*at == '*')
			at = parse_asterisk(at + 1, spec, &spec->precision_position);
		else
			at = __crt_parse_count(at, &spec->precision);
	}
	return at;
}

const char *__crt_format_parse(const char *at, struct crt_spec *spec)
{
	spec->flags = 0;
	spec->width = 0;
	spec->precision = -1;
	spec->position = 0;
	spec->starred = 0;
	spec->width_position = -1;
	spec->precision_position = -1;
	spec->size = sizeof(int);
	spec->length = 0;
	if (*at <= '9')
		at = parse_details(at, spec);
	if (class_of(*at) == CLASS_NONE) {
		at = __crt_parse_length(at, spec);
		/* X/Open's names of %lc and %ls. */
		if (*at == 'C' || *at == 'S') {
			spec->length = 'l';
			spec->conversion = *at | 0x20;
			return at + 1;
		}
	}
	spec->conversion = *at;
	return *at ? at + 1 : at;
}

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

/* The type of the conversion's argument. */
CRT_INLINE enum crt_kind kind_of(enum class class, const struct crt_spec *spec)
{
	switch (class) {
	case CLASS_SIGNED: case CLASS_UNSIGNED:
		return spec->size == 8 ? CRT_KIND_LONG : CRT_KIND_INT;
	case CLASS_CHARACTER:
		return CRT_KIND_INT;
	case CLASS_TEXT: case CLASS_POINTER: case CLASS_COUNT:
		return CRT_KIND_POINTER;
	case CLASS_REAL:
		return spec->length == 'L' ? CRT_KIND_LONG_DOUBLE : CRT_KIND_DOUBLE;
	default:
		return CRT_KIND_NONE;
	}
}

enum crt_kind __crt_format_kind(const struct crt_spec *spec)
{
	return kind_of(class_of(spec->conversion), spec);
}

uint64_t __crt_format_integer_argument(struct crt_format *state, enum crt_kind kind, int position)
{
	if (CRT_UNLIKELY(state->positional != NULL))
		return state->positional[position > 0 ? position - 1 : 0].integer;
	switch (kind) {
	case CRT_KIND_LONG: return va_arg(*state->list, uint64_t);
	case CRT_KIND_POINTER: return (uintptr_t)va_arg(*state->list, void *);
	default: return va_arg(*state->list, unsigned);
	}
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

static CRT_COLD void store_count(const struct crt_out *out, int size, void *to)
{
	uint64_t count = out->total + (uint64_t)(out->next - out->begin);

	switch (size) {
	case 1: *(int8_t *)to = (int8_t)count; break;
	case 2: *(int16_t *)to = (int16_t)count; break;
	case 4: *(int32_t *)to = (int32_t)count; break;
	default: *(int64_t *)to = (int64_t)count; break;
	}
}

static CRT_COLD void take_asterisks(struct crt_format *state, struct crt_spec *spec)
{
	if (spec->width_position >= 0) {
		spec->width = (int)__crt_format_integer_argument(state, CRT_KIND_INT, spec->width_position);
		if (spec->width < 0) {
			spec->flags |= CRT_FLAG_MINUS;
			/* INT_MIN stays what it is, and is refused. */
			spec->width = (int)-(unsigned)spec->width;
		}
	}
	if (spec->precision_position >= 0) {
		spec->precision = (int)__crt_format_integer_argument(state, CRT_KIND_INT, spec->precision_position);
		if (spec->precision < 0)
			spec->precision = -1;
	}
}

/* A conversion that few programs ask for: of `pointer`, or of none. `start` to `end` is what it says in the format. */
static CRT_COLD void format_rare(struct crt_format *state, struct crt_spec *spec, enum class class, void *pointer, const char *start,
	const char *end)
{
	struct crt_out *out = state->out;

	if (class == CLASS_COUNT) {
		store_count(out, spec->size, pointer);
	} else if (class == CLASS_POINTER) {
		spec->flags |= CRT_FLAG_HASH;
		if (pointer)
			__crt_format_integer(out, spec, (uintptr_t)pointer, 0);
		else
			__crt_out_text(out, spec, "(nil)", 5);
	} else if (class == CLASS_ERROR) {
		__crt_format_message(out, spec);
	} else if (spec->conversion == '%') {
		__crt_out_put(out, "%", 1);
	} else if (spec->conversion) {
		/* There is no such conversion: it is written as it stands. */
		__crt_out_put(out, start, (size_t)(end - start));
	} else {
		__crt_out_stop(out, -EINVAL);
	}
}

int __crt_format_run(struct crt_format *state, const char *format)
{
	struct crt_out *out = state->out;
	struct crt_spec spec;
	union crt_argument real;
	enum class class;
	const char *start;
	void *pointer;
	uint64_t value;
	unsigned unused;
	char c;

	for (;;) {
		start = format;
#ifdef CRT_SMALL
		while (*format && *format != '%')
			format++;
#else
		if (*format != '%')
			format = __crt_format_literal(format);
#endif
		if (format != start)
			__crt_out_put(out, start, (size_t)(format - start));
		if (!*format)
			break;
		start = format;
#ifndef CRT_SMALL
		/* The plainest conversions, which are most of them, need no specification. */
		c = format[1];
		if ((c == 'd' || c == 's' || c == 'u' || c == 'c') && !state->positional && !state->surrogate) {
			char text[24], *end;
			const char *body = text;
			size_t size = 1;
			if (c == 's') {
				body = va_arg(*state->list, const char *);
				if (CRT_UNLIKELY(body == NULL))
					body = "(null)";
				size = __crt_length(body, SIZE_MAX);
			} else {
				unsigned integer = va_arg(*state->list, unsigned);
				text[0] = (char)integer;
				if (c != 'c') {
					unsigned negative = c == 'd' && (int)integer < 0;
					text[0] = '-';
					end = __crt_put_decimal(text + 1, negative ? 0 - integer : integer);
					body += 1 - negative;
					size = (size_t)(end - body);
				}
			}
			__crt_out_put(out, body, size);
			format += 2;
			continue;
		}
#endif
		format = __crt_format_parse(format + 1, &spec);
		if (CRT_UNLIKELY(spec.starred)) {
			if ((spec.position > 0 || spec.width_position > 0 || spec.precision_position > 0) && !state->positional)
				return __crt_format_positions(state, start);
			take_asterisks(state, &spec);
		}
		if (CRT_UNLIKELY(spec.width < 0 || spec.precision < -1)) {
			__crt_out_stop(out, -EOVERFLOW);
			break;
		}
		class = class_of(spec.conversion);
		if (CRT_UNLIKELY(state->surrogate) && !(class == CLASS_CHARACTER && spec.length))
			break;
		switch (class) {
		case CLASS_SIGNED: case CLASS_UNSIGNED:
			value = __crt_format_integer_argument(state, kind_of(class, &spec), spec.position);
			/* The argument was promoted; its own type is what counts. */
			unused = 64 - 8u * spec.size;
			value = value << unused;
			value = class == CLASS_SIGNED ? (uint64_t)((int64_t)value >> unused) : value >> unused;
			__crt_format_integer(out, &spec, value, class == CLASS_SIGNED);
			break;
		case CLASS_REAL:
			if (CRT_UNLIKELY(state->positional != NULL))
				real = state->positional[spec.position > 0 ? spec.position - 1 : 0];
			else if (spec.length == 'L')
				real.long_real = va_arg(*state->list, long double);
			else
				real.real = va_arg(*state->list, double);
			__crt_format_real(out, &spec, &real);
			break;
		case CLASS_CHARACTER:
			c = (char)(value = __crt_format_integer_argument(state, CRT_KIND_INT, spec.position));
			if (spec.length)
				__crt_format_wide_character(state, &spec, (unsigned)value);
			else
				__crt_out_text(out, &spec, &c, 1);
			break;
		case CLASS_TEXT: case CLASS_POINTER: case CLASS_COUNT:
			pointer = (void *)(uintptr_t)__crt_format_integer_argument(state, CRT_KIND_POINTER, spec.position);
			if (class != CLASS_TEXT)
				format_rare(state, &spec, class, pointer, start, format);
			else if (spec.length)
				__crt_format_wide_text(out, &spec, pointer);
			else
				__crt_format_text(out, &spec, pointer);
			break;
		case CLASS_ERROR: case CLASS_NONE:
			format_rare(state, &spec, class, NULL, start, format);
			break;
		}
	}
	if (CRT_UNLIKELY(state->surrogate))
		__crt_out_stop(out, -EILSEQ);
	if (out->error)
		return out->error;
	value = out->total + (uint64_t)(out->next - out->begin);
	return value > INT_MAX ? -EOVERFLOW : (int)value;
}

/* The address of the list that a parameter of type va_list stands for: an array, where va_list is one, has become a pointer to it. */
#define LIST_OF(args) _Generic(&(args), va_list *: &(args), default: *(va_list **)(void *)&(args))

int __crt_format(struct crt_out *out, const char *format, va_list args)
{
	struct crt_format state;

	state.out = out;
	state.list = LIST_OF(args);
	state.positional = NULL;
	state.surrogate = 0;
	return __crt_format_run(&state, format);
}
