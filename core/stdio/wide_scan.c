/* SPDX-License-Identifier: MIT */
/* The wscanf engine. Its input is UTF-8, as that of scanf, whose numbers it uses; what counts are the wide characters. */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include "scan.h"
#include "utf8.h"
#include "wide_format.h"

/* Whether a wchar_t may be half a character. */
#define HALVES (sizeof(wchar_t) == 2)

struct wide_scanner {
	/* First, so that it can be handed to the numbers. */
	struct crt_scanner base;
	struct crt_wide_in *from;
	/* How many bytes the unit has that was looked at; 0: it is one of from->units. */
	int length;
	/* Which unit follows it, if it is the first of a pair. */
	uint16_t low;
};

/* The next unit, which is not taken; -1 at the end, or with in->error. */
static int32_t peek(struct wide_scanner *scanner)
{
	struct crt_wide_in *from = scanner->from;
	uint32_t c;

	if (HALVES && from->count) {
		scanner->length = 0;
		return from->units[from->count - 1];
	}
	scanner->length = __crt_scan_character(&from->in, &c);
	if (scanner->length <= 0) {
		if (scanner->length < 0)
			from->in.error = scanner->length;
		return -1;
	}
	if (HALVES && c > 0xffff) {
		scanner->low = (uint16_t)__crt_low_surrogate(c);
		return (int32_t)__crt_high_surrogate(c);
	}
	return (int32_t)c;
}

/* Takes it. */
static void take(struct wide_scanner *scanner)
{
	struct crt_wide_in *from = scanner->from;

	scanner->base.left--;
	from->in.next += scanner->length;
	/* Whoever counts, counts units. */
	from->in.total += 1 - (uint64_t)scanner->length;
	if (HALVES && !scanner->length) {
		from->count--;
	} else if (HALVES && scanner->length == 4) {
		from->units[0] = scanner->low;
		from->count = 1;
	}
}

static int is_space(int32_t c)
{
	return c < 0x80 ? __crt_scan_is_space(c) : iswspace((wint_t)c);
}

/* Skips white space; the unit behind it, or -1. */
static int32_t skip_space(struct wide_scanner *scanner)
{
	int32_t c;

	while ((c = peek(scanner)) >= 0 && is_space(c))
		take(scanner);
	return c;
}

static int store_bytes(struct crt_scan_target *target, uint32_t c)
{
	unsigned char bytes[4];
	int length = __crt_utf8_encode(bytes, c), i, error = 0;

	if (length < 0)
		return -EILSEQ;
	for (i = 0; i < length && !error; i++)
		error = __crt_scan_store_unit(target, bytes[i]);
	return error;
}

/* Units of the set, or no white space, or all, as long as the field allows. As multibyte characters the halves of a pair go together:
 * the field ends before a pair that it has no room for. */
static int scan_units(struct wide_scanner *scanner, const struct crt_scan_set *set, int string, struct crt_scan_target *target)
{
	int32_t c;
	int error;

	while (scanner->base.left > 0 && (c = peek(scanner)) >= 0) {
		uint32_t whole = (uint32_t)c;
		if (HALVES && scanner->length == 4)
			whole = __crt_join_surrogates(whole, scanner->low);
		if (set ? !__crt_scan_set_has(set, whole) : string && is_space(c))
			break;
		if (target->unit_size != 1) {
			error = __crt_scan_store_unit(target, (uint32_t)c);
			take(scanner);
			/* The other half belongs to the set as the first did. */
			if (HALVES && scanner->length == 4 && scanner->base.left > 0 && !error) {
				error = __crt_scan_store_unit(target, scanner->low);
				(void)peek(scanner);
				take(scanner);
			}
		} else {
			if (HALVES && scanner->length == 4 && scanner->base.left < 2)
				break;
			error = store_bytes(target, whole);
			if (error < 0)
				return error;
			take(scanner);
			if (HALVES && scanner->length == 4) {
				(void)peek(scanner);
				take(scanner);
			}
		}
		if (error < 0)
			return error;
	}
	return scanner->from->in.error;
}

static enum crt_outcome scan_text(struct wide_scanner *scanner, const struct crt_scan_set *set, int string, int wide, int allocate,
	void *to, size_t size)
{
	struct crt_in *in = scanner->base.in;
	struct crt_scan_target target;
	int error = __crt_scan_target_begin(&target, to, wide, allocate,
		!string && scanner->base.left < 1024 ? (size_t)scanner->base.left * (wide ? 1 : 4) : 32);

	if (error < 0) {
		in->error = error;
		return CRT_FAILED;
	}
	if (size != SIZE_MAX)
		__crt_scan_target_size(&target, size);
	error = scan_units(scanner, set, string, &target);
	return __crt_scan_target_end(&target, in, to, allocate, string, scanner->base.left, error);
}

