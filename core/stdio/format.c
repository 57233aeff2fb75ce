/* SPDX-License-Identifier: MIT */
/* The printf engine: the format's text and its conversions, all but the floating ones, written straight into the sink's
 * window. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "bytes.h"
#include "digits.h"
#include "error.h"
#include "float_bits.h"
#include "format.h"
#include "format_spec.h"
#include "messages.h"
#include "utf8.h"

/* Highest number of an argument in %1$d. */
enum { POSITIONS = 128 };

union argument {
	uint64_t integer;
	double real;
	long double long_real;
};

struct state {
	struct crt_out *out;
	/* The argument list is used up where it stands, and not copied: what is behind it when printf returns is nobody's business,
	 * and a copy of what va_start has just written would wait for it. */
	va_list *list;
	/* The argument of position i is positional[i - 1]; NULL: arguments are taken in turn. */
	const union argument *positional;
	/* errno on entry, for %m. */
	int error;
	/* Where wchar_t has 16 bits: the first half of a pair that %lc was given, or 0. */
	unsigned surrogate;
};

/* ---- Writing ----------------------------------------------------------------------------------------------------- */

/* The first error stays, and nothing is written any more. */
static CRT_COLD void stop(struct crt_out *out, int error)
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
	__crt_copy(to, data, size);
}

static CRT_NOINLINE void pad(struct crt_out *out, char c, int64_t count)
{
	uint64_t words[4];
	unsigned i;

	if (count <= 0)
		return;
	/* A field too wide for any result is refused before its padding is written. */
	if (CRT_UNLIKELY(out->total + (uint64_t)(out->next - out->begin) + (uint64_t)count > INT_MAX)) {
		stop(out, -EOVERFLOW);
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
				pad(out, ' ', blanks);
			blanks = 0;
		}
	}
	if (field->prefix_size)
		__crt_out_put(out, field->prefix, field->prefix_size);
	if (zeros)
		pad(out, '0', zeros);
	__crt_out_put(out, field->body, field->size);
	if (field->more_zeros)
		pad(out, '0', field->more_zeros);
	if (field->tail_size)
		__crt_out_put(out, field->tail, field->tail_size);
	if (blanks)
		pad(out, ' ', blanks);
}

static CRT_NOINLINE void put_text(struct crt_out *out, struct crt_spec *spec, const char *text, size_t size)
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
			unsigned digit = (unsigned)rest & ((1u << shift) - 1);
			/* The letter's case is that of the conversion. */
			*--body = (char)(digit < 10 ? '0' + digit : ('A' | ((unsigned)spec->conversion & 0x20)) - 10 + digit);
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

