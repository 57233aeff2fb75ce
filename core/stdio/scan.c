/* SPDX-License-Identifier: MIT */
/* The scanf engine for bytes. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "scan.h"
#include "utf8.h"

/* Skips white space; the byte behind it, or -1. */
static int skip_space(struct crt_in *in)
{
	int c;

	while (__crt_scan_is_space(c = __crt_scan_peek(in)))
		in->next++;
	return c;
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

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
		/* A range, unless the '-' is the set's last or the characters do not rise. Its end may begin the next range. */
		while (at[0] == '-' && at[1] != ']' && at[1] && (unsigned char)at[1] >= last) {
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
static int scan_bytes(struct crt_scanner *scanner, const struct set *set, struct crt_scan_target *target)
{
	int c, error;

	while ((c = __crt_scan_field_peek(scanner)) >= 0) {
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
		error = __crt_scan_store_unit(target, (unsigned)c);
		if (error < 0)
			return error;
		__crt_scan_take(scanner);
	}
	return 0;
}

/* The same, decoding UTF-8 into wide characters; the field's width counts those. */
static int scan_wide(struct crt_scanner *scanner, const struct set *bytes, const struct crt_scan_set *set,
	struct crt_scan_target *target)
{
	struct crt_in *in = scanner->in;
	int length, error;
	uint32_t c;

	while (scanner->left > 0 && (length = __crt_scan_character(in, &c)) != 0) {
		if (length < 0)
			return length;
		if (set ? !__crt_scan_set_has(set, c) : bytes && c < 0x80 && !contains(bytes, (int)c))
			break;
		if (sizeof(wchar_t) == 2 && c > 0xffff) {
			/* A character of two units must fit whole. */
			if (scanner->left < 2)
				break;
			error = __crt_scan_store_unit(target, __crt_high_surrogate(c));
			if (error < 0)
				return error;
			scanner->left--;
			c = __crt_low_surrogate(c);
		}
		error = __crt_scan_store_unit(target, c);
		if (error < 0)
			return error;
		in->next += length;
		scanner->left--;
	}
	return in->error;
}

/* A character of the format. */
static uint32_t next_in_set(const void **at)
{
	const unsigned char *from = *at;
	uint32_t c = *from;
	int length = c < 0x80 ? 1 : __crt_utf8_decode(from, 4, &c);

	/* What is no UTF-8 stands for nothing that input can have. */
	if (length < 0) {
		c = 0xdc00 | *from;
		length = 1;
	}
	*at = from + length;
	return c;
}

/* %c (bytes and set NULL), %s and %[. `to` is the caller's array, or with `allocate` the pointer that gets the memory. */
static enum crt_outcome scan_text(struct crt_scanner *scanner, const struct set *bytes, const struct crt_scan_set *set, int wide,
	int allocate, void *to, size_t size)
{
	struct crt_scan_target target;
	int string = bytes || set;
	/* %mc knows its size; but a width is no reason to take it all at once. */
	int error = __crt_scan_target_begin(&target, to, wide, allocate, !string && scanner->left < 4096 ? (size_t)scanner->left : 32);

	if (error < 0) {
		scanner->in->error = error;
		return CRT_FAILED;
	}
	if (size != SIZE_MAX)
		__crt_scan_target_size(&target, size);
	error = wide ? scan_wide(scanner, bytes, set, &target) : scan_bytes(scanner, bytes, &target);
	return __crt_scan_target_end(&target, scanner->in, to, allocate, string, scanner->left, error);
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
	struct crt_scanner scanner;
	struct crt_spec spec;
	struct set set;
	struct crt_scan_set characters;
	enum crt_outcome outcome = CRT_MATCHED;
	va_list rest, all;
	int assigned = 0, suppress, allocate, width, c;
	const char *end;
	size_t size;
	void *to;

	va_copy(rest, arguments);
	va_copy(all, arguments);
	scanner.in = in;
	for (; *format && outcome == CRT_MATCHED; format++) {
		if (__crt_scan_is_space((unsigned char)*format)) {
			skip_space(in);
			continue;
		}
		if (*format != '%') {
			c = __crt_scan_peek(in);
			if (c == (unsigned char)*format)
				in->next++;
			else
				outcome = c < 0 ? CRT_NO_INPUT : CRT_NOT_MATCHED;
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
		size = SIZE_MAX;
		if (CRT_UNLIKELY(in->bounded != NULL) && !suppress && spec.conversion != '%') {
			if (!to) {
				*in->bounded = "NULL for a conversion";
				outcome = CRT_FAILED;
				break;
			}
			if (!allocate && (spec.conversion == 'c' || spec.conversion == 's' || spec.conversion == '['))
				size = CRT_SCAN_SIZE(spec.position > 0 ? argument_at(all, spec.position + 1) : va_arg(rest, void *));
		}
		/* A width beyond INT_MAX is as good as none. */
		scanner.left = width > 0 ? width : INT64_MAX;
		c = 0;
		if (spec.conversion != 'c' && spec.conversion != '[' && spec.conversion != 'n') {
			c = skip_space(in);
		} else if (spec.conversion != 'n') {
			c = __crt_scan_peek(in);
		}
		if (c < 0) {
			outcome = CRT_NO_INPUT;
			break;
		}
		switch (spec.conversion) {
		case '%':
			if (c == '%')
				in->next++;
			else
				outcome = CRT_NOT_MATCHED;
			continue;
		case 'n':
			if (to)
				__crt_scan_store(to, spec.size, in->total + (uint64_t)(in->next - in->begin));
			continue;
		case 'c':
			if (width <= 0)
				scanner.left = 1;
			outcome = scan_text(&scanner, NULL, NULL, spec.length != 0, allocate, to, size);
			break;
		case 's':
			outcome = scan_text(&scanner, &not_space, NULL, spec.length != 0, allocate, to, size);
			break;
		case '[':
			if (spec.length)
				format = __crt_scan_parse_set(&characters, format + 1, next_in_set);
			else
				format = parse_set(format + 1, &set);
			if (!format) {
				in->error = -EINVAL;
				format = "";
				outcome = CRT_FAILED;
				break;
			}
			format--;
			outcome = spec.length ? scan_text(&scanner, NULL, &characters, 1, allocate, to, size) :
				scan_text(&scanner, &set, NULL, 0, allocate, to, size);
			break;
		default:
			outcome = __crt_scan_number(&scanner, &spec, to);
			break;
		}
		if (outcome != CRT_MATCHED)
			break;
		assigned += to != NULL;
	}
	va_end(all);
	va_end(rest);
	/* Input that ended within an item, before anything of it was matched, is an input failure too. */
	if (outcome == CRT_NO_INPUT || outcome == CRT_FAILED)
		return assigned ? assigned : -1;
	return assigned;
}
