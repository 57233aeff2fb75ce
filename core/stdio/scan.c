/* SPDX-License-Identifier: MIT */
/* The scanf engine. It looks at the next byte before it takes it, so that an input item ends where the standard says: with
 * the longest prefix of a matching sequence, and nothing is ever pushed back. */
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "float_bits.h"
#include "format.h"
#include "format_spec.h"
#include "number.h"

/* Digits of a decimal number that can matter to float and double, and to long double; one more says that others follow. */
enum { DOUBLE_DIGITS = 780, LONG_DOUBLE_DIGITS = 11530 };

struct scanner {
	struct crt_in *in;
	/* Bytes that the field may still have. */
	int64_t left;
};

enum outcome { MATCHED, NOT_MATCHED, NO_INPUT, FAILED };

/* ---- Input ------------------------------------------------------------------------------------------------------- */

static CRT_NOINLINE int refill(struct crt_in *in)
{
	int result;

	if (in->ended)
		return -1;
	in->total += (uint64_t)(in->next - in->begin);
	in->begin = in->next;
	result = in->fill(in);
	if (result > 0)
		return *in->next;
	in->ended = 1;
	if (result < 0)
		in->error = result;
	return -1;
}

/* The next byte, or -1. */
CRT_INLINE int peek(struct crt_in *in)
{
	return CRT_LIKELY(in->next < in->end) ? *in->next : refill(in);
}

/* The same within the field. */
CRT_INLINE int field_peek(struct scanner *scanner)
{
	return scanner->left > 0 ? peek(scanner->in) : -1;
}

CRT_INLINE void take(struct scanner *scanner)
{
	scanner->in->next++;
	scanner->left--;
}

/* Takes the next byte if it is `letter`, small or capital. */
static int take_letter(struct scanner *scanner, int letter)
{
	int c = field_peek(scanner);

	if (c < 0 || (c | 0x20) != letter)
		return 0;
	take(scanner);
	return 1;
}

CRT_INLINE int is_space(int c)
{
	return c == ' ' || (unsigned)c - '\t' < 5;
}

/* Skips white space; the byte behind it, or -1. */
static int skip_space(struct crt_in *in)
{
	int c;

	while (is_space(c = peek(in)))
		in->next++;
	return c;
}

/* The value of a digit of base 16, or 99. */
static unsigned digit_of(int c)
{
	unsigned digit = (unsigned)c - '0';

	if (digit < 10)
		return digit;
	digit = ((unsigned)c | 0x20) - 'a';
	return digit < 6 ? digit + 10 : 99;
}

/* ---- Integers ---------------------------------------------------------------------------------------------------- */

static enum outcome scan_integer(struct scanner *scanner, unsigned base, int is_signed, uint64_t *result)
{
	uint64_t value = 0;
	int negative = 0, overflow = 0, any = 0, c = field_peek(scanner);
	unsigned digit;

	if (c == '-' || c == '+') {
		negative = c == '-';
		take(scanner);
		c = field_peek(scanner);
	}
	if (c == '0') {
		any = 1;
		take(scanner);
		/* A prefix of which no digit follows is not a number, and what was taken is gone. */
		if ((base == 0 || base == 16) && take_letter(scanner, 'x')) {
			base = 16;
			any = 0;
		} else if ((base == 0 || base == 2) && take_letter(scanner, 'b')) {
			base = 2;
			any = 0;
		} else if (base == 0) {
			base = 8;
		}
	}
	if (base == 0)
		base = 10;
	while ((c = field_peek(scanner)) >= 0 && (digit = digit_of(c)) < base) {
		any = 1;
		overflow |= __builtin_mul_overflow(value, base, &value);
		overflow |= __builtin_add_overflow(value, digit, &value);
		take(scanner);
	}
	if (!any)
		return NOT_MATCHED;
	/* As strtoll and strtoull would end up. */
	if (is_signed) {
		if (overflow || value > (uint64_t)INT64_MAX + (unsigned)negative)
			value = (uint64_t)INT64_MAX + (unsigned)negative;
	} else if (overflow) {
		value = UINT64_MAX;
		negative = 0;
	}
	*result = negative ? -value : value;
	return MATCHED;
}

