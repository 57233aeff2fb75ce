/* SPDX-License-Identifier: MIT */
/* Inside the printf and scanf engines: one conversion specification, and how its parts write their text. */
#ifndef CRT_FORMAT_SPEC_H
#define CRT_FORMAT_SPEC_H

#include "attr.h"
#include "format.h"

enum {
	CRT_FLAG_MINUS = 1,
	CRT_FLAG_PLUS = 2,
	CRT_FLAG_SPACE = 4,
	CRT_FLAG_HASH = 8,
	CRT_FLAG_ZERO = 16,
	/* Grouping: the locales of twincrt group nothing, so it has no effect. */
	CRT_FLAG_QUOTE = 32
};

struct crt_spec {
	unsigned flags;
	int width;
	/* -1: none was given. */
	int precision;
	/* Positions of the arguments: 0 for the next one, and -1 for none (of width and precision). */
	int position;
	int width_position;
	int precision_position;
	/* Bytes of an integer argument. */
	unsigned char size;
	/* 'l' (once), 'L' or 0: what %c, %s and the floating conversions look at. */
	char length;
	char conversion;
	/* There are positions or asterisks. */
	char starred;
};

/* A decimal number, perhaps of no digits (0); INT_MIN if it is beyond INT_MAX. The end. */
const char *__crt_parse_count(const char *at, int *result);
/* A length modifier, if there is one: sets size and length. The end. */
const char *__crt_parse_length(const char *at, struct crt_spec *spec);

/* The text of one conversion: a prefix (sign, 0x), zeros, the body, more zeros, a tail (an exponent). */
struct crt_field {
	const char *body;
	size_t size;
	int64_t zeros;
	int64_t more_zeros;
	unsigned char prefix_size;
	unsigned char tail_size;
	char prefix[6];
	/* Room for what put_decimal touches. */
	char tail[32];
};

CRT_INLINE void __crt_field_begin(struct crt_field *field)
{
	field->zeros = field->more_zeros = 0;
	field->prefix_size = field->tail_size = 0;
}

/* A hexadecimal digit's character; `lower` is 0x20, or 0 for capitals. Without a branch, as digits are not to be guessed. */
CRT_INLINE char __crt_hexadecimal_digit(unsigned digit, unsigned lower)
{
	return (char)('0' + digit + ((9 - digit) >> 8 & (('A' | lower) - 10 - '0')));
}

/* Writes the field, blanks or zeros making it as wide as asked for. Errors are kept in out->error. */
void __crt_out_field(struct crt_out *out, const struct crt_spec *spec, const struct crt_field *field);
/* Copies `size` bytes. */
void __crt_out_put(struct crt_out *out, const char *data, size_t size);

/* %d, %u, %x and so on, and %p, of a value of 64 bits: changes the flags. */
void __crt_format_integer(struct crt_out *out, struct crt_spec *spec, uint64_t value, int is_signed);

/* A binary floating-point number taken apart: mantissa * 2^exponent. */
struct crt_float {
	uint64_t mantissa;
	int exponent;
	/* Bits of the type's mantissa, the leading one included: 24, 53 or 64. */
	unsigned char bits;
	unsigned char negative;
	enum { CRT_FLOAT_FINITE, CRT_FLOAT_INFINITE, CRT_FLOAT_NAN } kind;
};

void __crt_format_float(struct crt_out *out, const struct crt_spec *spec, const struct crt_float *value);

union crt_argument {
	uint64_t integer;
	const void *pointer;
	double real;
	long double long_real;
};

/* %f and its kin, of a double, or with L of a long double. */
void __crt_format_real(struct crt_out *out, const struct crt_spec *spec, const union crt_argument *value);

#endif
