/* SPDX-License-Identifier: MIT */
/* Binary floating-point numbers as text, exact for every precision and in every rounding mode.
 *
 * Two ways lead to the digits. The long one computes all of them, with integers of any size; for numbers of everyday size
 * those are one or two words, so it is not long at all. The short one takes a product of the mantissa and a power of ten
 * to 128 bits, whose error is known: nearly always that decides how the last digit is rounded. It serves results of up to 18
 * digits: %e and %g, whose few digits of a very large or very small number would take the long way through hundreds of others,
 * and %f of numbers of everyday size. The small flavour goes the long way alone. */
#include <stdint.h>

#include "digits.h"
#include "float_bits.h"
#include "format_float.h"
#include "pow10.h"

#define E19 UINT64_C(10000000000000000000)

enum {
	/* Numbers whose exponents are in this range, all doubles among them, fit the smaller arrays of the long way: at most
	 * 1140 digits and some that whole steps add. */
	NEAR_LEAST = -1140,
	NEAR_MOST = 1100,
	NEAR_LIMBS = 20,
	NEAR_TEXT = 1232,
	/* All others. */
	FAR_LIMBS = 260,
	FAR_TEXT = 16544
};

/* One for both ways. */
static CRT_NOINLINE unsigned rounds_up(enum crt_rest rest, int odd, int negative)
{
	return (unsigned)__crt_rounds_up(rest, odd, negative);
}

/* ---- Text -------------------------------------------------------------------------------------------------------- */

void __crt_format_number(struct crt_float_job *job, char *digits, int64_t count, int exponent)
{
	struct crt_field *field = &job->field;
	int64_t precision = job->precision, whole = 1, last;
	int style = job->style, point, i;

	if (style == 'g') {
		style = 'e';
		precision--;
		if (exponent >= -4 && exponent <= precision) {
			style = 'f';
			precision -= exponent;
			for (; exponent < 0; exponent++) {
				*--digits = '0';
				count++;
			}
		}
		if (!(job->spec->flags & CRT_FLAG_HASH)) {
			for (last = count; last && digits[last - 1] == '0'; last--)
				;
			last -= style == 'f' ? exponent + 1 : 1;
			if (last < 0)
				last = 0;
			if (precision > last)
				precision = last;
		}
	}
	if (style == 'f') {
		whole = (int64_t)exponent + 1;
	} else {
		unsigned magnitude = exponent < 0 ? 0u - (unsigned)exponent : (unsigned)exponent;
		char *tail = field->tail;
		*tail++ = (char)((style == 'a' ? 'P' : 'E') | job->lower);
		*tail++ = exponent < 0 ? '-' : '+';
		if (magnitude < 10 && style != 'a')
			*tail++ = '0';
		field->tail_size = (unsigned char)(__crt_put_decimal(tail, magnitude) - field->tail);
	}
	point = precision || job->spec->flags & CRT_FLAG_HASH;
	if (point) {
		/* The digits before the point make room for it. */
		digits--;
		for (i = 0; i < whole; i++)
			digits[i] = digits[i + 1];
		digits[whole] = '.';
	}
	last = count - whole < precision ? count - whole : precision;
	field->body = digits;
	field->size = (size_t)(whole + point + last);
	field->more_zeros = precision - last;
	__crt_out_field(job->out, job->spec, field);
}

#ifndef CRT_SMALL
/* ---- The short way ----------------------------------------------------------------------------------------------- */