static void store_integer(void *to, int size, uint64_t value)
{
	switch (size) {
	case 1: *(uint8_t *)to = (uint8_t)value; break;
	case 2: *(uint16_t *)to = (uint16_t)value; break;
	case 4: *(uint32_t *)to = (uint32_t)value; break;
	default: *(uint64_t *)to = value; break;
	}
}

/* ---- Floating point ---------------------------------------------------------------------------------------------- */

static int take_word(struct scanner *scanner, const char *word)
{
	for (; *word; word++) {
		if (!take_letter(scanner, *word))
			return 0;
	}
	return 1;
}

/* Inf, infinity, nan, nan(...). */
static enum outcome scan_word(struct scanner *scanner, struct crt_number *number)
{
	int c;

	if (take_letter(scanner, 'i')) {
		number->kind = CRT_NUMBER_INFINITE;
		if (!take_word(scanner, "nf"))
			return NOT_MATCHED;
		return !take_letter(scanner, 'i') || take_word(scanner, "nity") ? MATCHED : NOT_MATCHED;
	}
	number->kind = CRT_NUMBER_NAN;
	if (!take_word(scanner, "nan"))
		return NOT_MATCHED;
	if (field_peek(scanner) != '(')
		return MATCHED;
	do {
		take(scanner);
		c = field_peek(scanner);
	} while (c == '_' || (unsigned)c - '0' < 10 || ((unsigned)c | 0x20) - 'a' < 26);
	if (c != ')')
		return NOT_MATCHED;
	take(scanner);
	return MATCHED;
}

/* Reads a number, its first `most` significant digits to `digits`. */
static enum outcome scan_number(struct scanner *scanner, struct crt_number *number, char *digits, int most)
{
	int c = field_peek(scanner), any = 0, point = 0, scale = 1, negative;
	unsigned base = 10, digit, head_digits = 19;
	int64_t exponent = 0;

	memset(number, 0, sizeof *number);
	number->digits = digits;
	if (c == '-' || c == '+') {
		number->negative = c == '-';
		take(scanner);
		c = field_peek(scanner);
	}
	if (c > '9')
		return scan_word(scanner, number);
	number->kind = CRT_NUMBER_DECIMAL;
	if (c == '0') {
		any = 1;
		take(scanner);
		if (take_letter(scanner, 'x')) {
			number->kind = CRT_NUMBER_HEXADECIMAL;
			any = 0;
			base = 16;
			head_digits = 16;
			scale = 4;
		}
	}
	for (; (c = field_peek(scanner)) >= 0; take(scanner)) {
		if (c == '.' && !point) {
			point = 1;
			continue;
		}
		digit = digit_of(c);
		if (digit >= base)
			break;
		any = 1;
		if (number->count < most && (digit || number->count)) {
			digits[number->count++] = (char)c;
			if (number->count <= head_digits)
				number->head = number->head * base + digit;
			number->exponent -= scale * point;
		} else if (number->count) {
			number->sticky |= digit != 0;
			number->exponent += scale * !point;
		} else {
			number->exponent -= scale * point;
		}
	}
	if (!any)
		return NOT_MATCHED;
	if (take_letter(scanner, base == 10 ? 'e' : 'p')) {
		c = field_peek(scanner);
		negative = c == '-';
		if (negative || c == '+')
			take(scanner);
		for (any = 0; (digit = (unsigned)field_peek(scanner) - '0') < 10; any = 1) {
			if (exponent < (int64_t)1 << 58)
				exponent = exponent * 10 + digit;
			take(scanner);
		}
		if (!any)
			return NOT_MATCHED;
		number->exponent += negative ? -exponent : exponent;
	}
	return MATCHED;
}

