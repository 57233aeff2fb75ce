/* SPDX-License-Identifier: MIT */
/* Binary floating-point numbers as text, exact for every precision and in every rounding mode.
 *
 * Two ways lead to the digits. The short one takes a product of the mantissa and a power of ten to 128 bits, whose error is
 * known: in nearly all cases it decides how the last digit is rounded. The long one computes all digits with integers of
 * any size. The small flavour has the long one alone. */
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "digits.h"
#include "float_bits.h"
#include "format_spec.h"
#include "pow10.h"

#define E19 UINT64_C(10000000000000000000)

/* A number as its significant digits: d1.d2d3... * 10^exponent. Digits behind the last one are zeros. */
struct decimal {
	const char *digits;
	int64_t count;
	int exponent;
	/* The digits are followed by zeros, so that blocks of eight may be copied. */
	int padded;
};

/* What is to be written. */
struct job {
	struct crt_out *out;
	const struct crt_spec *spec;
	const struct crt_float *value;
	/* Digits behind the point with 'f' and 'e'; all significant ones, at least one, with 'g'. */
	int precision;
	/* 'e', 'f' or 'g'. */
	char style;
	/* 0x20 for small letters, or 0. */
	char lower;
	char sign;
};

enum {
	/* A double has at most 767 significant digits, or 309 before the point; the room is for whole steps of 19 digits, and
	 * for a carry in front. */
	DOUBLE_TEXT = 832,
	DOUBLE_LIMBS = 18,
	LONG_DOUBLE_TEXT = 11584,
	LONG_DOUBLE_LIMBS = 259
};

/* ---- Text -------------------------------------------------------------------------------------------------------- */

static char *put_exponent(char *to, char letter, int exponent)
{
	unsigned magnitude = exponent < 0 ? 0u - (unsigned)exponent : (unsigned)exponent;

	*to++ = letter;
	*to++ = exponent < 0 ? '-' : '+';
	if (magnitude < 10 && (letter | 0x20) == 'e')
		*to++ = '0';
	return __crt_put_decimal(to, magnitude);
}

/* What stands before a number of `size` bytes: blanks, the prefix, zeros. Returns the blanks that must follow it. */
static int64_t put_front(const struct job *job, const char *prefix, size_t prefix_size, int64_t size)
{
	int64_t blanks = job->spec->width - size - (int64_t)prefix_size, zeros = 0;

	if (!(job->spec->flags & CRT_FLAG_MINUS)) {
		if (job->spec->flags & CRT_FLAG_ZERO)
			zeros = blanks;
		else
			__crt_out_pad(job->out, ' ', blanks);
		blanks = 0;
	}
	__crt_out_put(job->out, prefix, prefix_size);
	__crt_out_pad(job->out, '0', zeros);
	return blanks;
}

#ifndef CRT_SMALL
/* 24 bytes, whatever is needed of them. */
CRT_INLINE char *copy_block(char *to, const char *from, int64_t count)
{
	__builtin_memcpy(to, from, 24);
	return to + count;
}
#endif

/* Writes the digits, rounded already, in their final form. */
static void put_number(const struct job *job, const struct decimal *number)
{
	struct crt_out *out = job->out;
	int64_t precision = job->precision, blanks, zeros, whole, count = number->count, part;
	int exponent = number->exponent, style = job->style, point;
	/* An exponent's text, and the room that put_decimal touches. */
	char tail[40], *tail_end = tail;
	const char *digits = number->digits;

	if (style == 'g') {
		if (exponent >= -4 && exponent < precision) {
			style = 'f';
			precision -= 1 + exponent;
		} else {
			style = 'e';
			precision--;
		}
		if (!(job->spec->flags & CRT_FLAG_HASH)) {
			while (count && digits[count - 1] == '0')
				count--;
			/* What is left behind the point. */
			part = count - 1 - (style == 'f' ? exponent : 0);
			if (part < 0)
				part = 0;
			if (precision > part)
				precision = part;
		}
	}
	point = precision || job->spec->flags & CRT_FLAG_HASH;
#ifndef CRT_SMALL
	if (number->padded) {
		/* At most 18 digits, the fourth zero in front of them included 22 behind the point. */
		char text[88], *to = text;
		if (style == 'e' || exponent >= 0) {
			whole = style == 'e' ? 1 : exponent + 1;
			to = copy_block(to, digits, whole);
			*to = '.';
			to = copy_block(to + point, digits + whole, precision);
		} else {
			*to++ = '0';
			*to = '.';
			to += point;
			__builtin_memcpy(to, "00000000", 8);
			to = copy_block(to - exponent - 1, digits, precision + exponent + 1);
		}
		if (style == 'e')
			to = put_exponent(to, (char)('E' | job->lower), exponent);
		__crt_out_field(out, job->spec, &job->sign, job->sign != 0, 0, text, (size_t)(to - text));
		return;
	}
#endif
	if (style == 'e') {
		tail_end = put_exponent(tail, (char)('E' | job->lower), exponent);
		exponent = 0;
	}
	whole = exponent >= 0 ? (int64_t)exponent + 1 : 1;
	blanks = put_front(job, &job->sign, job->sign != 0, whole + point + precision + (tail_end - tail));
	if (exponent >= 0) {
		part = count < whole ? count : whole;
		__crt_out_put(out, digits, (size_t)part);
		__crt_out_pad(out, '0', whole - part);
		digits += part;
		count -= part;
	} else {
		__crt_out_put(out, "0", 1);
	}
	if (point)
		__crt_out_put(out, ".", 1);
	if (exponent < 0) {
		zeros = -(int64_t)exponent - 1;
		if (zeros > precision)
			zeros = precision;
		__crt_out_pad(out, '0', zeros);
		precision -= zeros;
	}
	if (count > precision)
		count = precision;
	__crt_out_put(out, digits, (size_t)count);
	__crt_out_pad(out, '0', precision - count);
	__crt_out_put(out, tail, (size_t)(tail_end - tail));
	__crt_out_pad(out, ' ', blanks);
}