/* At most 18 significant digits. Returns 0 if the product's error does not let them be decided. */
static int put_short(struct crt_float_job *job)
{
	int count = job->precision, fixed = job->style == 'f', exponent, shift, decimal_exponent;
	uint64_t mantissa = job->value->mantissa, digits, limit;
	unsigned __int128 low, product;
	uint64_t high, fraction, lost;
	const uint64_t half = (uint64_t)1 << 63;
	struct crt_pow10 power;
	enum crt_rest rest;
	unsigned error;
	char text[CRT_DIGITS_FRONT + 32];

	if (count > 17)
		return 0;
	shift = __builtin_clzll(mantissa);
	mantissa <<= shift;
	exponent = job->value->exponent - shift;
	/* floor(log10) of the number, or one less (tests/tables/pow10.py has checked every binary exponent). */
	decimal_exponent = (int)((exponent + 63) * (int64_t)1292913986 >> 32);
	if (fixed) {
		/* Where the digits end is given, and how many they are follows. */
		count += decimal_exponent + 1;
		if (count < 1 || count > 17)
			return 0;
	} else {
		count += job->style == 'e';
	}
	/* `count` or one more digit before the point. */
	__crt_pow10(&power, count - 1 - decimal_exponent);
	low = (unsigned __int128)mantissa * power.low;
	product = (unsigned __int128)mantissa * power.high + (uint64_t)(low >> 64);
	high = (uint64_t)(product >> 64);
	/* The point stands before bit `shift`, 0 to 63, of the high word; 64 bits behind it are the fraction, and what is lost
	 * from them matters only if the power is exact. */
	shift = -(exponent + power.exponent + 128);
	digits = high >> shift;
	fraction = (uint64_t)product >> shift;
	lost = (uint64_t)low;
	if (shift) {
		fraction |= high << (64 - shift);
		lost |= (uint64_t)product << (64 - shift);
	}
	if (power.error) {
		/* The product is too small by less than error + 1 units of its last place, the fraction by less than one more of
		 * its own. Neither may that make a difference to the fraction's first bit, nor may the number be at a bound. */
		error = power.error + 2;
		if (fraction + error < error || ((fraction - 1) ^ (fraction + error)) & half)
			return 0;
		lost = 1;
	}
	lost = lost != 0;
	limit = __crt_pow5[count] << count;
	if (digits >= limit && !fixed) {
		/* One digit too many: it is to the fraction what ten are to one. */
		uint64_t tenth = __crt_div_10(digits);
		unsigned last = (unsigned)(digits - tenth * 10);
		digits = tenth;
		decimal_exponent++;
		lost |= fraction != 0;
		fraction = last == 5 ? half : last > 5 ? half + 1 : last;
	}
	rest = fraction > half || (fraction == half && lost) ? CRT_REST_HIGH : fraction == half ? CRT_REST_HALF :
		fraction || lost ? CRT_REST_LOW : CRT_REST_NONE;
	digits += rounds_up(rest, digits & 1, job->value->negative);
	if (fixed) {
		/* One more, or two after a carry; and the zero before the point. */
		for (; digits >= limit; limit *= 10)
			count++;
		if (count <= job->precision)
			count = job->precision + 1;
		decimal_exponent = count - 1 - job->precision;
	} else if (digits == limit) {
		digits = __crt_div_10(digits);
		decimal_exponent++;
	}
	__crt_put_digits(text + CRT_DIGITS_FRONT, digits, (unsigned)count);
	__crt_format_number(job, text + CRT_DIGITS_FRONT, count, decimal_exponent);
	return 1;
}
#endif

/* ---- The long way ------------------------------------------------------------------------------------------------ */

/* (high:low) / 10^19 for high < 10^19; the remainder is stored. */
CRT_INLINE uint64_t divide_e19(uint64_t high, uint64_t low, uint64_t *rest)
{
	/* floor((2^128 - 1) / 10^19) - 2^64: the quotient that it gives is right or off by one, either way
	 * (Moeller, Granlund: Improved division by invariant integers, 2011, algorithm 4). */
	const uint64_t reciprocal = 0xd83c94fb6d2ac34a;
	unsigned __int128 q = (unsigned __int128)reciprocal * high + ((unsigned __int128)high << 64 | low);
	uint64_t quotient = (uint64_t)(q >> 64) + 1, r = low - quotient * E19;

	if (r > (uint64_t)q) {
		quotient--;
		r += E19;
	}
	if (CRT_UNLIKELY(r >= E19)) {
		quotient++;
		r -= E19;
	}
	*rest = r;
	return quotient;
}

