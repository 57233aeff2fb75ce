/* SPDX-License-Identifier: MIT */
/* Decimal and hexadecimal numbers to binary floating point, correctly rounded in every rounding mode.
 *
 * The short way multiplies the first 19 digits by a power of ten to 128 bits. The error of that product is known, and nearly
 * always the rounding is the same at both ends of it. Else there is one bound between them, whose decimal digits are compared with
 * the number's, as far as that takes. A long double may have several bounds there: then the long way divides integers of any size. The
 * small flavour has the long way alone. */
#include <errno.h>
#include <string.h>

#include "eight_digits.h"
#include "float_bits.h"
#include "number.h"
#include "pow10.h"

const struct crt_float_type __crt_float_type = { 24, -149, 0xff, 39, -46, 128 };
const struct crt_float_type __crt_double_type = { 53, -1074, 0x7ff, 309, -324, 780 };
#if LDBL_MANT_DIG == 64
const struct crt_float_type __crt_long_double_type = { 64, -16445, 0x7fff, 4933, -4951, 11530 };
#else
const struct crt_float_type __crt_long_double_type = { 53, -1074, 0x7ff, 309, -324, 780 };
#endif

enum {
	/* Numbers that the long way meets: as many digits as decide a rounding, and 5^k for the k that the smallest of them
	 * has; and a limb for the steps in between. */
	DOUBLE_LIMBS = 46,
	LONG_DOUBLE_LIMBS = 608
};

/* mantissa * 2^exponent, the top bit of mantissa set, and what lies beyond its last bit. */
struct scaled {
	uint64_t mantissa;
	int exponent;
	enum crt_rest rest;
};

/* ---- The long way ------------------------------------------------------------------------------------------------ */

/* Integers are limbs, the lowest first. limbs = limbs * factor + add; the new length. */
static int multiply(uint64_t *limbs, int length, uint64_t factor, uint64_t add)
{
	int i;

	for (i = 0; i < length; i++) {
		unsigned __int128 product = (unsigned __int128)limbs[i] * factor + add;
		limbs[i] = (uint64_t)product;
		add = (uint64_t)(product >> 64);
	}
	if (add)
		limbs[length++] = add;
	return length;
}

static int multiply_pow5(uint64_t *limbs, int length, int64_t k)
{
	for (; k > 27; k -= 27)
		length = multiply(limbs, length, __crt_pow5[27], 0);
	return multiply(limbs, length, __crt_pow5[k], 0);
}

/* Shifts the number to the top of `size` limbs. How far, in bits. */
static int align(uint64_t *limbs, int length, int size)
{
	int shift = __builtin_clzll(limbs[length - 1]), up = size - length, i;

	for (i = size - 1; i >= 0; i--) {
		uint64_t limb = i >= up ? limbs[i - up] << shift : 0;
		if (shift && i > up)
			limb |= limbs[i - up - 1] >> (64 - shift);
		limbs[i] = limb;
	}
	return up * 64 + shift;
}

/* (high:low) / d for high < d, the top bit of d set: two digits of 32 bits, each estimated from the top half of d and too
 * large by at most 2 (Knuth, volume 2, 4.3.1). The compiler's own division of 128 bits is a call that is larger than this. */
static uint64_t divide(uint64_t high, uint64_t low, uint64_t d)
{
	uint64_t quotient = 0, digit, product, rest;
	int i;

	for (i = 0; i < 2; i++) {
		digit = high / (d >> 32);
		if (digit >> 32)
			digit = UINT32_MAX;
		/* high * 2^32 + the next half of low, less digit * d, modulo 2^64; the top is what is lost. */
		rest = high - digit * (d >> 32);
		product = digit * (uint32_t)d;
		while (!(rest >> 32) && product > (rest << 32 | low >> 32)) {
			digit--;
			product -= (uint32_t)d;
			rest += d >> 32;
		}
		high = (rest << 32 | low >> 32) - product;
		low <<= 32;
		quotient = quotient << 32 | digit;
	}
	return quotient;
}

static int compare(const uint64_t *a, const uint64_t *b, int size)
{
	while (size-- > 0) {
		if (a[size] != b[size])
			return a[size] < b[size] ? -1 : 1;
	}
	return 0;
}

