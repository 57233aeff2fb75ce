/* SPDX-License-Identifier: MIT */
/* Reads a floating-point number's text: where it ends, its sign, digits and exponent. ISO C17 7.22.1.3. Included once for each type of
 * character; see parse_integer_body.h. CRT_DIGITS is where the first digit's address goes: the number's own field, or, if that has
 * another type, what CRT_DIGITS_PARAMETER adds to the parameters and CRT_DIGITS_ARGUMENT passes on. */
#include <stddef.h>

#include "number.h"
#include "parse_integer.h"

CRT_INLINE unsigned decimal_digit(CRT_CHAR c)
{
	return CRT_CODE(c) - (unsigned)'0';
}

/* The value of a hexadecimal digit, or 99. */
static unsigned hexadecimal_digit(CRT_CHAR c)
{
	unsigned digit = decimal_digit(c);

	if (digit < 10)
		return digit;
	digit = (CRT_CODE(c) | 0x20) - (unsigned)'a';
	return digit < 6 ? digit + 10 : 99;
}

/* Appends the digits at `at` to *head, modulo 2^64; several at a time, so that not every one waits for the one before. */
CRT_INLINE const CRT_CHAR *take_digits(const CRT_CHAR *at, uint64_t *head)
{
	unsigned a, b, c, d;

#ifdef CRT_EIGHT_DIGITS
	int64_t eight;
	while ((eight = CRT_EIGHT_DIGITS(at)) >= 0) {
		*head = *head * 100000000 + (uint64_t)eight;
		at += 8;
	}
#endif
	while ((a = decimal_digit(at[0])) < 10) {
		if ((b = decimal_digit(at[1])) < 10 && (c = decimal_digit(at[2])) < 10 && (d = decimal_digit(at[3])) < 10) {
			*head = *head * 10000 + (a * 1000 + b * 100 + c * 10 + d);
			at += 4;
		} else {
			*head = *head * 10 + a;
			at++;
		}
	}
	return at;
}

/* The same for a fraction, whose length is anybody's guess. */
CRT_INLINE const CRT_CHAR *take_fraction(const CRT_CHAR *at, uint64_t *head)
{
#ifdef CRT_SOME_DIGITS
	uint32_t value;
	int count, i;
	for (i = 0; i < 2; i++) {
		count = CRT_SOME_DIGITS(at, &value);
		if (CRT_UNLIKELY(count < 0))
			break;
		*head = *head * (__crt_pow5[count] << count) + value;
		at += count;
		if (count < 8)
			return at;
	}
	/* The first digit of all is not 0, and 8 more are too many: *head does not matter. */
	if (CRT_LIKELY(i == 2) && CRT_EIGHT_DIGITS(at) >= 0)
		return CRT_SKIP_DIGITS(at + 8);
#endif
	return take_digits(at, head);
}

/* Whether the text is `word`, in capital or small letters. */
static int starts_with(const CRT_CHAR *text, const char *word)
{
	for (; *word; word++, text++) {
		if ((*text | 0x20) != *word)
			return 0;
	}
	return 1;
}

/* An exponent from behind its letter: added to *exponent. The end, or the letter's place if no digits follow. */
static const CRT_CHAR *parse_exponent(const CRT_CHAR *letter, int64_t *exponent)
{
	const CRT_CHAR *at = letter + 1;
	int64_t value = 0;
	int negative = *at == '-';

	if (negative || *at == '+')
		at++;
	if (decimal_digit(*at) >= 10)
		return letter;
	for (; decimal_digit(*at) < 10; at++) {
		/* Far beyond any type, and below anything that could overflow with the digits' count added. */
		if (value < (int64_t)1 << 58)
			value = value * 10 + decimal_digit(*at);
	}
	*exponent += negative ? -value : value;
	return at;
}