#ifndef CRT_SMALL
/* ---- The short ways ---------------------------------------------------------------------------------------------- */

static enum crt_rest compare_half(unsigned __int128 rest, unsigned __int128 half)
{
	return !rest ? CRT_REST_NONE : rest < half ? CRT_REST_LOW : rest == half ? CRT_REST_HALF : CRT_REST_HIGH;
}

/* %f of numbers below 2^64 with at most 19 digits behind the point: whole part and fraction are integers of 64 bits, and
 * fraction * 5^precision fits 128 bits, so all of it is exact. Returns 0 if the number is none of these. */
static int put_short_fixed(const struct job *job)
{
	uint64_t whole, fraction = job->value->mantissa, digits = 0;
	int exponent = job->value->exponent, precision = job->precision, shift;
	enum crt_rest rest = CRT_REST_NONE;
	unsigned __int128 product;
	char text[88], *to;

	if (precision > 19)
		return 0;
	if (exponent >= 0) {
		whole = fraction;
		if (exponent > 63 || (whole << exponent) >> exponent != whole)
			return 0;
		whole <<= exponent;
		fraction = 0;
	} else if (exponent > -64) {
		whole = fraction >> -exponent;
		fraction &= ((uint64_t)1 << -exponent) - 1;
	} else {
		whole = 0;
	}
	if (fraction) {
		product = (unsigned __int128)fraction * __crt_pow5[precision];
		shift = -exponent - precision;
		if (shift <= 0) {
			digits = (uint64_t)product << -shift;
		} else if (shift < 128) {
			unsigned __int128 unit = (unsigned __int128)1 << shift;
			digits = (uint64_t)(product >> shift);
			rest = compare_half(product & (unit - 1), unit >> 1);
		} else {
			rest = CRT_REST_LOW;
		}
		digits += (unsigned)__crt_rounds_up(rest, (precision ? digits : whole) & 1, job->value->negative);
		if (digits == __crt_pow5[precision] << precision) {
			digits = 0;
			whole++;
		}
	}
	to = __crt_put_decimal(text, whole);
	if (precision) {
		*to = '.';
		to = __crt_put_digits(to + 1, digits, (unsigned)precision);
	} else if (job->spec->flags & CRT_FLAG_HASH) {
		*to++ = '.';
	}
	__crt_out_field(job->out, job->spec, &job->sign, job->sign != 0, 0, text, (size_t)(to - text));
	return 1;
}

