/* SPDX-License-Identifier: MIT */
/* strfmon(), strfmon_l(): amounts of money, in the only locale there is. */
#include <errno.h>
#include <limits.h>
#include <monetary.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "error.h"

struct target {
	char *text;
	size_t size, used;
};

/* Bytes that do not fit are counted only. */
static void put(struct target *target, char c, size_t count)
{
	for (; count > 0; count--, target->used++)
		if (target->used < target->size)
			target->text[target->used] = c;
}

static void put_text(struct target *target, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
		put(target, text[i], 1);
}

/* Digits at *format; -1 for none, INT_MAX for too many. */
static int number(const char **format)
{
	int value = -1;
	for (; **format >= '0' && **format <= '9'; ++*format) {
		int digit = **format - '0';
		value = value < 0 ? digit : value > (INT_MAX - digit) / 10 ? INT_MAX : value * 10 + digit;
	}
	return value;
}

static ssize_t format_amounts(char *text, size_t size, const char *format, va_list arguments)
{
	struct target target = { text, size, 0 };
	while (*format != '\0') {
		if (*format != '%') {
			put(&target, *format++, 1);
			continue;
		}
		format++;
		char fill = ' ';
		int left_justified = 0, parentheses = 0, plain = 0;
		for (int more = 1; more;) {
			switch (*format) {
			case '=':
				if (format[1] == '\0')
					goto invalid;
				fill = format[1];
				format += 2;
				break;
			case '^': case '!': format++; break;
			case '+': plain = 1; format++; break;
			case '(': parentheses = 1; format++; break;
			case '-': left_justified = 1; format++; break;
			default: more = 0; break;
			}
		}
		if (plain && parentheses)
			goto invalid;
		int width = number(&format), left = -1, right = 2;
		if (*format == '#') {
			format++;
			left = number(&format);
			if (left < 0)
				goto invalid;
		}
		if (*format == '.') {
			format++;
			right = number(&format);
			if (right < 0)
				goto invalid;
		}
		char kind = *format++;
		if (kind == '%') {
			put(&target, '%', 1);
			continue;
		}
		if (kind != 'n' && kind != 'i')
			goto invalid;
		/* More than that no buffer holds, and no double has other digits there than zeros. */
		if (right > 5000 || left > INT_MAX / 4 || width > INT_MAX / 4)
			goto too_big;
		double amount = va_arg(arguments, double);
		char digits[5400];
		int length = snprintf(digits, sizeof digits, "%.*f", right, amount), negative = digits[0] == '-';
		const char *begin = digits + negative;
		size_t count = (size_t)(length - negative), whole = strcspn(begin, "."), padding = 0, total;
		if (left > 0 && (size_t)left > whole)
			padding = (size_t)left - whole;
		/* With a number of places to the left, signs take their room in positive amounts too, so that columns are straight. */
		size_t sign = negative || left >= 0 ? 1 : 0, close = parentheses ? sign : 0;
		total = sign + padding + count + close;
		size_t blank = width > 0 && (size_t)width > total ? (size_t)width - total : 0;
		put(&target, ' ', left_justified ? 0 : blank);
		put(&target, !negative ? ' ' : parentheses ? '(' : '-', sign);
		put(&target, fill, padding);
		put_text(&target, begin, count);
		put(&target, negative ? ')' : ' ', close);
		put(&target, ' ', left_justified ? blank : 0);
	}
	if (target.used >= size || target.used > SSIZE_MAX)
		goto too_big;
	text[target.used] = '\0';
	return (ssize_t)target.used;
invalid:
	__crt_set_errno(EINVAL);
	return -1;
too_big:
	__crt_set_errno(E2BIG);
	return -1;
}

ssize_t strfmon(char *restrict text, size_t size, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	ssize_t result = format_amounts(text, size, format, arguments);
	va_end(arguments);
	return result;
}

ssize_t strfmon_l(char *restrict text, size_t size, locale_t locale, const char *restrict format, ...)
{
	va_list arguments;
	(void)locale;
	va_start(arguments, format);
	ssize_t result = format_amounts(text, size, format, arguments);
	va_end(arguments);
	return result;
}