static CRT_COLD const CRT_CHAR *parse_hexadecimal(const CRT_CHAR *at, struct crt_number *number CRT_DIGITS_PARAMETER)
{
	int point = 0, any = 0;
	unsigned digit;

	number->kind = CRT_NUMBER_HEXADECIMAL;
	for (;; at++) {
		if (*at == '.' && !point) {
			point = 1;
			continue;
		}
		digit = hexadecimal_digit(*at);
		if (digit > 15)
			break;
		any = 1;
		number->exponent -= 4 * point;
		if (!digit && !number->count)
			continue;
		if (!number->count)
			CRT_DIGITS = at;
		if (++number->count <= 16)
			number->head = number->head << 4 | digit;
	}
	if (!any)
		return NULL;
	if ((*at | 0x20) == 'p')
		at = parse_exponent(at, &number->exponent);
	return at;
}

static CRT_COLD const CRT_CHAR *parse_word(const CRT_CHAR *at, struct crt_number *number)
{
	const CRT_CHAR *end;
	CRT_CHAR *stop;
	int ignored;

	if (starts_with(at, "inf")) {
		number->kind = CRT_NUMBER_INFINITE;
		return starts_with(at + 3, "inity") ? at + 8 : at + 3;
	}
	if (!starts_with(at, "nan"))
		return NULL;
	number->kind = CRT_NUMBER_NAN;
	at += 3;
	if (*at != '(')
		return at;
	/* n-char-sequence: the payload if all of it is an integer, else nothing. */
	for (end = at + 1; decimal_digit(*end) < 10 || (CRT_CODE(*end) | 0x20) - (unsigned)'a' < 26 || *end == '_'; end++)
		;
	if (*end != ')')
		return at;
	/* The sequence holds neither blanks nor signs. */
	if (end != at + 1) {
		uint64_t payload = CRT_PARSE_INTEGER(at + 1, &stop, 0, UINT64_MAX, 1, &ignored);
		if (stop == end)
			number->head = payload;
	}
	return end + 1;
}

CRT_OVERREADS const CRT_CHAR *CRT_PARSE_NUMBER(const CRT_CHAR *text, struct crt_number *number CRT_DIGITS_PARAMETER)
{
	const CRT_CHAR *at = text, *first, *start, *end;
	uint64_t head = 0;
	int any;

	number->kind = CRT_NUMBER_NONE;
	number->count = number->exponent = 0;
	number->head = 0;
	number->sticky = 0;
	while (CRT_SPACE(*at))
		at++;
	number->negative = *at == '-';
	/* Without a branch, for signs come as they like. */
	at += (*at == '-') | (*at == '+');
	if (CRT_UNLIKELY(CRT_CODE(*at) > '9')) {
		end = parse_word(at, number);
		if (!end)
			goto none;
		return end;
	}
	if (at[0] == '0' && CRT_UNLIKELY((at[1] | 0x20) == 'x')) {
		end = parse_hexadecimal(at + 2, number CRT_DIGITS_ARGUMENT);
		if (end)
			return end;
		number->exponent = 0;
	}
	first = at;
	while (*at == '0')
		at++;
	any = at != first;
	start = at;
	at = take_digits(at, &head);
	number->count = at - start;
	if (*at == '.') {
		first = at + 1;
		if (!number->count) {
			for (at = first; *at == '0'; at++)
				;
			start = at;
		} else {
			at = first;
		}
		at = take_fraction(at, &head);
		number->exponent = first - at;
		any |= at != first;
		number->count += start >= first ? at - start : at - first;
	}
	if (!any && !number->count)
		goto none;
	number->kind = CRT_NUMBER_DECIMAL;
	CRT_DIGITS = start;
	if ((*at | 0x20) == 'e')
		at = parse_exponent(at, &number->exponent);
	if (CRT_UNLIKELY(number->count > 19)) {
		/* It has overflowed; the first 19 are wanted. */
		int taken;
		head = 0;
		for (taken = 0; taken < 19; start++) {
#ifdef CRT_EIGHT_DIGITS
			int64_t eight = taken <= 19 - 8 ? CRT_EIGHT_DIGITS(start) : -1;
			if (eight >= 0) {
				head = head * 100000000 + (uint64_t)eight;
				taken += 8;
				start += 8 - 1;
				continue;
			}
#endif
			if (*start != '.') {
				head = head * 10 + decimal_digit(*start);
				taken++;
			}
		}
	}
	number->head = head;
	return at;

none:
	/* The 0 of a failure has no sign. */
	number->negative = 0;
	return text;
}