/* At most 18 significant digits. Returns 0 if the product's error does not let them be decided. */
static int put_short_scientific(const struct job *job)
{
	int count = job->precision, exponent, shift;
	uint64_t mantissa = job->value->mantissa, digits, limit;
	unsigned __int128 low, product, fraction, half;
	struct crt_pow10 power;
	struct decimal number;
	enum crt_rest rest;
	unsigned error;
	char text[64];

	if (count > 18)
		return 0;
	if (job->style == 'e' && ++count > 18)
		return 0;
	shift = __builtin_clzll(mantissa);
	mantissa <<= shift;
	exponent = job->value->exponent - shift;
	/* floor(log10) of the number, or one less (tests/tables/pow10.py has checked every binary exponent). */
	number.exponent = (int)((exponent + 63) * (int64_t)1292913986 >> 32);
	/* `count` or one more digit before the point. */
	power = __crt_pow10(count - 1 - number.exponent);
	low = (unsigned __int128)mantissa * power.low;
	product = (unsigned __int128)mantissa * power.high + (uint64_t)(low >> 64);
	/* The point stands before bit `shift`, 64 to 127. The true product is in [product, product + error), or if error is
	 * 0, it is product and the low word. */
	shift = -(exponent + power.exponent + 64);
	error = power.error ? power.error + 1 : 0;
	digits = (uint64_t)(product >> shift);
	if ((uint64_t)((product + error) >> shift) != digits)
		return 0;
	half = (unsigned __int128)1 << (shift - 1);
	fraction = product & (half + (half - 1));
	limit = __crt_pow5[count] << count;
	if (digits >= limit) {
		unsigned last = (unsigned)(digits % 10);
		digits /= 10;
		number.exponent++;
		if (!fraction && error)
			return 0;
		fraction |= (uint64_t)low != 0;
		rest = last > 5 || (last == 5 && fraction) ? CRT_REST_HIGH : last == 5 ? CRT_REST_HALF :
			last || fraction ? CRT_REST_LOW : CRT_REST_NONE;
	} else {
		/* Neither may the error cross the half, nor may the number be at a bound and only seem to be beyond. */
		if (error && ((fraction ^ (fraction + error)) & half || !(fraction & (half - 1))))
			return 0;
		rest = compare_half(fraction, half);
		if ((uint64_t)low && !(fraction & (half - 1)))
			rest = fraction ? CRT_REST_HIGH : CRT_REST_LOW;
	}
	digits += (unsigned)__crt_rounds_up(rest, digits & 1, job->value->negative);
	if (digits == limit) {
		digits /= 10;
		number.exponent++;
	}
	__crt_put_digits(text, digits, (unsigned)count);
	__builtin_memcpy(text + count, "000000000000000000000000", 24);
	number.digits = text;
	number.count = count;
	number.padded = 1;
	put_number(job, &number);
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
static void put_long(const struct job *job, uint64_t *limbs, char *text, int text_size)
{
	uint64_t mantissa = job->value->mantissa, rest;
	int exponent = job->value->exponent, sticky = 0;
	unsigned length, i;
	int64_t count = 0, keep, j;
	/* One place is free in front, for a carry. */
	char *digits = text + 1, block[32];
	struct decimal number;

	if (exponent >= 0) {
		/* An integer: limbs with the lowest first, divided by 10^19 until nothing is left. */
		unsigned top = (unsigned)exponent / 64, shift = (unsigned)exponent % 64;
		memset(limbs, 0, top * sizeof *limbs);
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
			__crt_put_digits(block, rest, 19);
			digits -= 19;
			count += 19;
			__builtin_memcpy(digits, block, 19);
		}
		while (*digits == '0') {
			digits++;
			count--;
		}
		number.exponent = (int)count - 1;
		keep = job->style == 'f' ? count : job->precision + (int64_t)(job->style == 'e');
	} else {
		/* A whole part of at most 64 bits, and a fraction in limbs with the highest first, which gives 19 digits when it
		 * is multiplied by 10^19. `top` is the highest limb that is not zero. */
		unsigned bits = 0u - (unsigned)exponent, shift = bits % 64, top;
		uint64_t whole = bits < 64 ? mantissa >> bits : 0;
		if (bits < 64)
			mantissa &= ((uint64_t)1 << bits) - 1;
		length = (bits + 63) / 64;
		memset(limbs, 0, length * sizeof *limbs);
		top = length - 1;
		limbs[top] = shift ? mantissa << (64 - shift) : mantissa;
		if (shift && top)
			limbs[--top] = mantissa >> shift;
		number.exponent = -1;
		if (whole) {
			count = __crt_put_decimal(digits, whole) - digits;
			number.exponent = (int)count - 1;
		}
		for (;;) {
			while (length && !limbs[length - 1])
				length--;
			keep = job->precision + (job->style == 'f' ? (int64_t)number.exponent + 1 : job->style == 'e');
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
						number.exponent--;
					}
				}
				count += 19;
			} else {
				number.exponent -= 19;
			}
		}
		sticky = length != 0;
	}
	if (keep < count || sticky) {
		enum crt_rest cut = CRT_REST_LOW;
		int odd = 0;
		if (keep < 0) {
			keep = 0;
		} else {
			for (j = keep + 1; j < count && !sticky; j++)
				sticky = digits[j] != '0';
			if (digits[keep] >= '5')
				cut = digits[keep] == '5' && !sticky ? CRT_REST_HALF : CRT_REST_HIGH;
			else if (digits[keep] == '0' && !sticky)
				cut = CRT_REST_NONE;
			odd = keep && digits[keep - 1] & 1;
		}
		count = keep;
		if (__crt_rounds_up(cut, odd, job->value->negative)) {
			while (keep && digits[keep - 1] == '9')
				digits[--keep] = '0';
			if (keep) {
				digits[keep - 1]++;
			} else {
				*--digits = '1';
				if (count) {
					number.exponent++;
					count += job->style == 'f';
				} else {
					/* One unit of the last place, where there was no digit. */
					number.exponent = -job->precision;
					count = 1;
				}
			}
		}
	}
	number.digits = digits;
	number.count = count;
	number.padded = 0;
	put_number(job, &number);
}

