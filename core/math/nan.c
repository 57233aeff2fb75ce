/* SPDX-License-Identifier: MIT */
/* nan(): ISO C17 7.12.11.2. */
#include "real.h"

/* The number that the whole tag is, as in a C constant, or the largest if it is too large; 0 if it is none: what strtod() makes of "NAN(tag)". */
static uint64_t number(const char *tag)
{
	unsigned base = 10;
	uint64_t value = 0, overflow = 0;
	if (*tag == '0') {
		base = 8;
		tag++;
		if (*tag == 'x' || *tag == 'X') {
			base = 16;
			tag++;
		} else if (*tag == 'b' || *tag == 'B') {
			base = 2;
			tag++;
		}
	}
	for (; *tag != 0; tag++) {
		unsigned digit = (unsigned)*tag - '0';
		if (digit > 9) {
			digit = ((unsigned)*tag | 0x20) - 'a' + 10;
			if (digit < 10)
				return 0;
		}
		if (digit >= base)
			return 0;
		if (value > (UINT64_MAX - digit) / base)
			overflow = UINT64_MAX;
		value = value * base + digit;
	}
	return value | overflow;
}

real R(nan)(const char *tag)
{
	return from_bits(INFINITE | QUIET | ((bits)number(tag) & (QUIET - 1)));
}
