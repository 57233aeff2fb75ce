/* SPDX-License-Identifier: MIT */
/* Text to binary floating point: a number as it was read, and its conversion to a type, correctly rounded. */
#ifndef CRT_NUMBER_H
#define CRT_NUMBER_H

#include <float.h>
#include <stdint.h>

#include "attr.h"

enum crt_number_kind { CRT_NUMBER_NONE, CRT_NUMBER_DECIMAL, CRT_NUMBER_HEXADECIMAL, CRT_NUMBER_INFINITE, CRT_NUMBER_NAN };

struct crt_number {
	enum crt_number_kind kind;
	int negative;
	/* The first digit that is not zero, and how many digits there are from it on; one '.' may stand among them. */
	const char *digits;
	int64_t count;
	/* The value is those digits, taken as an integer, times 10^exponent (hexadecimal: 2^exponent). */
	int64_t exponent;
	/* The first digits as an integer: at most 19 decimal ones, or 16 hexadecimal ones; the payload of a NaN. */
	uint64_t head;
	/* Digits follow which are not at `digits`, and not all of them are zeros. */
	int sticky;
};

/* Reads the number at the start of the text as ISO C17 7.22.1.3 says. What follows it, or the text if there is none. */
const char *__crt_parse_number(const char *text, struct crt_number *number);

/* A binary type. */
struct crt_float_type {
	/* Of the mantissa, the leading one included. */
	int bits;
	/* The exponent of the last bit of the smallest number. */
	int least;
	/* The exponent field of infinities and NaNs. */
	int infinite;
	/* Numbers from 10^most10 on overflow; those below 10^least10 are less than half the smallest. */
	int most10;
	int least10;
	/* As many significant digits as decide every rounding, or more. */
	int digits;
};

extern const struct crt_float_type __crt_float_type, __crt_double_type, __crt_long_double_type;

/* What a number becomes: its fields, the mantissa with its leading bit, and 0 or ERANGE. */
struct crt_binary {
	uint64_t mantissa;
	int exponent;
	int error;
};

struct crt_binary __crt_convert_number(const struct crt_number *number, const struct crt_float_type *type);

#ifndef CRT_SMALL
/* 5^0 to 5^27. */
extern const uint64_t __crt_pow5[28];

/* Whether the number became a double by a few multiplications: *result. No error can have been met. */
int __crt_quick_double(const struct crt_number *number, double *result);

/* The same for digits and a power of ten that are doubles themselves: the processor rounds their product or quotient, once, as the rounding mode says. */
CRT_INLINE int __crt_exact_double(const struct crt_number *number, double *result)
{
	if (FLT_EVAL_METHOD == 0 && number->kind == CRT_NUMBER_DECIMAL && number->head <= (uint64_t)1 << 53 &&
		number->count <= 19 && number->exponent >= -22 && number->exponent <= 22 && !number->sticky) {
		unsigned k = (unsigned)(number->exponent < 0 ? -number->exponent : number->exponent);
		double power = (double)(int64_t)__crt_pow5[k] * (double)(1 << k), value = (double)(int64_t)number->head;

		if (number->negative)
			value = -value;
		*result = number->exponent < 0 ? value / power : value * power;
		return 1;
	}
	return 0;
}
#endif

CRT_INLINE float __crt_make_float(const struct crt_binary *binary, int negative)
{
	union { uint32_t bits; float value; } u;

	u.bits = (uint32_t)negative << 31 | (uint32_t)binary->exponent << 23 | ((uint32_t)binary->mantissa & 0x7fffff);
	return u.value;
}

CRT_INLINE double __crt_make_double(const struct crt_binary *binary, int negative)
{
	union { uint64_t bits; double value; } u;

	u.bits = (uint64_t)negative << 63 | (uint64_t)binary->exponent << 52 | (binary->mantissa & 0xfffffffffffff);
	return u.value;
}

#if LDBL_MANT_DIG == 64
CRT_INLINE long double __crt_make_long_double(const struct crt_binary *binary, int negative)
{
	union { long double value; struct { uint64_t mantissa; uint16_t exponent; } bits; } u = { 0 };

	u.bits.mantissa = binary->mantissa;
	u.bits.exponent = (uint16_t)(negative << 15 | binary->exponent);
	return u.value;
}
#else
CRT_INLINE long double __crt_make_long_double(const struct crt_binary *binary, int negative)
{
	return __crt_make_double(binary, negative);
}
#endif

#endif
