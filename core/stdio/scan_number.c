/* SPDX-License-Identifier: MIT */
/* The numbers of scanf and wscanf, which are ASCII in both. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "float_bits.h"
#include "number.h"
#include "scan.h"

/* Digits of a decimal number that can matter to float and double, and to long double; one more says that others follow. */
enum { DOUBLE_DIGITS = 780, LONG_DOUBLE_DIGITS = 11530 };

int __crt_scan_refill(struct crt_in *in)
{
	int result;

	if (in->ended)
		return -1;
	in->total += (uint64_t)(in->next - in->begin);
	in->begin = in->next;
	result = in->fill(in);
	if (result > 0)
		return *in->next;
	in->ended = 1;
	if (result < 0)
		in->error = result;
	return -1;
}

/* Takes the next byte if it is `letter`, small or capital. */
static int take_letter(struct crt_scanner *scanner, int letter)
{
	int c = __crt_scan_field_peek(scanner);

	if (c < 0 || (c | 0x20) != letter)
		return 0;
	__crt_scan_take(scanner);
	return 1;
}

/* The value of a digit of base 16, or 99. */
static unsigned digit_of(int c)
{
	unsigned digit = (unsigned)c - '0';

	if (digit < 10)
		return digit;
	digit = ((unsigned)c | 0x20) - 'a';
	return digit < 6 ? digit + 10 : 99;
}

/* ---- Integers ---------------------------------------------------------------------------------------------------- */

static enum crt_outcome scan_integer(struct crt_scanner *scanner, unsigned base, int is_signed, uint64_t *result)
{
	uint64_t value = 0;
	int negative = 0, overflow = 0, any = 0, c = __crt_scan_field_peek(scanner);
	unsigned digit;

	if (c == '-' || c == '+') {
		negative = c == '-';
		__crt_scan_take(scanner);
		c = __crt_scan_field_peek(scanner);
	}
	if (c == '0') {
		any = 1;
		__crt_scan_take(scanner);
		/* A prefix of which no digit follows is not a number, and what was taken is gone. */
		if ((base == 0 || base == 16) && take_letter(scanner, 'x')) {
			base = 16;
			any = 0;
		} else if ((base == 0 || base == 2) && take_letter(scanner, 'b')) {
			base = 2;
			any = 0;
		} else if (base == 0) {
			base = 8;
		}
	}
	if (base == 0)
		base = 10;
	while ((c = __crt_scan_field_peek(scanner)) >= 0 && (digit = digit_of(c)) < base) {
		any = 1;
		overflow |= __builtin_mul_overflow(value, base, &value);
		overflow |= __builtin_add_overflow(value, digit, &value);
		__crt_scan_take(scanner);
	}
	if (!any)
		return CRT_NOT_MATCHED;
	/* As strtoll and strtoull would end up. */
	if (is_signed) {
		if (overflow || value > (uint64_t)INT64_MAX + (unsigned)negative)
			value = (uint64_t)INT64_MAX + (unsigned)negative;
	} else if (overflow) {
		value = UINT64_MAX;
		negative = 0;
	}
	*result = negative ? -value : value;
	return CRT_MATCHED;
}

void __crt_scan_store(void *to, int size, uint64_t value)
{
	switch (size) {
	case 1: *(uint8_t *)to = (uint8_t)value; break;
	case 2: *(uint16_t *)to = (uint16_t)value; break;
	case 4: *(uint32_t *)to = (uint32_t)value; break;
	default: *(uint64_t *)to = value; break;
	}
}

/* ---- Floating point ---------------------------------------------------------------------------------------------- */

static int take_word(struct crt_scanner *scanner, const char *word)
{
	for (; *word; word++) {
		if (!take_letter(scanner, *word))
			return 0;
	}
	return 1;
}

/* Inf, infinity, nan, nan(...). */
static enum crt_outcome scan_word(struct crt_scanner *scanner, struct crt_number *number)
{
	int c;

	if (take_letter(scanner, 'i')) {
		number->kind = CRT_NUMBER_INFINITE;
		if (!take_word(scanner, "nf"))
			return CRT_NOT_MATCHED;
		return !take_letter(scanner, 'i') || take_word(scanner, "nity") ? CRT_MATCHED : CRT_NOT_MATCHED;
	}
	number->kind = CRT_NUMBER_NAN;
	if (!take_word(scanner, "nan"))
		return CRT_NOT_MATCHED;
	if (__crt_scan_field_peek(scanner) != '(')
		return CRT_MATCHED;
	do {
		__crt_scan_take(scanner);
		c = __crt_scan_field_peek(scanner);
	} while (c == '_' || (unsigned)c - '0' < 10 || ((unsigned)c | 0x20) - 'a' < 26);
	if (c != ')')
		return CRT_NOT_MATCHED;
	__crt_scan_take(scanner);
	return CRT_MATCHED;
}

#ifndef CRT_SMALL
/* Takes the decimal digits that are in the window, as far as there is room for them: of most numbers all. */
static void take_decimals(struct crt_scanner *scanner, struct crt_number *number, char *digits, int most, int point)
{
	const unsigned char *start = scanner->in->next, *at = start, *end = scanner->in->end;
	int64_t count = number->count;
	uint64_t head = number->head;
	unsigned digit;

	if (end - at > scanner->left)
		end = at + scanner->left;
	if (!count) {
		while (at < end && *at == '0')
			at++;
	}
	for (; at < end && (digit = *at - (unsigned)'0') < 10 && count < most; at++) {
		digits[count++] = (char)*at;
		if (count <= 19)
			head = head * 10 + digit;
	}
	number->count = count;
	number->head = head;
	if (point)
		number->exponent -= at - start;
	scanner->left -= at - start;
	scanner->in->next = at;
}
#endif

