/* SPDX-License-Identifier: MIT */
/* Reads a floating-point number's text: where it ends, its sign, digits and exponent. ISO C17 7.22.1.3. */
#include <stddef.h>

#include "number.h"
#include "parse_integer.h"

CRT_INLINE unsigned decimal_digit(char c)
{
	return (unsigned char)c - (unsigned)'0';
}

/* The value of a hexadecimal digit, or 99. */
static unsigned hexadecimal_digit(char c)
{
	unsigned digit = decimal_digit(c);

	if (digit < 10)
		return digit;
	digit = ((unsigned char)c | 0x20) - (unsigned)'a';
	return digit < 6 ? digit + 10 : 99;
}

/* Appends the digits at `at` to *head, modulo 2^64; four at a time, so that not every one waits for the one before. */
CRT_INLINE const char *take_digits(const char *at, uint64_t *head)
{
	unsigned a, b, c, d;

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

/* Whether the text is `word`, in capital or small letters. */
static int starts_with(const char *text, const char *word)
{
	for (; *word; word++, text++) {
		if ((*text | 0x20) != *word)
			return 0;
	}
	return 1;
}

/* An exponent from behind its letter: added to *exponent. The end, or the letter's place if no digits follow. */
static const char *parse_exponent(const char *letter, int64_t *exponent)
{
	const char *at = letter + 1;
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

static CRT_COLD const char *parse_hexadecimal(const char *at, struct crt_number *number)
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
			number->digits = at;
		if (++number->count <= 16)
			number->head = number->head << 4 | digit;
	}
	if (!any)
		return NULL;
	if ((*at | 0x20) == 'p')
		at = parse_exponent(at, &number->exponent);
	return at;
}

static CRT_COLD const char *parse_word(const char *at, struct crt_number *number)
{
	const char *end;
	char *stop;
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
	for (end = at + 1; decimal_digit(*end) < 10 || ((unsigned char)*end | 0x20) - (unsigned)'a' < 26 || *end == '_'; end++)
		;
	if (*end != ')')
		return at;
	/* The sequence holds neither blanks nor signs. */
	if (end != at + 1) {
		uint64_t payload = __crt_parse_integer(at + 1, &stop, 0, UINT64_MAX, 1, &ignored);
		if (stop == end)
			number->head = payload;
	}
	return end + 1;
}

const char *__crt_parse_number(const char *text, struct crt_number *number)
{
	const char *at = text, *first, *start, *end;
	uint64_t head = 0;
	int any;

	number->kind = CRT_NUMBER_NONE;
	number->count = number->exponent = 0;
	number->head = 0;
	number->sticky = 0;
	while (*at == ' ' || (unsigned char)*at - (unsigned)'\t' < 5)
		at++;
	number->negative = *at == '-';
	if (number->negative || *at == '+')
		at++;
	if (CRT_UNLIKELY((unsigned char)*at > '9')) {
		end = parse_word(at, number);
		if (!end)
			goto none;
		return end;
	}
	if (at[0] == '0' && CRT_UNLIKELY((at[1] | 0x20) == 'x')) {
		end = parse_hexadecimal(at + 2, number);
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
		at = take_digits(at, &head);
		number->exponent = first - at;
		any |= at != first;
		number->count += start >= first ? at - start : at - first;
	}
	if (!any && !number->count)
		goto none;
	number->kind = CRT_NUMBER_DECIMAL;
	number->digits = start;
	if ((*at | 0x20) == 'e')
		at = parse_exponent(at, &number->exponent);
	if (CRT_UNLIKELY(number->count > 19)) {
		/* It has overflowed; the first 19 are wanted. */
		int taken;
		head = 0;
		for (taken = 0; taken < 19; start++) {
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