/* The number's digits, up to as many as matter. *exponent becomes that of the last one taken. */
static int take_digits(const struct crt_number *number, int most, uint64_t *limbs, int64_t *exponent)
{
	const char *at = number->digits;
	int64_t left = number->count;
	int taken = 0, length = 0, in_chunk = 0, sticky = number->sticky;
	uint64_t chunk = 0;

	for (; left && taken < most; at++) {
		if (*at == '.')
			continue;
		chunk = chunk * 10 + (uint64_t)(*at - '0');
		taken++;
		left--;
		if (++in_chunk == 19 || !left || taken == most) {
			length = multiply(limbs, length, __crt_pow5[in_chunk] << in_chunk, chunk);
			chunk = 0;
			in_chunk = 0;
		}
	}
	*exponent = number->exponent + left;
	/* No bound lies between what was taken and the next larger number of so many digits: any digit will do for the rest. */
	for (; left && !sticky; at++) {
		if (*at == '.')
			continue;
		sticky = *at != '0';
		left--;
	}
	if (sticky) {
		length = multiply(limbs, length, 10, 1);
		--*exponent;
	}
	return length;
}

static void convert_long(const struct crt_number *number, int digits, uint64_t *n, uint64_t *d, struct scaled *result)
{
	int64_t exponent;
	int n_length = take_digits(number, digits, n, &exponent), d_length = 1, size, i;
	uint64_t quotient, carry, part;

	d[0] = 1;
	if (exponent >= 0)
		n_length = multiply_pow5(n, n_length, exponent);
	else
		d_length = multiply_pow5(d, d_length, -exponent);
	size = n_length > d_length ? n_length : d_length;
	result->exponent = (int)exponent - align(n, n_length, size) + align(d, d_length, size) - 64;

	/* One limb of quotient, its top bit set: n is made less than d by a shift first. */
	n[size] = n[size - 1];
	carry = 0;
	if (compare(n, d, size) >= 0) {
		carry = n[0] << 63;
		for (i = 0; i + 1 < size; i++)
			n[i] = n[i] >> 1 | n[i + 1] << 63;
		n[size - 1] >>= 1;
		result->exponent++;
	}
	/* n becomes n * 2^64, its new lowest limb being the bit that the shift dropped. */
	memmove(n + 1, n, (size_t)size * sizeof *n);
	n[0] = carry;
	/* The quotient of the top limbs is right, or too large by at most 2 (Knuth, volume 2, 4.3.1, theorem B). */
	quotient = n[size] >= d[size - 1] ? UINT64_MAX : divide(n[size], n[size - 1], d[size - 1]);
	carry = 0;
	for (i = 0; i < size; i++) {
		unsigned __int128 product = (unsigned __int128)d[i] * quotient + carry;
		part = n[i] - (uint64_t)product;
		carry = (uint64_t)(product >> 64) + (part > n[i]);
		n[i] = part;
	}
	n[size] -= carry;
	while (n[size]) {
		quotient--;
		carry = 0;
		for (i = 0; i < size; i++) {
			unsigned __int128 sum = (unsigned __int128)n[i] + d[i] + carry;
			n[i] = (uint64_t)sum;
			carry = (uint64_t)(sum >> 64);
		}
		n[size] += carry;
	}
	result->mantissa = quotient;
	/* Twice the remainder against the divisor. */
	part = 0;
	for (i = 0; i < size; i++)
		part |= n[i];
	if (!part) {
		result->rest = CRT_REST_NONE;
	} else if (n[size - 1] >> 63) {
		result->rest = CRT_REST_HIGH;
	} else {
		for (i = size - 1; i >= 0; i--)
			n[i] = n[i] << 1 | (i ? n[i - 1] >> 63 : 0);
		i = compare(n, d, size);
		result->rest = i < 0 ? CRT_REST_LOW : i ? CRT_REST_HIGH : CRT_REST_HALF;
	}
}

static CRT_NOINLINE void convert_long_to_double(const struct crt_number *number, int digits, struct scaled *result)
{
	uint64_t n[DOUBLE_LIMBS], d[DOUBLE_LIMBS];

	convert_long(number, digits, n, d, result);
}

static CRT_NOINLINE void convert_long_to_long_double(const struct crt_number *number, int digits, struct scaled *result)
{
	uint64_t n[LONG_DOUBLE_LIMBS], d[LONG_DOUBLE_LIMBS];

	convert_long(number, digits, n, d, result);
}

#ifndef CRT_SMALL
/* ---- Bounds ------------------------------------------------------------------------------------------------------ */

enum {
	/* Digits that are compared at a time. */
	STEP_DIGITS = 16,
	/* Of the fraction of the smallest bound, half of the smallest double: 1075 bits; and of the integer part of the largest. */
	BOUND_LIMBS = 18
};
#define E16 UINT64_C(10000000000000000)

/* What of a number's digits is still to be read. */
struct digits {
	/* Zeros that come first. */
	int64_t zeros;
	const char *at;
	int64_t left;
};

