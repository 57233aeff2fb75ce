/* SPDX-License-Identifier: MIT */
/* _fpclass() and the other functions of Microsoft's <float.h> that look at a number's bits. */
#include <float.h>
#include <stdint.h>

static uint64_t bits(double value)
{
	union { double value; uint64_t bits; } u = { value };
	return u.bits;
}

static double number(uint64_t b)
{
	union { uint64_t bits; double value; } u = { b };
	return u.value;
}

#define SIGN (UINT64_C(1) << 63)
#define INFINITE (UINT64_C(0x7ff) << 52)
#define QUIET (UINT64_C(1) << 51)

int _fpclass(double value)
{
	uint64_t b = bits(value), size = b & ~SIGN;
	int negative = b != size;
	if (size > INFINITE)
		return size & QUIET ? _FPCLASS_QNAN : _FPCLASS_SNAN;
	if (size == INFINITE)
		return negative ? _FPCLASS_NINF : _FPCLASS_PINF;
	if (size == 0)
		return negative ? _FPCLASS_NZ : _FPCLASS_PZ;
	if (size >> 52 == 0)
		return negative ? _FPCLASS_ND : _FPCLASS_PD;
	return negative ? _FPCLASS_NN : _FPCLASS_PN;
}

int _finite(double value)
{
	return (bits(value) & INFINITE) != INFINITE;
}

int _isnan(double value)
{
	return (bits(value) & ~SIGN) > INFINITE;
}

double _copysign(double value, double sign)
{
	return number((bits(value) & ~SIGN) | (bits(sign) & SIGN));
}

double _chgsign(double value)
{
	return number(bits(value) ^ SIGN);
}
