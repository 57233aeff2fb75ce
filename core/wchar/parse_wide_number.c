/* SPDX-License-Identifier: MIT */
/* Reads a floating-point number's text, of wide characters, and converts it. */
#include <wctype.h>

#include "wide_number.h"

#define CRT_CHAR wchar_t
#define CRT_CODE(c) ((uint32_t)(c))
#define CRT_SPACE(c) iswspace((wint_t)(c))
#define CRT_PARSE_INTEGER __crt_parse_wide_integer
#define CRT_PARSE_NUMBER __crt_parse_wide_number
#define CRT_DIGITS *digits
#define CRT_DIGITS_PARAMETER , const wchar_t **digits
#define CRT_DIGITS_ARGUMENT , digits
#include "parse_number_body.h"

/* As many digits as decide a rounding; 0 ends none of them. */
enum { DOUBLE_DIGITS = 784, LONG_DOUBLE_DIGITS = 11536 };

/* Copies the first `most` digits and notices the rest. */
static void narrow_digits(struct crt_number *number, const wchar_t *digits, char *narrow, int64_t most)
{
	int64_t left = number->count;

	number->digits = narrow;
	if (number->count > most) {
		number->exponent += (number->count - most) * (number->kind == CRT_NUMBER_HEXADECIMAL ? 4 : 1);
		number->count = most;
	}
	for (; left != 0; digits++) {
		if (*digits == '.')
			continue;
		if (most != 0) {
			*narrow++ = (char)*digits;
			most--;
		} else if (*digits != '0') {
			number->sticky = 1;
			break;
		}
		left--;
	}
}

static CRT_NOINLINE struct crt_binary convert_double(struct crt_number *number, const wchar_t *digits, const struct crt_float_type *type)
{
	char narrow[DOUBLE_DIGITS];

	narrow_digits(number, digits, narrow, type->digits);
	return __crt_convert_number(number, type);
}

static CRT_NOINLINE struct crt_binary convert_long_double(struct crt_number *number, const wchar_t *digits,
	const struct crt_float_type *type)
{
	char narrow[LONG_DOUBLE_DIGITS];

	narrow_digits(number, digits, narrow, type->digits);
	return __crt_convert_number(number, type);
}

struct crt_binary __crt_convert_wide_number(struct crt_number *number, const wchar_t *digits, const struct crt_float_type *type)
{
	if (number->kind != CRT_NUMBER_DECIMAL && number->kind != CRT_NUMBER_HEXADECIMAL)
		return __crt_convert_number(number, type);
	/* Short numbers need no large array, whatever their type. */
	if (number->count <= DOUBLE_DIGITS || type->digits <= DOUBLE_DIGITS)
		return convert_double(number, digits, type);
	return convert_long_double(number, digits, type);
}