/* A unit of the format; pairs are one character. */
static uint32_t next_in_set(const void **at)
{
	const wchar_t *from = *at;
	uint32_t c = (uint32_t)*from++;

	if (HALVES) {
		c &= 0xffff;
		if (__crt_is_high_surrogate(c) && __crt_is_low_surrogate((uint32_t)*from & 0xffff))
			c = __crt_join_surrogates(c, (uint32_t)*from++ & 0xffff);
	}
	*at = from;
	return c;
}

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

/* What stands between '%' and the conversion's letter, which *at then is. */
static const wchar_t *parse(const wchar_t *at, struct crt_spec *spec, int *suppress, int *allocate)
{
	char narrow[8];
	const wchar_t *end;
	unsigned i;

	spec->position = 0;
	spec->size = sizeof(int);
	spec->length = 0;
	*suppress = *allocate = 0;
	end = parse_count(at, &spec->width);
	if (end != at && *end == '$') {
		spec->position = spec->width;
		at = end + 1;
	}
	for (; *at == '*' || *at == '\''; at++)
		*suppress |= *at == '*';
	/* POSIX wants %m before the width's place, and programs write %5ms; both are understood. */
	if (*at == 'm') {
		*allocate = 1;
		at++;
	}
	at = parse_count(at, &spec->width);
	if (*at == 'm') {
		*allocate = 1;
		at++;
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
		spec->conversion = (char)(*at | 0x20);
		spec->length = 'l';
	}
	return at;
}

int __crt_wide_scan(struct crt_wide_in *from, const wchar_t *format, va_list arguments)
{
	struct crt_in *in = &from->in;
	struct wide_scanner scanner = { .base.in = in, .from = from };
	struct crt_scan_set set;
	struct crt_spec spec;
	enum crt_outcome outcome = CRT_MATCHED;
	va_list rest, all;
	int assigned = 0, suppress, allocate;
	int32_t c;
	size_t size;
	void *to;

	va_copy(rest, arguments);
	va_copy(all, arguments);
	for (; *format && outcome == CRT_MATCHED; format++) {
		if (is_space((int32_t)*format)) {
			skip_space(&scanner);
			continue;
		}
		if (*format != '%') {
			c = peek(&scanner);
			if (c >= 0 && c == (int32_t)*format)
				take(&scanner);
			else
				outcome = c < 0 ? CRT_NO_INPUT : CRT_NOT_MATCHED;
			continue;
		}
		format = parse(format + 1, &spec, &suppress, &allocate);
		to = NULL;
		if (!suppress && spec.conversion != '%')
			to = spec.position > 0 ? argument_at(all, spec.position) : va_arg(rest, void *);
		size = SIZE_MAX;
		if (in->bounded && !suppress && spec.conversion != '%') {
			if (!to) {
				*in->bounded = "NULL for a conversion";
				outcome = CRT_FAILED;
				break;
			}
			if (!allocate && (spec.conversion == 'c' || spec.conversion == 's' || spec.conversion == '['))
				size = CRT_SCAN_SIZE(spec.position > 0 ? argument_at(all, spec.position + 1) : va_arg(rest, void *));
		}
		/* A width beyond INT_MAX is as good as none. */
		scanner.base.left = INT64_MAX;
		c = 0;
		if (spec.conversion != 'c' && spec.conversion != '[' && spec.conversion != 'n')
			c = skip_space(&scanner);
		else if (spec.conversion != 'n')
			c = peek(&scanner);
		if (c < 0) {
			outcome = CRT_NO_INPUT;
			break;
		}
		scanner.base.left = spec.width > 0 ? spec.width : INT64_MAX;
		switch (spec.conversion) {
		case '%':
			if (c == '%')
				take(&scanner);
			else
				outcome = CRT_NOT_MATCHED;
			continue;
		case 'n':
			if (to)
				__crt_scan_store(to, spec.size, in->total + (uint64_t)(in->next - in->begin));
			continue;
		case 'c':
			if (spec.width <= 0)
				scanner.base.left = 1;
			outcome = scan_text(&scanner, NULL, 0, spec.length != 0, allocate, to, size);
			break;
		case 's':
			outcome = scan_text(&scanner, NULL, 1, spec.length != 0, allocate, to, size);
			break;
		case '[':
			format = __crt_scan_parse_set(&set, format + 1, next_in_set);
			if (!format) {
				in->error = -EINVAL;
				format = L"";
				outcome = CRT_FAILED;
				break;
			}
			format--;
			outcome = scan_text(&scanner, &set, 1, spec.length != 0, allocate, to, size);
			break;
		default:
			/* Half a character begins no number. */
			outcome = from->count ? CRT_NOT_MATCHED : __crt_scan_number(&scanner.base, &spec, to);
			break;
		}
		if (outcome != CRT_MATCHED)
			break;
		assigned += to != NULL;
	}
	va_end(all);
	va_end(rest);
	if (outcome == CRT_NO_INPUT || outcome == CRT_FAILED)
		return assigned ? assigned : -1;
	return assigned;
}
