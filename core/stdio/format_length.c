/* SPDX-License-Identifier: MIT */
/* The parts of a conversion specification that printf and scanf have in common: numbers and length modifiers. */
#include <limits.h>
#include <stdint.h>

#include "format_spec.h"

const char *__crt_parse_count(const char *at, int *result)
{
	int64_t value = 0;

	while ((unsigned)*at - '0' < 10) {
		if (value <= INT_MAX)
			value = value * 10 + (*at - '0');
		at++;
	}
	*result = value > INT_MAX ? INT_MIN : (int)value;
	return at;
}

/* w8 to w64 and wf8 to wf64, from behind the w. NULL if it is none of them. */
static const char *parse_width_length(const char *at, struct crt_spec *spec)
{
	int bits, fast = *at == 'f';

	at = __crt_parse_count(at + fast, &bits);
	switch (bits) {
	case 8: spec->size = 1; break;
	case 16: spec->size = fast ? sizeof(int_fast16_t) : 2; break;
	case 32: spec->size = fast ? sizeof(int_fast32_t) : 4; break;
	case 64: spec->size = 8; break;
	default: return NULL;
	}
	return at;
}

const char *__crt_parse_length(const char *at, struct crt_spec *spec)
{
	const char *end;

	switch (*at) {
	case 'h':
		spec->size = 2;
		if (at[1] == 'h') {
			spec->size = 1;
			at++;
		}
		break;
	case 'w':
		if (at[1] != 's' && at[1] != 'c') {
			end = parse_width_length(at + 1, spec);
			return end ? end : at;
		}
		/* Microsoft's %ws and %wc, which are %ls and %lc in every function. */
		__attribute__((__fallthrough__));
	case 'l':
		spec->size = sizeof(long);
		spec->length = 'l';
		if (at[1] == 'l') {
			spec->size = 8;
			at++;
		}
		break;
	case 'L':
		/* glibc's %Ls, %Lc and %L[, which are %ls, %lc and %l[. */
		spec->length = at[1] == 's' || at[1] == 'c' || at[1] == '[' ? 'l' : 'L';
		spec->size = 8;
		break;
	case 'j': case 'q':
		spec->size = 8;
		break;
	/* Z was z before C99. */
	case 'z': case 'Z': case 't':
		spec->size = sizeof(size_t);
		break;
	case 'I':
		/* Microsoft's: I64, I32, and I alone for size_t. */
		spec->size = sizeof(size_t);
		if (at[1] == '6' && at[2] == '4') {
			spec->size = 8;
			at += 2;
		} else if (at[1] == '3' && at[2] == '2') {
			spec->size = 4;
			at += 2;
		}
		break;
	default:
		return at;
	}
	return at + 1;
}
