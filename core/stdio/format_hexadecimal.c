/* SPDX-License-Identifier: MIT */
/* printf's %a: the bits of a floating-point number in hexadecimal digits, rounded where a precision cuts them off. */
#include "float_bits.h"
#include "format_float.h"

void __crt_format_hexadecimal(struct crt_float_job *job)
{
	struct crt_field *field = &job->field;
	uint64_t mantissa = job->value->mantissa;
	/* Digits behind the point: 13 of a double, whose leading digit is one bit; 15 of the 64 bits of a long double, whose
	 * leading digit is four. */
	int count = (job->value->bits - 1) / 4, exponent = mantissa ? job->value->exponent + count * 4 : 0, i;
	char text[CRT_DIGITS_FRONT + 16], *digits = text + CRT_DIGITS_FRONT;

	if (job->spec->precision < 0) {
		for (; count && !(mantissa & 15); count--)
			mantissa >>= 4;
		job->precision = count;
	} else if (job->spec->precision < count) {
		unsigned cut = 4 * (unsigned)(count - job->spec->precision);
		uint64_t half = (uint64_t)1 << (cut - 1), rest = mantissa & (half + half - 1);
		mantissa >>= cut;
		mantissa += (unsigned)__crt_rounds_up(!rest ? CRT_REST_NONE : rest < half ? CRT_REST_LOW :
			rest == half ? CRT_REST_HALF : CRT_REST_HIGH, mantissa & 1, job->value->negative);
		count = job->spec->precision;
		if (mantissa >> 4 * count == 16) {
			mantissa >>= 4;
			exponent += 4;
		}
	}
	for (i = count; i >= 0; i--) {
		digits[i] = __crt_hexadecimal_digit(mantissa & 15, (unsigned char)job->lower);
		mantissa >>= 4;
	}
	field->prefix[field->prefix_size] = '0';
	field->prefix[field->prefix_size + 1] = (char)('X' | job->lower);
	field->prefix_size = (unsigned char)(field->prefix_size + 2);
	__crt_format_number(job, digits, count + 1, exponent);
}
