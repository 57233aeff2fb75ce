/* SPDX-License-Identifier: MIT */
/* Looks through a printf format and its arguments for what Annex K forbids, before anything is written. */
#include <stdint.h>
#include <stddef.h>

#include "format_check.h"
#include "format_spec.h"

/* More arguments than a call can have for certain (ISO C17 5.2.4.1) are not looked at. */
enum { ARGUMENTS = 256 };

enum { INT, LONG, POINTER, TEXT, DOUBLE, LONG_DOUBLE };

struct walk {
	const void *format;
	int wide;
	size_t at;
	/* How many arguments there are, and of which kinds. */
	int count;
	int next;
	unsigned char kinds[ARGUMENTS];
};

static unsigned unit(const struct walk *walk, size_t ahead)
{
	size_t at = walk->at + ahead;
	return walk->wide ? (unsigned)((const wchar_t *)walk->format)[at] : ((const unsigned char *)walk->format)[at];
}

static int number(struct walk *walk)
{
	int value = 0;
	for (; unit(walk, 0) - '0' < 10; walk->at++) {
		if (value <= ARGUMENTS)
			value = value * 10 + (int)(unit(walk, 0) - '0');
	}
	return value;
}

/* "n$" here, or 0. */
static int position(struct walk *walk)
{
	size_t start = walk->at;
	int value = number(walk);
	if (value && unit(walk, 0) == '$') {
		walk->at++;
		return value;
	}
	walk->at = start;
	return 0;
}

static void note(struct walk *walk, int place, int kind)
{
	int index = place ? place - 1 : walk->next++;
	if (index >= ARGUMENTS)
		return;
	for (; walk->count <= index; walk->count++)
		walk->kinds[walk->count] = INT;
	walk->kinds[index] = (unsigned char)kind;
}

static void field(struct walk *walk)
{
	if (unit(walk, 0) == '*') {
		walk->at++;
		note(walk, position(walk), INT);
	} else {
		(void)number(walk);
	}
}

/* The specification behind a '%'. Nonzero if it is %n. */
static int specification(struct walk *walk)
{
	struct crt_spec spec = { .size = sizeof(int) };
	char narrow[8];
	unsigned i, c;
	int place = position(walk);

	while ((c = unit(walk, 0)) == '-' || c == '+' || c == ' ' || c == '#' || c == '0' || c == '\'')
		walk->at++;
	field(walk);
	if (unit(walk, 0) == '.') {
		walk->at++;
		field(walk);
	}
	for (i = 0; i < sizeof narrow - 1; i++) {
		c = unit(walk, i);
		narrow[i] = (char)(c < 0x80 ? c : 0x7f);
		if (!c)
			break;
	}
	narrow[i] = 0;
	walk->at += (size_t)(__crt_parse_length(narrow, &spec) - narrow);
	c = unit(walk, 0);
	walk->at += c != 0;
	switch (c) {
	case 'n':
		return 1;
	case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': case 'b': case 'B':
		note(walk, place, spec.size == 8 ? LONG : INT);
		break;
	case 'c': case 'C':
		note(walk, place, INT);
		break;
	case 's': case 'S':
		note(walk, place, TEXT);
		break;
	case 'p':
		note(walk, place, POINTER);
		break;
	case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
		note(walk, place, spec.length == 'L' ? LONG_DOUBLE : DOUBLE);
		break;
	default:
		break;
	}
	return 0;
}

const char *__crt_format_check(const void *format, int wide, va_list args)
{
	struct walk walk = { .format = format, .wide = wide };
	const char *reason = NULL;
	unsigned c;
	int i;
	va_list copy;

	while ((c = unit(&walk, 0)) != 0) {
		walk.at++;
		if (c == '%' && specification(&walk))
			return "%n in the format";
	}
	va_copy(copy, args);
	for (i = 0; i < walk.count; i++) {
		switch (walk.kinds[i]) {
		case LONG: (void)va_arg(copy, uint64_t); break;
		case POINTER: (void)va_arg(copy, void *); break;
		case TEXT:
			if (!va_arg(copy, void *))
				reason = "NULL for %s";
			break;
		case DOUBLE: (void)va_arg(copy, double); break;
		case LONG_DOUBLE: (void)va_arg(copy, long double); break;
		default: (void)va_arg(copy, int); break;
		}
	}
	va_end(copy);
	return reason;
}
