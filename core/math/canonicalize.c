/* SPDX-License-Identifier: MIT */
/* canonicalize(): C23 7.12.11.7. */
#define _GNU_SOURCE 1
#include "real.h"

int R(canonicalize)(real *result, const real *x)
{
	union { real value; unsigned char bytes[sizeof(real)]; } before, after;
	before.value = *x;
	after.value = from_bits(to_bits(before.value));
	/* The x87 format has encodings that are no numbers. */
	for (int i = 0; i < VALUE_BYTES; i++)
		if (before.bytes[i] != after.bytes[i])
			return 1;
	/* A signaling NaN becomes a quiet one, and raises FE_INVALID. */
	bits b = to_bits(after.value);
	if (is_signaling(b)) {
		raise_invalid();
		after.value = from_bits(b | QUIET);
	}
	*result = after.value;
	return 0;
}