/* The next digits, at most 16; behind the last one there are zeros. */
static CRT_NOINLINE uint64_t next_digits(struct digits *digits, int count)
{
	uint64_t value = 0;

	for (; count && digits->zeros; count--)
		digits->zeros--;
	for (; count && digits->left; count--) {
		digits->at += *digits->at == '.';
		value = value * 10 + (unsigned)(*digits->at++ - '0');
		digits->left--;
	}
	return value * (__crt_pow5[count] << count);
}

/* The next 16. */
CRT_OVERREADS CRT_INLINE uint64_t next_step(struct digits *digits)
{
	int64_t high, low;

	if (CRT_LIKELY(!digits->zeros && digits->left >= STEP_DIGITS)) {
		digits->at += *digits->at == '.';
		/* A '.' among them is no digit. */
		high = __crt_eight_digits(digits->at);
		low = __crt_eight_digits(digits->at + 8);
		if (CRT_LIKELY((high | low) >= 0)) {
			digits->at += STEP_DIGITS;
			digits->left -= STEP_DIGITS;
			return (uint64_t)(high * 100000000 + low);
		}
	}
	if (digits->zeros >= STEP_DIGITS) {
		digits->zeros -= STEP_DIGITS;
		return 0;
	}
	return next_digits(digits, STEP_DIGITS);
}

/* Whether one of the digits that are left is not 0. */
CRT_OVERREADS CRT_INLINE int any_left(const struct digits *digits)
{
	const char *at = digits->at;
	int64_t left = digits->left;
	uint64_t word;

	for (;;) {
		while (left >= 8 && __crt_word_is_readable(at) && (__builtin_memcpy(&word, at, sizeof word), word == UINT64_C(0x3030303030303030))) {
			at += 8;
			left -= 8;
		}
		if (!left)
			return 0;
		if (*at != '.') {
			if (*at != '0')
				return 1;
			left--;
		}
		at++;
	}
}

/* Whether the number is less than (-1), equal to (0) or greater than (1) mantissa * 2^exponent, a double's bound, which is not 0 and near
 * to it. */
static CRT_NOINLINE int compare_with_bound(const struct crt_number *number, uint64_t mantissa, int exponent)
{
	int64_t magnitude = number->exponent + number->count, whole = magnitude > 0 ? magnitude : 0;
	struct digits digits = { whole - magnitude, number->digits, number->count };
	uint64_t limbs[BOUND_LIMBS], part;
	uint64_t ours, further, next;
	int length = 0, low, i;

	/* The integer parts, lowest limbs first; that of the bound is ((top:bottom) << 64 * up) there, and below it there are zeros. */
	for (; whole; whole -= i) {
		i = whole < STEP_DIGITS ? (int)whole : STEP_DIGITS;
		part = i < STEP_DIGITS ? next_digits(&digits, i) : next_step(&digits);
		length = multiply(limbs, length, __crt_pow5[i] << i, part);
	}
	if (exponent > -64) {
		int up = exponent > 0 ? exponent / 64 : 0, shift = exponent > 0 ? exponent % 64 : 0;
		uint64_t bottom = exponent > 0 ? mantissa << shift : mantissa >> -exponent;
		uint64_t top = shift ? mantissa >> (64 - shift) : 0;
		int size = up + (top ? 2 : bottom ? 1 : 0);
		if (length != size)
			return length < size ? -1 : 1;
		for (i = length - 1; i >= 0; i--) {
			part = i > up ? top : i == up ? bottom : 0;
			if (limbs[i] != part)
				return limbs[i] < part ? -1 : 1;
		}
	} else if (length) {
		return 1;
	}
	/* The bound's fraction, the highest limb first. `low` is where it ends: each step leaves 16 bits less of it. Two steps are made at once, as their
	 * carries do not wait for each other. */
	low = 0;
	if (exponent < 0) {
		unsigned bits = 0u - (unsigned)exponent, shift = bits % 64;
		if (bits < 64)
			mantissa &= ((uint64_t)1 << bits) - 1;
		low = (int)((bits + 63) / 64);
		for (i = 0; i < low; i++)
			limbs[i] = 0;
		limbs[low - 1] = shift ? mantissa << (64 - shift) : mantissa;
		if (shift && low > 1)
			limbs[low - 2] = mantissa >> shift;
	}
	for (;;) {
		while (low && !limbs[low - 1])
			low--;
		if (!low || !digits.left)
			break;
		part = next = 0;
		for (i = low; i-- > 0;) {
			unsigned __int128 product = (unsigned __int128)limbs[i] * E16 + part;
			part = (uint64_t)(product >> 64);
			product = (unsigned __int128)(uint64_t)product * E16 + next;
			next = (uint64_t)(product >> 64);
			limbs[i] = (uint64_t)product;
		}
		ours = next_step(&digits);
		further = next_step(&digits);
		if (ours != part)
			return ours < part ? -1 : 1;
		if (further != next)
			return further < next ? -1 : 1;
	}
	if (low)
		return -1;
	/* Digits that are not at hand: so many are that no bound has more. */
	if (number->sticky)
		return 1;
	return any_left(&digits);
}