/* Reads a number, its first `most` significant digits to `digits`. */
static enum crt_outcome scan_number(struct crt_scanner *scanner, struct crt_number *number, char *digits, int most)
{
	int c = __crt_scan_field_peek(scanner), any = 0, point = 0, scale = 1, negative;
	unsigned base = 10, digit, head_digits = 19;
	int64_t exponent = 0;

	memset(number, 0, sizeof *number);
	number->digits = digits;
	if (c == '-' || c == '+') {
		number->negative = c == '-';
		__crt_scan_take(scanner);
		c = __crt_scan_field_peek(scanner);
	}
	if (c > '9')
		return scan_word(scanner, number);
	number->kind = CRT_NUMBER_DECIMAL;
	if (c == '0') {
		any = 1;
		__crt_scan_take(scanner);
		if (take_letter(scanner, 'x')) {
			number->kind = CRT_NUMBER_HEXADECIMAL;
			any = 0;
			base = 16;
			head_digits = 16;
			scale = 4;
		}
	}
	for (;; __crt_scan_take(scanner)) {
#ifndef CRT_SMALL
		if (base == 10) {
			const unsigned char *before = scanner->in->next;
			take_decimals(scanner, number, digits, most, point);
			any |= scanner->in->next != before;
		}
#endif
		c = __crt_scan_field_peek(scanner);
		if (c < 0)
			break;
		if (c == '.' && !point) {
			point = 1;
			continue;
		}
		digit = digit_of(c);
		if (digit >= base)
			break;
		any = 1;
		if (number->count < most && (digit || number->count)) {
			digits[number->count++] = (char)c;
			if (number->count <= head_digits)
				number->head = number->head * base + digit;
			number->exponent -= scale * point;
		} else if (number->count) {
			number->sticky |= digit != 0;
			number->exponent += scale * !point;
		} else {
			number->exponent -= scale * point;
		}
	}
	if (!any)
		return CRT_NOT_MATCHED;
	if (take_letter(scanner, base == 10 ? 'e' : 'p')) {
		c = __crt_scan_field_peek(scanner);
		negative = c == '-';
		if (negative || c == '+')
			__crt_scan_take(scanner);
		for (any = 0; (digit = (unsigned)__crt_scan_field_peek(scanner) - '0') < 10; any = 1) {
			if (exponent < (int64_t)1 << 58)
				exponent = exponent * 10 + digit;
			__crt_scan_take(scanner);
		}
		if (!any)
			return CRT_NOT_MATCHED;
		number->exponent += negative ? -exponent : exponent;
	}
	return CRT_MATCHED;
}

static CRT_NOINLINE enum crt_outcome scan_double(struct crt_scanner *scanner, int is_double, void *to, int *error)
{
	char digits[DOUBLE_DIGITS];
	struct crt_number number;
	struct crt_binary binary;
	enum crt_outcome outcome = scan_number(scanner, &number, digits, DOUBLE_DIGITS);

	if (outcome != CRT_MATCHED || !to)
		return outcome;
#ifndef CRT_SMALL
	double quick;
	if (is_double && (__crt_exact_double(&number, &quick) || __crt_quick_double(&number, &quick))) {
		*(double *)to = quick;
		return CRT_MATCHED;
	}
#endif
	binary = __crt_convert_number(&number, is_double ? &__crt_double_type : &__crt_float_type);
	*error = binary.error;
	if (is_double)
		*(double *)to = __crt_make_double(&binary, number.negative);
	else
		*(float *)to = __crt_make_float(&binary, number.negative);
	return CRT_MATCHED;
}

static CRT_NOINLINE enum crt_outcome scan_long_double(struct crt_scanner *scanner, void *to, int *error)
{
	char digits[LONG_DOUBLE_DIGITS];
	struct crt_number number;
	struct crt_binary binary;
	enum crt_outcome outcome = scan_number(scanner, &number, digits, LONG_DOUBLE_DIGITS);

	if (outcome != CRT_MATCHED || !to)
		return outcome;
	binary = __crt_convert_number(&number, &__crt_long_double_type);
	*error = binary.error;
	*(long double *)to = __crt_make_long_double(&binary, number.negative);
	return CRT_MATCHED;
}

/* ---- All of them ------------------------------------------------------------------------------------------------- */

enum crt_outcome __crt_scan_number(struct crt_scanner *scanner, struct crt_spec *spec, void *to)
{
	enum crt_outcome outcome;
	unsigned base = 10;
	uint64_t value = 0;
	int error;

	switch (spec->conversion) {
	case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
		error = 0;
		if (spec->length == 'L')
			return scan_long_double(scanner, to, &error);
		return scan_double(scanner, spec->length == 'l', to, &error);
	case 'd': case 'u':
		break;
	case 'i':
		base = 0;
		break;
	case 'x': case 'X':
		base = 16;
		break;
	case 'o':
		base = 8;
		break;
	case 'b': case 'B':
		base = 2;
		break;
	case 'p':
		base = 16;
		spec->size = sizeof(void *);
		break;
	default:
		/* No conversion: what was assigned before counts, as with glibc, BSD and Microsoft. */
		scanner->in->error = -EINVAL;
		return CRT_NOT_MATCHED;
	}
	if (spec->conversion == 'p' && __crt_scan_field_peek(scanner) == '(')
		/* As printf writes a null pointer. */
		outcome = take_word(scanner, "(nil)") ? CRT_MATCHED : CRT_NOT_MATCHED;
	else
		outcome = scan_integer(scanner, base, spec->conversion == 'd' || spec->conversion == 'i', &value);
	if (outcome == CRT_MATCHED && to)
		__crt_scan_store(to, spec->size, value);
	return outcome;
}