static CRT_NOINLINE enum outcome scan_double(struct scanner *scanner, int is_double, void *to, int *error)
{
	char digits[DOUBLE_DIGITS];
	struct crt_number number;
	struct crt_binary binary;
	enum outcome outcome = scan_number(scanner, &number, digits, DOUBLE_DIGITS);

	if (outcome != MATCHED || !to)
		return outcome;
	binary = __crt_convert_number(&number, is_double ? &__crt_double_type : &__crt_float_type);
	*error = binary.error;
	if (is_double)
		*(double *)to = __crt_make_double(&binary, number.negative);
	else
		*(float *)to = __crt_make_float(&binary, number.negative);
	return MATCHED;
}

static CRT_NOINLINE enum outcome scan_long_double(struct scanner *scanner, void *to, int *error)
{
	char digits[LONG_DOUBLE_DIGITS];
	struct crt_number number;
	struct crt_binary binary;
	enum outcome outcome = scan_number(scanner, &number, digits, LONG_DOUBLE_DIGITS);

	if (outcome != MATCHED || !to)
		return outcome;
	binary = __crt_convert_number(&number, &__crt_long_double_type);
	*error = binary.error;
	*(long double *)to = __crt_make_long_double(&binary, number.negative);
	return MATCHED;
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

/* Where text goes: units of 1 byte or of wchar_t, in the caller's array or in memory that grows. */
struct target {
	/* NULL: the text is dropped. */
	char *units;
	size_t count;
	/* Units that there is room for; SIZE_MAX in the caller's array. */
	size_t room;
	size_t unit_size;
};

static int store_unit(struct target *target, uint32_t unit)
{
	if (!target->units)
		return 0;
	if (target->count == target->room) {
		char *more;
		if (target->room > SIZE_MAX / 16 || !(more = realloc(target->units, target->room * 2 * target->unit_size)))
			return -ENOMEM;
		target->units = more;
		target->room *= 2;
	}
	if (target->unit_size == 1)
		target->units[target->count++] = (char)unit;
	else
		((wchar_t *)(void *)target->units)[target->count++] = (wchar_t)unit;
	return 0;
}

struct set {
	uint64_t bits[4];
};

CRT_INLINE int contains(const struct set *set, int c)
{
	return set->bits[c >> 6] >> (c & 63) & 1;
}

/* The set of %[ from behind its bracket; the format behind the set, or NULL if it does not end. */
static const char *parse_set(const char *at, struct set *set)
{
	uint64_t invert = 0;
	int c, first = 1, last, i;

	memset(set, 0, sizeof *set);
	if (*at == '^') {
		invert = UINT64_MAX;
		at++;
	}
	for (; *at != ']' || first; first = 0) {
		if (!*at)
			return NULL;
		c = last = (unsigned char)*at++;
		/* A range, unless the '-' is the set's last. */
		if (at[0] == '-' && at[1] != ']' && at[1]) {
			last = (unsigned char)at[1];
			at += 2;
		}
		for (; c <= last; c++)
			set->bits[c >> 6] |= (uint64_t)1 << (c & 63);
	}
	for (i = 0; i < 4; i++)
		set->bits[i] ^= invert;
	/* Bytes are never NUL unless the input has one, which no set but an inverted one holds. */
	return at + 1;
}

/* Bytes of the set (all if it is NULL) as long as the field allows, as they are. */
static int scan_bytes(struct scanner *scanner, const struct set *set, struct target *target)
{
	int c, error;

	while ((c = field_peek(scanner)) >= 0) {
		struct crt_in *in = scanner->in;
		if (set && !contains(set, c))
			break;
		if (target->room == SIZE_MAX && target->units) {
			/* Into an array: as much as the window has. */
			const unsigned char *next = in->next, *end = in->end;
			char *to = target->units + target->count;
			if (end - next > scanner->left)
				end = next + scanner->left;
			while (next < end && (!set || contains(set, *next)))
				*to++ = (char)*next++;
			target->count += (size_t)(next - in->next);
			scanner->left -= next - in->next;
			in->next = next;
			continue;
		}
		error = store_unit(target, (unsigned)c);
		if (error < 0)
			return error;
		target->count += !target->units;
		take(scanner);
	}
	return 0;
}

/* The same, decoding UTF-8 into wide characters; the field's width counts those. */
static int scan_wide(struct scanner *scanner, const struct set *set, struct target *target)
{
	int64_t left = scanner->left;
	int c, more, error;
	uint32_t wide, least;

	while (left > 0 && (c = peek(scanner->in)) >= 0 && (!set || contains(set, c))) {
		wide = (unsigned)c;
		more = 0;
		least = 0;
		if (c >= 0x80) {
			more = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
			least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
			if (c < 0xc2 || c > 0xf4)
				return -EILSEQ;
			/* A character of two units must fit whole. */
			if (more == 3 && sizeof(wchar_t) == 2 && left < 2)
				break;
			wide = (unsigned)c & (0x3fu >> more);
		}
		scanner->in->next++;
		for (; more; more--) {
			c = peek(scanner->in);
			if ((c & 0xc0) != 0x80 || c < 0)
				return -EILSEQ;
			wide = wide << 6 | ((unsigned)c & 0x3f);
			scanner->in->next++;
		}
		if (wide < least || wide > 0x10ffff || wide - 0xd800 < 0x800)
			return -EILSEQ;
		if (sizeof(wchar_t) == 2 && wide > 0xffff) {
			error = store_unit(target, 0xd7c0 + (wide >> 10));
			if (error < 0)
				return error;
			target->count += !target->units;
			left--;
			wide = 0xdc00 + (wide & 0x3ff);
		}
		error = store_unit(target, wide);
		if (error < 0)
			return error;
		target->count += !target->units;
		left--;
	}
	scanner->left = left;
	return 0;
}

/* %c (set NULL), %s and %[. *to is the caller's array, or with `allocate` the pointer that gets the memory. */
static enum outcome scan_text(struct scanner *scanner, const struct set *set, int wide, int allocate, void *to)
{
	int64_t width = scanner->left;
	struct target target = { to, 0, SIZE_MAX, wide ? sizeof(wchar_t) : 1 };
	enum outcome outcome = MATCHED;
	int error;

	if (allocate && to) {
		/* %mc knows its size; but a width is no reason to take it all at once. */
		target.room = !set && width < 4096 ? (size_t)width : 32;
		target.units = malloc(target.room * target.unit_size);
		if (!target.units) {
			scanner->in->error = -ENOMEM;
			return FAILED;
		}
	}
	error = wide ? scan_wide(scanner, set, &target) : scan_bytes(scanner, set, &target);
	if (!error && !set && scanner->left)
		outcome = NOT_MATCHED;
	else if (!error && !target.count)
		outcome = NOT_MATCHED;
	else if (!error && set)
		error = store_unit(&target, 0);
	if (error) {
		scanner->in->error = error;
		outcome = FAILED;
	}
	if (allocate && to) {
		if (outcome == MATCHED) {
			char *fit = realloc(target.units, target.count * target.unit_size);
			*(void **)to = fit ? fit : target.units;
		} else {
			free(target.units);
		}
	}
	return outcome;
}

/* ---- The engine -------------------------------------------------------------------------------------------------- */

/* Everything but white space. */
static const struct set not_space = { { ~(uint64_t)0x100003e00, UINT64_MAX, UINT64_MAX, UINT64_MAX } };

/* The argument of position 1, 2 ...: all of them are pointers. */
static void *argument_at(va_list arguments, int position)
{
	va_list copy;
	void *pointer = NULL;

	va_copy(copy, arguments);
	while (position-- > 0)
		pointer = va_arg(copy, void *);
	va_end(copy);
	return pointer;
}

int __crt_scan(struct crt_in *in, const char *format, va_list arguments)
{
	struct scanner scanner;
	struct crt_spec spec;
	struct set set;
	enum outcome outcome = MATCHED;
	va_list rest, all;
	int assigned = 0, suppress, allocate, width, c, error, base;
	const char *end;
	uint64_t value;
	void *to;

	va_copy(rest, arguments);
	va_copy(all, arguments);
	scanner.in = in;
	for (; *format && outcome == MATCHED; format++) {
		if (is_space((unsigned char)*format)) {
			skip_space(in);
			continue;
		}
		if (*format != '%') {
			c = peek(in);
			if (c == (unsigned char)*format)
				in->next++;
			else
				outcome = c < 0 ? NO_INPUT : NOT_MATCHED;
			continue;
		}
		format++;
		spec.position = 0;
		spec.size = sizeof(int);
		spec.length = 0;
		suppress = allocate = 0;
		end = __crt_parse_count(format, &width);
		if (end != format && *end == '$') {
			spec.position = width;
			format = end + 1;
		}
		for (;; format++) {
			if (*format == '*')
				suppress = 1;
			else if (*format != '\'')
				break;
		}
		/* POSIX wants %m before the width's place, and programs write %5ms; both are understood. */
		if (*format == 'm') {
			allocate = 1;
			format++;
		}
		format = __crt_parse_count(format, &width);
		if (*format == 'm') {
			allocate = 1;
			format++;
		}
		format = __crt_parse_length(format, &spec);
		spec.conversion = *format;
		if (*format == 'C' || *format == 'S') {
			spec.conversion = (char)(*format | 0x20);
			spec.length = 'l';
		}
		to = NULL;
		if (!suppress && spec.conversion != '%')
			to = spec.position > 0 ? argument_at(all, spec.position) : va_arg(rest, void *);
		/* A width beyond INT_MAX is as good as none. */
		scanner.left = width > 0 ? width : INT64_MAX;
		c = 0;
		if (spec.conversion != 'c' && spec.conversion != '[' && spec.conversion != 'n') {
			c = skip_space(in);
		} else if (spec.conversion != 'n') {
			c = peek(in);
		}
		if (c < 0) {
			outcome = NO_INPUT;
			break;
		}
		base = 10;
		switch (spec.conversion) {
		case '%':
			if (c == '%')
				in->next++;
			else
				outcome = NOT_MATCHED;
			continue;
		case 'n':
			if (to)
				store_integer(to, spec.size, in->total + (uint64_t)(in->next - in->begin));
			continue;
		case 'p':
			spec.size = sizeof(void *);
			if (c == '(') {
				/* As printf writes a null pointer. */
				outcome = take_word(&scanner, "(nil)") ? MATCHED : NOT_MATCHED;
				value = 0;
				goto store;
			}
			base = 16;
			goto integer;
		case 'x': case 'X':
			base = 16;
			goto integer;
		case 'o':
			base = 8;
			goto integer;
		case 'b': case 'B':
			base = 2;
			goto integer;
		case 'i':
			base = 0;
			goto integer;
		case 'd': case 'u':
		integer:
			outcome = scan_integer(&scanner, (unsigned)base, spec.conversion == 'd' || spec.conversion == 'i', &value);
		store:
			if (outcome == MATCHED && to)
				store_integer(to, spec.size, value);
			break;
		case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
			error = 0;
			if (spec.length == 'L')
				outcome = scan_long_double(&scanner, to, &error);
			else
				outcome = scan_double(&scanner, spec.length == 'l', to, &error);
			break;
		case 'c':
			if (width <= 0)
				scanner.left = 1;
			outcome = scan_text(&scanner, NULL, spec.length == 'l', allocate, to);
			break;
		case 's':
			outcome = scan_text(&scanner, &not_space, spec.length == 'l', allocate, to);
			break;
		case '[':
			format = parse_set(format + 1, &set);
			if (!format) {
				in->error = -EINVAL;
				format = "";
				outcome = FAILED;
				break;
			}
			format--;
			outcome = scan_text(&scanner, &set, spec.length == 'l', allocate, to);
			break;
		default:
			in->error = -EINVAL;
			outcome = FAILED;
			break;
		}
		if (outcome != MATCHED)
			break;
		assigned += to != NULL;
	}
	va_end(all);
	va_end(rest);
	/* Input that ended within an item, before anything of it was matched, is an input failure too. */
	if (outcome == NO_INPUT || outcome == FAILED)
		return assigned ? assigned : -1;
	return assigned;
}