static CRT_NOINLINE void put_long_of_double(const struct job *job)
{
	uint64_t limbs[DOUBLE_LIMBS];
	char text[DOUBLE_TEXT];

	put_long(job, limbs, text, sizeof text);
}

static CRT_NOINLINE void put_long_of_long_double(const struct job *job)
{
	uint64_t limbs[LONG_DOUBLE_LIMBS];
	char text[LONG_DOUBLE_TEXT];

	put_long(job, limbs, text, sizeof text);
}

/* ---- Hexadecimal ------------------------------------------------------------------------------------------------- */

static CRT_NOINLINE void put_hexadecimal(const struct job *job)
{
	uint64_t mantissa = job->value->mantissa;
	/* Digits behind the point: 13 of a double, whose leading digit is one bit; 15 of the 64 bits of a long double, whose
	 * leading digit is four. */
	int digits = (job->value->bits - 1) / 4, exponent = job->value->exponent + digits * 4, i;
	char text[20], tail[40], prefix[3], *end = text, *tail_end;
	size_t prefix_size = 0;
	int64_t zeros = 0, blanks;

	if (!mantissa)
		exponent = 0;
	if (job->spec->precision < 0) {
		for (; digits && !(mantissa & 15); digits--)
			mantissa >>= 4;
	} else if (job->spec->precision >= digits) {
		zeros = job->spec->precision - digits;
	} else {
		unsigned cut = 4 * (unsigned)(digits - job->spec->precision);
		uint64_t half = (uint64_t)1 << (cut - 1), rest = mantissa & (half + half - 1);
		mantissa >>= cut;
		mantissa += (unsigned)__crt_rounds_up(!rest ? CRT_REST_NONE : rest < half ? CRT_REST_LOW :
			rest == half ? CRT_REST_HALF : CRT_REST_HIGH, mantissa & 1, job->value->negative);
		digits = job->spec->precision;
		if (mantissa >> 4 * digits == 16) {
			mantissa >>= 4;
			exponent += 4;
		}
	}
	for (i = digits; i >= 0; i--) {
		unsigned digit = mantissa >> 4 * i & 15;
		*end++ = (char)(digit < 10 ? '0' + digit : ('A' | (unsigned)job->lower) - 10 + digit);
		if (i == digits && (digits || zeros || job->spec->flags & CRT_FLAG_HASH))
			*end++ = '.';
	}
	tail_end = put_exponent(tail, (char)('P' | job->lower), exponent);
	if (job->sign)
		prefix[prefix_size++] = job->sign;
	prefix[prefix_size++] = '0';
	prefix[prefix_size++] = (char)('X' | job->lower);
	blanks = put_front(job, prefix, prefix_size, end - text + zeros + (tail_end - tail));
	__crt_out_put(job->out, text, (size_t)(end - text));
	__crt_out_pad(job->out, '0', zeros);
	__crt_out_put(job->out, tail, (size_t)(tail_end - tail));
	__crt_out_pad(job->out, ' ', blanks);
}

void __crt_format_float(struct crt_out *out, const struct crt_spec *spec, const struct crt_float *value)
{
	struct job job;
	struct decimal zero;

	job.out = out;
	job.spec = spec;
	job.value = value;
	job.lower = spec->conversion & 0x20;
	job.style = spec->conversion | 0x20;
	job.precision = spec->precision < 0 ? 6 : spec->precision;
	if (job.style == 'g' && !job.precision)
		job.precision = 1;
	job.sign = value->negative ? '-' : spec->flags & CRT_FLAG_PLUS ? '+' : spec->flags & CRT_FLAG_SPACE ? ' ' : 0;
	if (CRT_UNLIKELY(value->kind != CRT_FLOAT_FINITE)) {
		struct crt_spec plain = *spec;
		const char *text = value->kind == CRT_FLOAT_NAN ? "nanNAN" : "infINF";
		plain.flags &= ~(unsigned)CRT_FLAG_ZERO;
		__crt_out_field(out, &plain, &job.sign, job.sign != 0, 0, job.lower ? text : text + 3, 3);
	} else if (job.style == 'a') {
		put_hexadecimal(&job);
	} else if (!value->mantissa) {
		zero.digits = "";
		zero.count = zero.exponent = zero.padded = 0;
		put_number(&job, &zero);
#ifndef CRT_SMALL
	} else if (job.style == 'f' ? put_short_fixed(&job) : put_short_scientific(&job)) {
		return;
#endif
	} else if (value->bits == 64) {
		put_long_of_long_double(&job);
	} else {
		put_long_of_double(&job);
	}
}