static void format_text(struct crt_out *out, struct crt_spec *spec, const char *text)
{
	/* With a precision the text need not end. */
	size_t size = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX;

	if (!text)
		text = size < 6 ? "" : "(null)";
	put_text(out, spec, text, __crt_length(text, size));
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

static CRT_COLD void format_wide_text(struct crt_out *out, struct crt_spec *spec, const wchar_t *text)
{
	const wchar_t *from = text, *before;
	unsigned char bytes[4];
	size_t size = 0, limit = spec->precision >= 0 ? (size_t)spec->precision : SIZE_MAX;
	int length;

	if (!text) {
		format_text(out, spec, NULL);
		return;
	}
	/* Nothing beyond the last whole character that fits is looked at. */
	while (size < limit && *from) {
		before = from;
		length = __crt_utf8_encode(bytes, next_wide(&from));
		if (length < 0) {
			stop(out, -EILSEQ);
			return;
		}
		if ((size_t)length > limit - size) {
			from = before;
			break;
		}
		size += (size_t)length;
	}
	limit = (size_t)spec->width > size ? (size_t)spec->width - size : 0;
	if (limit && !(spec->flags & CRT_FLAG_MINUS))
		pad(out, ' ', (int64_t)limit);
	while (text < from) {
		length = __crt_utf8_encode(bytes, next_wide(&text));
		__crt_out_put(out, (const char *)bytes, (size_t)length);
	}
	if (limit && spec->flags & CRT_FLAG_MINUS)
		pad(out, ' ', (int64_t)limit);
}

static CRT_COLD void format_wide_character(struct state *state, struct crt_spec *spec, unsigned c)
{
	wchar_t text[3];
	int length = 0;

	if (sizeof(wchar_t) == 2) {
		c &= 0xffff;
		if (state->surrogate) {
			text[length++] = (wchar_t)state->surrogate;
			state->surrogate = 0;
		} else if (c - 0xd800 < 0x400) {
			/* The second half comes with the next conversion. */
			state->surrogate = c;
			return;
		}
	}
	text[length] = (wchar_t)c;
	text[length + 1] = 0;
	spec->precision = -1;
	if (length || c)
		format_wide_text(state->out, spec, text);
	else
		put_text(state->out, spec, "", 1);
}

static CRT_COLD void format_error(struct state *state, struct crt_spec *spec)
{
	char text[CRT_ERROR_SIZE];

	format_text(state->out, spec, __crt_error_message(text, state->error));
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

/* Reads a specification from behind its '%' and returns the end, which is behind the conversion's letter. A width or a
 * precision beyond INT_MAX is INT_MIN. */
static CRT_NOINLINE const char *parse(const char *at, struct crt_spec *spec)
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

enum kind { KIND_NONE, KIND_INT, KIND_LONG, KIND_POINTER, KIND_DOUBLE, KIND_LONG_DOUBLE };

/* The type of the conversion's argument. */
static enum kind kind_of(enum class class, const struct crt_spec *spec)
{
	switch (class) {
	case CLASS_SIGNED: case CLASS_UNSIGNED:
		return spec->size == 8 ? KIND_LONG : KIND_INT;
	case CLASS_CHARACTER:
		return KIND_INT;
	case CLASS_TEXT: case CLASS_POINTER: case CLASS_COUNT:
		return KIND_POINTER;
	case CLASS_REAL:
		return spec->length == 'L' ? KIND_LONG_DOUBLE : KIND_DOUBLE;
	default:
		return KIND_NONE;
	}
}

/* Takes the next argument, or in a format with positions that of `position`; one without a position among others that have one is
 * undefined, and gets the first. */
static CRT_NOINLINE uint64_t take_integer(struct state *state, enum kind kind, int position)
{
	if (CRT_UNLIKELY(state->positional != NULL))
		return state->positional[position > 0 ? position - 1 : 0].integer;
	switch (kind) {
	case KIND_LONG: return va_arg(*state->list, uint64_t);
	case KIND_POINTER: return (uintptr_t)va_arg(*state->list, void *);
	default: return va_arg(*state->list, unsigned);
	}
}

static CRT_NOINLINE void take_real(struct state *state, enum kind kind, int position, struct crt_float *number)
{
	const union argument *argument = state->positional;

	if (argument != NULL)
		argument += position > 0 ? position - 1 : 0;
	if (kind == KIND_LONG_DOUBLE)
		__crt_take_long_double(number, argument != NULL ? argument->long_real : va_arg(*state->list, long double));
	else
		__crt_take_double(number, argument != NULL ? argument->real : va_arg(*state->list, double));
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

	/* A position that nothing uses is taken for an int. */
	for (i = 0; i < POSITIONS; i++)
		kinds[i] = KIND_INT;
	while (*at) {
		if (*at++ != '%')
			continue;
		at = parse(at, &spec);
		const int positions[] = { spec.position, spec.width_position, spec.precision_position };
		for (i = 0; i < 3; i++) {
			int position = positions[i];
			if (position > POSITIONS)
				return -EINVAL;
			if (position > count)
				count = position;
			if (position > 0 && !i)
				kinds[position - 1] = (unsigned char)kind_of(class_of(spec.conversion), &spec);
		}
	}
	for (i = 0; i < count; i++) {
		if (kinds[i] == KIND_DOUBLE)
			arguments[i].real = va_arg(*state->list, double);
		else if (kinds[i] == KIND_LONG_DOUBLE)
			arguments[i].long_real = va_arg(*state->list, long double);
		else
			arguments[i].integer = take_integer(state, (enum kind)kinds[i], 0);
	}
	state->positional = arguments;
	return run(state, format);
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

static CRT_COLD void take_asterisks(struct state *state, struct crt_spec *spec)
{
	if (spec->width_position >= 0) {
		spec->width = (int)take_integer(state, KIND_INT, spec->width_position);
		if (spec->width < 0) {
			spec->flags |= CRT_FLAG_MINUS;
			/* INT_MIN stays what it is, and is refused. */
			spec->width = (int)-(unsigned)spec->width;
		}
	}
	if (spec->precision_position >= 0) {
		spec->precision = (int)take_integer(state, KIND_INT, spec->precision_position);
		if (spec->precision < 0)
			spec->precision = -1;
	}
}

/* A conversion that few programs ask for: of `pointer`, or of none. `start` to `end` is what it says in the format. */
static CRT_COLD void format_rare(struct state *state, struct crt_spec *spec, enum class class, void *pointer, const char *start,
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
			put_text(out, spec, "(nil)", 5);
	} else if (class == CLASS_ERROR) {
		format_error(state, spec);
	} else if (spec->conversion == '%') {
		__crt_out_put(out, "%", 1);
	} else if (spec->conversion) {
		/* There is no such conversion: it is written as it stands. */
		__crt_out_put(out, start, (size_t)(end - start));
	} else {
		stop(out, -EINVAL);
	}
}

static int run(struct state *state, const char *format)
{
	struct crt_out *out = state->out;
	struct crt_spec spec;
	struct crt_float number;
	enum class class;
	const char *start;
	void *pointer;
	uint64_t value;
	unsigned unused;
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
		format = parse(format + 1, &spec);
		if (CRT_UNLIKELY(spec.starred)) {
			if ((spec.position > 0 || spec.width_position > 0 || spec.precision_position > 0) && !state->positional)
				return run_positional(state, start);
			take_asterisks(state, &spec);
		}
		if (CRT_UNLIKELY(spec.width < 0 || spec.precision < -1)) {
			stop(out, -EOVERFLOW);
			break;
		}
		class = class_of(spec.conversion);
		if (CRT_UNLIKELY(state->surrogate) && !(class == CLASS_CHARACTER && spec.length == 'l'))
			break;
		switch (class) {
		case CLASS_SIGNED: case CLASS_UNSIGNED:
			value = take_integer(state, kind_of(class, &spec), spec.position);
			/* The argument was promoted; its own type is what counts. */
			unused = 64 - 8u * spec.size;
			value = value << unused;
			value = class == CLASS_SIGNED ? (uint64_t)((int64_t)value >> unused) : value >> unused;
			__crt_format_integer(out, &spec, value, class == CLASS_SIGNED);
			break;
		case CLASS_REAL:
			take_real(state, kind_of(class, &spec), spec.position, &number);
			__crt_format_float(out, &spec, &number);
			break;
		case CLASS_CHARACTER:
			c = (char)(value = take_integer(state, KIND_INT, spec.position));
			if (spec.length == 'l')
				format_wide_character(state, &spec, (unsigned)value);
			else
				put_text(out, &spec, &c, 1);
			break;
		case CLASS_TEXT: case CLASS_POINTER: case CLASS_COUNT:
			pointer = (void *)(uintptr_t)take_integer(state, KIND_POINTER, spec.position);
			if (class != CLASS_TEXT)
				format_rare(state, &spec, class, pointer, start, format);
			else if (spec.length == 'l')
				format_wide_text(out, &spec, pointer);
			else
				format_text(out, &spec, pointer);
			break;
		case CLASS_ERROR: case CLASS_NONE:
			format_rare(state, &spec, class, NULL, start, format);
			break;
		}
	}
	if (CRT_UNLIKELY(state->surrogate))
		stop(out, -EILSEQ);
	if (out->error)
		return out->error;
	value = out->total + (uint64_t)(out->next - out->begin);
	return value > INT_MAX ? -EOVERFLOW : (int)value;
}

/* The address of the list that a parameter of type va_list stands for: an array, where va_list is one, has become a pointer to it. */
#define LIST_OF(args) _Generic(&(args), va_list *: &(args), default: *(va_list **)(void *)&(args))

int __crt_format(struct crt_out *out, const char *format, va_list args)
{
	struct state state;

	state.out = out;
	state.list = LIST_OF(args);
	state.positional = NULL;
	state.error = __plat_self()->error;
	state.surrogate = 0;
	return run(&state, format);
}
