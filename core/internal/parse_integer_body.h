/* SPDX-License-Identifier: MIT */
/* Text to integers of any width: the subject sequence of ISO C17 7.22.1.4 with C23's binary prefix. Included once for each type of
 * character, with CRT_CHAR naming it, CRT_CODE(c) its value as an unsigned number, CRT_SPACE(c) its white space, and CRT_PARSE_INTEGER
 * the function. */
#include <errno.h>
#include <stddef.h>

#include "attr.h"
#include "parse_integer.h"

/* The value of a digit of base 36, or something greater. */
CRT_INLINE unsigned digit_of(CRT_CHAR c)
{
	unsigned digit = CRT_CODE(c) - (unsigned)'0';

	if (digit < 10)
		return digit;
	digit = (CRT_CODE(c) | 0x20) - (unsigned)'a';
	return digit < 26 ? digit + 10 : 99;
}

uint64_t CRT_PARSE_INTEGER(const CRT_CHAR *text, CRT_CHAR **end, int base, uint64_t max, int is_unsigned, int *error)
{
	const CRT_CHAR *at = text, *first;
	unsigned digit, radix = (unsigned)base;
	uint64_t value = 0;
	int negative, overflow = 0;

	if (CRT_UNLIKELY(base < 0 || base == 1 || base > 36)) {
		*error = EINVAL;
		if (end)
			*end = (CRT_CHAR *)(uintptr_t)text;
		return 0;
	}
	while (CRT_SPACE(*at))
		at++;
	negative = *at == '-';
	if (negative || *at == '+')
		at++;
	if (*at == '0' && !(radix & ~16u)) {
		/* A prefix counts only if a digit follows it: "0x" and "0xg" are zeros with something behind. */
		if ((at[1] | 0x20) == 'x' && digit_of(at[2]) < 16) {
			at += 2;
			radix = 16;
		}
	}
	if (*at == '0' && !(radix & ~2u)) {
		if ((at[1] | 0x20) == 'b' && digit_of(at[2]) < 2) {
			at += 2;
			radix = 2;
		}
	}
	if (!radix)
		radix = *at == '0' ? 8 : 10;
	first = at;
	/* Twelve digits of no base overflow. */
	for (; at - first < 12 && (digit = digit_of(*at)) < radix; at++)
		value = value * radix + digit;
	while ((digit = digit_of(*at)) < radix) {
		overflow |= __builtin_mul_overflow(value, radix, &value);
		overflow |= __builtin_add_overflow(value, digit, &value);
		at++;
	}
	if (end)
		*end = (CRT_CHAR *)(uintptr_t)(at == first ? text : at);
	/* A signed type has one more negative value; a minus before an unsigned number is taken modulo 2^N. */
	if (CRT_UNLIKELY(overflow || value > max + (unsigned)(negative && !is_unsigned))) {
		*error = ERANGE;
		return negative && !is_unsigned ? ~max : max;
	}
	return negative ? -value : value;
}
