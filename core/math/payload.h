/* SPDX-License-Identifier: MIT */
/* Makes a NaN with a payload. */
#ifndef CRT_PAYLOAD_H
#define CRT_PAYLOAD_H

#include "real.h"

/* Nonzero, and 0 stored, if `payload` is no integer that fits; a signaling NaN with none would be an infinity. */
CRT_INLINE int set_payload(real *result, real payload, bits quiet)
{
	bits b = to_bits(payload);
	int exponent = exponent_of(b) - BIAS;
	bits value = 0;

	*result = 0;
	if (b != 0) {
		if ((b & SIGN) != 0 || exponent < 0 || exponent > FRACTION - 2)
			return 1;
		value = (b & (IMPLICIT - 1)) | IMPLICIT;
		if ((value & (((bits)1 << (FRACTION - exponent)) - 1)) != 0)
			return 1;
		value >>= FRACTION - exponent;
	}
	if (value == 0 && quiet == 0)
		return 1;
	*result = from_bits(INFINITE | quiet | value);
	return 0;
}

#endif