/* All digits of the number as far as they are asked for, rounded there. `text` has room for every digit. */
static CRT_NOINLINE void put_long(struct crt_float_job *job, uint64_t *limbs, char *text, int text_size)
{
	uint64_t mantissa = job->value->mantissa, rest;
	int binary = job->value->exponent, exponent, sticky = 0;
	unsigned length, top, shift, i;
	int64_t count = 0, keep, j;
	char *digits = text + CRT_DIGITS_FRONT;

	if (binary >= 0) {
		/* An integer: limbs with the lowest first, divided by 10^19 until nothing is left. */
		top = (unsigned)binary / 64;
		shift = (unsigned)binary % 64;
		for (i = 0; i < top; i++)
			limbs[i] = 0;
		limbs[top] = mantissa << shift;
		limbs[top + 1] = shift ? mantissa >> (64 - shift) : 0;
		length = top + 2;
		digits = text + text_size;
		for (;;) {
			while (length && !limbs[length - 1])
				length--;
			if (!length)
				break;
			rest = 0;
			for (i = length; i-- > 0;)
				limbs[i] = divide_e19(rest, limbs[i], &rest);
			digits -= 19;
			count += 19;
			__crt_put_digits(digits, rest, 19);
		}
		for (; *digits == '0'; digits++)
			count--;
		exponent = (int)count - 1;
	} else {
		/* A whole part of at most 64 bits, and a fraction in limbs with the highest first, which gives 19 digits when it
		 * is multiplied by 10^19. `top` is the highest limb that is not zero. */
		unsigned bits = 0u - (unsigned)binary;
		uint64_t whole = bits < 64 ? mantissa >> bits : 0;
		shift = bits % 64;
		/* %f has zeros in front, the others begin with the first digit that is none. */
		exponent = -1;
		if (whole || job->style == 'f' || !mantissa) {
			count = __crt_put_decimal(digits, whole) - digits;
			exponent = (int)count - 1;
		}
		if (bits < 64)
			mantissa &= ((uint64_t)1 << bits) - 1;
		length = (bits + 63) / 64;
		for (i = 0; i < length; i++)
			limbs[i] = 0;
		top = length - 1;
		limbs[top] = shift ? mantissa << (64 - shift) : mantissa;
		if (shift && top)
			limbs[--top] = mantissa >> shift;
		for (;;) {
			while (length && !limbs[length - 1])
				length--;
			keep = job->precision + (job->style == 'f' ? (int64_t)exponent + 1 : job->style == 'e');
			if (!length || count > keep)
				break;
			rest = 0;
			for (i = length; i-- > top;) {
				unsigned __int128 product = (unsigned __int128)limbs[i] * E19 + rest;
				limbs[i] = (uint64_t)product;
				rest = (uint64_t)(product >> 64);
			}
			if (top) {
				limbs[--top] = rest;
				rest = 0;
			}
			if (count || rest) {
				__crt_put_digits(digits + count, rest, 19);
				if (!count) {
					for (; *digits == '0'; digits++) {
						count--;
						exponent--;
					}
				}
				count += 19;
			} else {
				exponent -= 19;
			}
		}
		sticky = length != 0;
	}
	keep = job->precision + (job->style == 'f' ? (int64_t)exponent + 1 : job->style == 'e');
	if (keep < count) {
		int last = digits[keep] - '0';
		for (j = keep + 1; j < count && !sticky; j++)
			sticky = digits[j] != '0';
		count = j = keep;
		if (rounds_up(last > 5 || (last == 5 && sticky) ? CRT_REST_HIGH : last == 5 ? CRT_REST_HALF :
			last || sticky ? CRT_REST_LOW : CRT_REST_NONE, digits[keep - 1] & 1, job->value->negative)) {
			while (j && digits[j - 1] == '9')
				digits[--j] = '0';
			if (j) {
				digits[j - 1]++;
			} else {
				*--digits = '1';
				exponent++;
				count += job->style == 'f';
			}
		}
	}
	__crt_format_number(job, digits, count, exponent);
}

static CRT_NOINLINE void put_near(struct crt_float_job *job)
{
	uint64_t limbs[NEAR_LIMBS];
	char text[NEAR_TEXT];

	put_long(job, limbs, text, sizeof text);
}

static CRT_COLD void put_far(struct crt_float_job *job)
{
	uint64_t limbs[FAR_LIMBS];
	char text[FAR_TEXT];

	put_long(job, limbs, text, sizeof text);
}

CRT_NOINLINE void __crt_format_float(struct crt_out *out, const struct crt_spec *spec, const struct crt_float *value)
{
	char style = spec->conversion | 0x20;
	int precision = spec->precision < 0 ? 6 : spec->precision;
	struct crt_float_job job;

	if (style == 'g' && !precision)
		precision = 1;
	job.out = out;
	job.spec = spec;
	job.value = value;
	job.lower = spec->conversion & 0x20;
	job.style = style;
	job.precision = precision;
	__crt_field_begin(&job.field);
	job.field.prefix[0] = value->negative ? '-' : spec->flags & CRT_FLAG_PLUS ? '+' : ' ';
	job.field.prefix_size = value->negative || spec->flags & (CRT_FLAG_PLUS | CRT_FLAG_SPACE);
	if (CRT_UNLIKELY(value->kind != CRT_FLOAT_FINITE)) {
		struct crt_spec plain = *spec;
		const char *text = value->kind == CRT_FLOAT_NAN ? "nanNAN" : "infINF";
		plain.flags &= ~(unsigned)CRT_FLAG_ZERO;
		job.field.body = job.lower ? text : text + 3;
		job.field.size = 3;
		__crt_out_field(out, &plain, &job.field);
		return;
	}
	if (style == 'a') {
		__crt_format_hexadecimal(&job);
		return;
	}
#ifndef CRT_SMALL
	if (value->mantissa && put_short(&job))
		return;
#endif
	if (value->exponent >= NEAR_LEAST && value->exponent <= NEAR_MOST)
		put_near(&job);
	else
		put_far(&job);
}

void __crt_format_real(struct crt_out *out, const struct crt_spec *spec, const union crt_argument *value)
{
	struct crt_float number;

	if (spec->length == 'L')
		__crt_take_long_double(&number, value->long_real);
	else
		__crt_take_double(&number, value->real);
	__crt_format_float(out, spec, &number);
}
