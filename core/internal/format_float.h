/* SPDX-License-Identifier: MIT */
/* Inside printf's conversions of floating-point numbers. */
#ifndef CRT_FORMAT_FLOAT_H
#define CRT_FORMAT_FLOAT_H

#include "format_spec.h"

/* What is to be written. */
struct crt_float_job {
	struct crt_out *out;
	const struct crt_spec *spec;
	const struct crt_float *value;
	/* Digits behind the point with 'f', 'e' and 'a'; all significant ones, at least one, with 'g'. */
	int precision;
	/* 'e', 'f', 'g' or 'a'. */
	char style;
	/* 0x20 for small letters, or 0. */
	char lower;
	/* The sign is in it already. */
	struct crt_field field;
};

/* Free places in front of the digits: for the point, for a carry, and for the zeros of 0.000123. */
enum { CRT_DIGITS_FRONT = 8 };

/* Writes the number d.ddd * 10^exponent, rounded already. There are CRT_DIGITS_FRONT free places before the digits; with 'f' all
 * digits before the point are there. What is missing behind the last one are zeros. */
void __crt_format_number(struct crt_float_job *job, char *digits, int64_t count, int exponent);

/* %a */
void __crt_format_hexadecimal(struct crt_float_job *job);

#endif
