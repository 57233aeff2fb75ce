/* SPDX-License-Identifier: MIT */
/* Single-byte encodings whose first half is ASCII. */
#include "charset.h"
#include "single_table.h"

uint32_t __crt_single_decode(unsigned set, unsigned byte)
{
	return byte < 0x80 ? byte : single[set][byte - 0x80];
}

unsigned __crt_single_encode(unsigned set, uint32_t c)
{
	if (c < 0x80)
		return c;
	for (unsigned i = 0; i < 128; i++) {
		if (single[set][i] == c)
			return 0x80 + i;
	}
	return 0;
}