/* ---- The short way ----------------------------------------------------------------------------------------------- */

/* Returns 0 if the product's error does not let the rounding be decided. */
static int convert_short(const struct crt_number *number, const struct crt_float_type *type, struct scaled *result)
{
	uint64_t head = number->head;
	int64_t dropped = number->count > 19 ? number->count - 19 : 0;
	int k = (int)(number->exponent + dropped), shift = __builtin_clzll(head), bits;
	struct crt_pow10 power;
	unsigned __int128 low, product, error;
	int exact;

	__crt_pow10(&power, k);
	exact = !power.error && !dropped && !number->sticky;
	head <<= shift;
	low = (unsigned __int128)head * power.low;
	product = (unsigned __int128)head * power.high + (uint64_t)(low >> 64);
	/* The true value is in [product, product + error), and one unit more of the head is dropped digits' greatest worth. */
	error = exact ? 0 : (unsigned __int128)power.error + 1;
	if (dropped || number->sticky)
		error += (unsigned __int128)1 << (64 + shift);
	result->exponent = power.exponent - shift + 128;
	if (!(product >> 127)) {
		product = product << 1 | (uint64_t)low >> 63;
		low <<= 1;
		error <<= 1;
		result->exponent--;
	}
	/* Bits below the last place that is kept, less one: from here on down the rounding is decided. */
	bits = 64 - type->bits;
	if (result->exponent + bits < type->least)
		bits = type->least - result->exponent;
	bits += 63;
	if (!exact) {
		unsigned __int128 end = product + error, mask = ((unsigned __int128)1 << (bits & 127)) - 1;
		if (end < product)
			return 0;
		if (bits < 128 && ((end ^ product) >> bits || !(product & mask))) {
			/* Perhaps the number is exactly at the bound: a short decimal like 0.5 or 2.25e-3. Then the odd parts of the
			 * bound's bits times 5^-k and of the digits are the same. */
			unsigned __int128 bound = end >> bits;
			unsigned __int128 odd = bound;
			int side = 0;
			if (!bound)
				return 0;
			if (!(uint64_t)odd)
				odd >>= 64;
			odd >>= __builtin_ctzll((uint64_t)odd);
			if (dropped || number->sticky || k >= 0 || k < -27 || odd >> 64 ||
				odd * __crt_pow5[-k] != number->head >> __builtin_ctzll(number->head)) {
				if (type->bits > 53)
					return 0;
				side = compare_with_bound(number, (uint64_t)bound, result->exponent - 64 + bits);
			}
			product = (end & ~mask) - (side < 0);
			low = 0;
			exact = !side;
		}
	}
	result->mantissa = (uint64_t)(product >> 64);
	{
		uint64_t fraction = (uint64_t)product, half = (uint64_t)1 << 63;
		int more = !exact || (uint64_t)low;
		result->rest = fraction > half || (fraction == half && more) ? CRT_REST_HIGH : fraction == half ? CRT_REST_HALF :
			fraction || more ? CRT_REST_LOW : CRT_REST_NONE;
	}
	return 1;
}
#endif

/* ---- Rounding ---------------------------------------------------------------------------------------------------- */

/* A result beyond the type's range; raises FE_OVERFLOW. */
static CRT_COLD struct crt_binary overflow(const struct crt_float_type *type, int negative)
{
	volatile float huge = FLT_MAX;
	struct crt_binary result;
	int infinite = __crt_rounds_up(CRT_REST_HIGH, 1, negative);

	huge *= huge;
	result.error = ERANGE;
	result.exponent = infinite ? type->infinite : type->infinite - 1;
	result.mantissa = infinite ? (uint64_t)1 << (type->bits - 1) : UINT64_MAX >> (64 - type->bits);
	return result;
}

/* What is left of `value` bits and `rest` beyond them when the last `bits` (0 to 64) of them are dropped too. */
CRT_INLINE enum crt_rest drop(uint64_t value, int bits, enum crt_rest rest)
{
	uint64_t half;

	if (!bits)
		return rest;
	half = (uint64_t)1 << (bits - 1);
	value &= half + (half - 1);
	if (value == half)
		return rest ? CRT_REST_HIGH : CRT_REST_HALF;
	return value > half ? CRT_REST_HIGH : value || rest ? CRT_REST_LOW : CRT_REST_NONE;
}

static struct crt_binary round_to(const struct crt_float_type *type, const struct scaled *value, int negative)
{
	struct crt_binary result = { 0, 0, 0 };
	int bits = 64 - type->bits, subnormal;
	uint64_t mantissa = 0;
	enum crt_rest rest = CRT_REST_LOW;

	subnormal = value->exponent + bits < type->least;
	if (CRT_UNLIKELY(subnormal))
		bits = type->least - value->exponent;
	result.exponent = value->exponent + bits - type->least + 1;
	if (bits <= 64) {
		mantissa = bits < 64 ? value->mantissa >> bits : 0;
		rest = drop(value->mantissa, bits, value->rest);
	}
	if (__crt_rounds_up(rest, mantissa & 1, negative)) {
		mantissa++;
		if (!(mantissa << (64 - type->bits))) {
			mantissa = (uint64_t)1 << (type->bits - 1);
			result.exponent++;
		}
	}
	if (CRT_UNLIKELY(subnormal)) {
		if (rest) {
			/* It is too small only if it also were with an unbounded exponent. */
			int tiny = 1;
			if (mantissa >> (type->bits - 1)) {
				uint64_t finer = value->mantissa >> (bits - 1);
				tiny = finer != UINT64_MAX >> (64 - type->bits) ||
					!__crt_rounds_up(drop(value->mantissa, bits - 1, value->rest), 1, negative);
			}
			if (tiny) {
				volatile float small = FLT_MIN;
				small *= small;
				result.error = ERANGE;
			}
		}
		if (!(mantissa >> (type->bits - 1)))
			result.exponent = 0;
	} else if (CRT_UNLIKELY(result.exponent >= type->infinite)) {
		return overflow(type, negative);
	}
	result.mantissa = mantissa;
	return result;
}

struct crt_binary __crt_convert_number(const struct crt_number *number, const struct crt_float_type *type)
{
	struct crt_binary result = { 0, 0, 0 };
	struct scaled value;
	int64_t magnitude;
	int shift;

	if (CRT_UNLIKELY(number->kind >= CRT_NUMBER_INFINITE)) {
		result.exponent = type->infinite;
		result.mantissa = (uint64_t)1 << (type->bits - 1);
		if (number->kind == CRT_NUMBER_NAN)
			result.mantissa |= result.mantissa >> 1 | (number->head & ((result.mantissa >> 1) - 1));
		return result;
	}
	if (!number->count)
		return result;
	if (number->kind == CRT_NUMBER_HEXADECIMAL) {
		int64_t exponent = number->exponent;
		unsigned next = 0;
		int sticky = number->sticky;
		if (number->count > 16) {
			/* The 17th digit, a part of which may belong to the mantissa, and the others. */
			const char *at = number->digits;
			int64_t i = 0;
			for (; i < number->count; at++) {
				if (*at == '.')
					continue;
				if (i == 16)
					next = (unsigned)(*at <= '9' ? *at - '0' : (*at | 0x20) - 'a' + 10);
				else if (i > 16)
					sticky |= *at != '0';
				i++;
			}
			exponent += 4 * (number->count - 16);
		}
		shift = __builtin_clzll(number->head);
		value.mantissa = number->head << shift;
		if (number->count > 16)
			value.mantissa |= next >> (4 - shift);
		value.rest = drop(next, 4 - (shift & 3), sticky ? CRT_REST_LOW : CRT_REST_NONE);
		exponent -= shift;
		if (exponent > 20000)
			return overflow(type, number->negative);
		value.exponent = exponent < -20000 ? -20000 : (int)exponent;
		return round_to(type, &value, number->negative);
	}
	/* 10^(magnitude - 1) <= number < 10^magnitude. */
	magnitude = number->exponent + number->count;
	if (magnitude > type->most10)
		return overflow(type, number->negative);
	if (magnitude <= type->least10) {
		value.mantissa = (uint64_t)1 << 63;
		value.exponent = -20000;
		value.rest = CRT_REST_NONE;
#ifndef CRT_SMALL
	} else if (convert_short(number, type, &value)) {
#endif
	} else if (type->bits <= 53) {
		convert_long_to_double(number, type->digits, &value);
	} else {
		convert_long_to_long_double(number, type->digits, &value);
	}
	return round_to(type, &value, number->negative);
}
