/* SPDX-License-Identifier: MIT */
/* strftime()'s conversions, one at a time. All locales have the C locale's names. */
#include "calendar.h"
#include "time_text.h"
#include "zone.h"

int __crt_iso_week(const struct tm *tm, long long *year)
{
	/* Monday is 0. A week belongs to the year that has its Thursday. */
	int weekday = (tm->tm_wday % 7 + 13) % 7;
	long long thursday = tm->tm_yday + 3LL - weekday;
	*year = tm->tm_year + 1900LL;
	if (thursday < 0) {
		(*year)--;
		thursday += 365 + __crt_leap_year(*year);
	} else if (thursday >= 365 + __crt_leap_year(*year)) {
		thursday -= 365 + __crt_leap_year(*year);
		(*year)++;
	}
	return (int)(thursday / 7 + 1);
}

/* A number of at least `least` places; `digits` are as many as it usually has. */
static void number_from(struct crt_time_text *r, const struct crt_time_spec *spec, long long value, int digits, int least, char pad)
{
	char *at = r->buffer + sizeof r->buffer;
	unsigned long long rest = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
	do
		*--at = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	r->text = at;
	r->length = (size_t)(r->buffer + sizeof r->buffer - at);
	r->sign = value < 0 ? '-' : '\0';
	if (spec->pad != 0)
		pad = spec->pad;
	if (pad == '+') {
		/* POSIX: a sign where there are more digits than usual, or room for it was asked for. */
		pad = '0';
		if (value >= 0 && (r->length > (size_t)digits || spec->width > digits))
			r->sign = '+';
	}
	r->pad = pad == '_' ? ' ' : '0';
	size_t size = r->length + (r->sign != '\0');
	r->fill = pad != '-' && least > 0 && (size_t)least > size ? (size_t)least - size : 0;
}

/* A number with a width of its own, which the flags and a greater width change. */
static void number(struct crt_time_text *r, const struct crt_time_spec *spec, long long value, int digits, char pad)
{
	/* Most of them: two digits, as they are. */
	if (digits == 2 && value >= 0 && value < 100 && spec->pad == 0 && spec->width < 0) {
		unsigned tens = (unsigned)value / 10;
		r->buffer[0] = (char)(pad == '_' && tens == 0 ? ' ' : '0' + tens);
		r->buffer[1] = (char)('0' + (unsigned)value % 10);
		r->text = r->buffer;
		r->length = 2;
		r->fill = 0;
		r->sign = '\0';
		r->pad = '0';
		return;
	}
	number_from(r, spec, value, digits, spec->width > digits ? spec->width : digits, pad);
}

/* A year or a century: a width takes the place of its own, and may be less (POSIX). */
static void year_number(struct crt_time_text *r, const struct crt_time_spec *spec, long long value, int digits, char pad)
{
	number_from(r, spec, value, digits, spec->width >= 0 ? spec->width : digits, spec->width >= 0 ? '0' : pad);
}

/* Text, with its case changed and spaces (or, by a flag, zeros) in front up to the width. */
static void string(struct crt_time_text *r, const struct crt_time_spec *spec, const char *s, size_t length)
{
	r->text = s;
	r->length = length;
	r->sign = '\0';
	r->pad = spec->pad == '0' || spec->pad == '+' ? '0' : ' ';
	r->fill = spec->pad != '-' && spec->width > 0 && (size_t)spec->width > length ? (size_t)spec->width - length : 0;
	/* # makes capitals of names, and small letters of what is all capitals. */
	int lower = 0, upper = spec->upper;
	switch (spec->conversion) {
	case 'P':
		lower = 1;
		break;
	case 'p':
	case 'Z':
		lower = spec->swap;
		break;
	case 'a':
	case 'A':
	case 'b':
	case 'B':
	case 'h':
		upper |= spec->swap;
		break;
	}
	if (!lower && !upper)
		return;
	if (length > sizeof r->buffer)
		r->length = length = sizeof r->buffer;
	for (size_t i = 0; i < length; i++) {
		char c = s[i];
		if (lower && c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		else if (!lower && c >= 'a' && c <= 'z')
			c = (char)(c - 32);
		r->buffer[i] = c;
	}
	r->text = r->buffer;
}

static size_t length_of(const char *s)
{
	size_t length = 0;
	while (s[length] != '\0')
		length++;
	return length;
}

/* A conversion that stands for several. */
static void several(struct crt_time_text *r, const struct crt_time_spec *spec, const char *format, const struct tm *tm)
{
	size_t length = __crt_strftime(r->buffer, sizeof r->buffer, format, tm);
	string(r, spec, r->buffer, length);
}

static int floor_divide(long long a, int b, long long *quotient)
{
	*quotient = a / b - (a % b < 0);
	return (int)(a - *quotient * b);
}

/* The name of the zone and its offset. Of a struct tm that a program filled itself only tm_isdst counts, as in ISO C, for the
 * other fields may hold anything. NULL: there is none to tell. */
static const char *zone(const struct tm *tm, long *offset)
{
	const char *name = tm->tm_zone;
	if (name != NULL && __crt_zone_name_known(name)) {
		*offset = (long)tm->tm_gmtoff;
		return name;
	}
	if (tm->tm_isdst < 0)
		return NULL;
	int32_t seconds;
	name = __crt_zone_name(tm->tm_isdst > 0, &seconds);
	*offset = seconds;
	return name;
}

/* [+-]hhmm, padded between the sign and the hours. */
static void offset_text(struct crt_time_text *r, const struct crt_time_spec *spec, const struct tm *tm)
{
	long offset;
	if (zone(tm, &offset) == NULL) {
		string(r, spec, "", 0);
		return;
	}
	long minutes = (offset < 0 ? -offset : offset) / 60;
	number(r, spec, minutes / 60 * 100 + minutes % 60, 5, '0');
	r->sign = offset < 0 ? '-' : '+';
	size_t least = spec->width > 5 ? (size_t)spec->width : 5;
	r->fill = spec->pad != '-' && least > r->length + 1 ? least - r->length - 1 : 0;
}

int __crt_time_text(struct crt_time_text *r, const struct crt_time_spec *spec, const struct tm *tm)
{
	const char *s;
	long long year;
	int value;
	if (spec->modifier != '\0' && !__crt_time_modified(spec->modifier, spec->conversion))
		return 0;
	switch (spec->conversion) {
	case 'a':
	case 'A':
		s = (unsigned)tm->tm_wday < 7 ? __crt_day_names[tm->tm_wday] : "?";
		string(r, spec, s, spec->conversion == 'a' && *s != '?' ? 3 : length_of(s));
		return 1;
	case 'b':
	case 'h':
	case 'B':
		s = (unsigned)tm->tm_mon < 12 ? __crt_month_names[tm->tm_mon] : "?";
		string(r, spec, s, spec->conversion != 'B' && *s != '?' ? 3 : length_of(s));
		return 1;
	case 'c':
		several(r, spec, "%a %b %e %H:%M:%S %Y", tm);
		return 1;
	case 'C':
		floor_divide(tm->tm_year + 1900LL, 100, &year);
		year_number(r, spec, year, 2, '0');
		return 1;
	case 'd':
		number(r, spec, tm->tm_mday, 2, '0');
		return 1;
	case 'D':
	case 'x':
		several(r, spec, "%m/%d/%y", tm);
		return 1;
	case 'e':
		number(r, spec, tm->tm_mday, 2, '_');
		return 1;
	case 'F': {
		/* The width, less that of "-mm-dd", is the year's; with no flag and no width it is %+4Y-%m-%d (POSIX), the form of ISO 8601. */
		struct crt_time_spec part = { .pad = spec->pad, .width = spec->width > 6 ? spec->width - 6 : 0, .conversion = 'Y' };
		if (spec->width < 0) {
			part.width = spec->pad == 0 ? 4 : -1;
			if (spec->pad == 0)
				part.pad = '+';
		}
		struct crt_time_text years;
		char *at = r->buffer;
		__crt_time_text(&years, &part, tm);
		if (years.fill + years.length + 8 <= sizeof r->buffer) {
			if (years.pad == ' ')
				for (; years.fill != 0; years.fill--)
					*at++ = ' ';
			if (years.sign != '\0')
				*at++ = years.sign;
			for (; years.fill != 0; years.fill--)
				*at++ = '0';
			for (size_t i = 0; i < years.length; i++)
				*at++ = years.text[i];
			at += __crt_strftime(at, (size_t)(r->buffer + sizeof r->buffer - at), "-%m-%d", tm);
			string(r, spec, r->buffer, (size_t)(at - r->buffer));
		} else {
			/* A width beyond any year's: only the fill is long, so the rest goes behind it. */
			size_t fill = years.fill;
			for (size_t i = 0; i < years.length; i++)
				*at++ = years.text[i];
			at += __crt_strftime(at, (size_t)(r->buffer + sizeof r->buffer - at), "-%m-%d", tm);
			r->text = r->buffer;
			r->length = (size_t)(at - r->buffer);
			r->fill = fill;
			r->sign = years.sign;
			r->pad = years.pad;
		}
		return 1;
	}
	case 'g':
		__crt_iso_week(tm, &year);
		number(r, spec, floor_divide(year, 100, &year), 2, '0');
		return 1;
	case 'G':
		__crt_iso_week(tm, &year);
		year_number(r, spec, year, 4, '-');
		return 1;
	case 'H':
		number(r, spec, tm->tm_hour, 2, '0');
		return 1;
	case 'k':
		number(r, spec, tm->tm_hour, 2, '_');
		return 1;
	case 'I':
	case 'l':
		value = tm->tm_hour % 12;
		number(r, spec, value == 0 ? 12 : value, 2, spec->conversion == 'I' ? '0' : '_');
		return 1;
	case 'j':
		number(r, spec, tm->tm_yday + 1LL, 3, '0');
		return 1;
	case 'm':
		number(r, spec, tm->tm_mon + 1LL, 2, '0');
		return 1;
	case 'M':
		number(r, spec, tm->tm_min, 2, '0');
		return 1;
	case 'n':
		string(r, spec, "\n", 1);
		return 1;
	case 'p':
	case 'P':
		string(r, spec, tm->tm_hour >= 12 ? "PM" : "AM", 2);
		return 1;
	case 'r':
		several(r, spec, "%I:%M:%S %p", tm);
		return 1;
	case 'R':
		several(r, spec, "%H:%M", tm);
		return 1;
	case 's': {
		struct tm copy = *tm;
		number(r, spec, mktime(&copy), 1, '_');
		return 1;
	}
	case 'S':
		number(r, spec, tm->tm_sec, 2, '0');
		return 1;
	case 't':
		string(r, spec, "\t", 1);
		return 1;
	case 'T':
	case 'X':
		several(r, spec, "%H:%M:%S", tm);
		return 1;
	case 'u':
		number(r, spec, (tm->tm_wday + 6LL) % 7 + 1, 1, '0');
		return 1;
	case 'U':
		number(r, spec, (tm->tm_yday + 7LL - tm->tm_wday) / 7, 2, '0');
		return 1;
	case 'V':
		number(r, spec, __crt_iso_week(tm, &year), 2, '0');
		return 1;
	case 'w':
		number(r, spec, tm->tm_wday, 1, '0');
		return 1;
	case 'W':
		number(r, spec, (tm->tm_yday + 7LL - (tm->tm_wday + 6LL) % 7) / 7, 2, '0');
		return 1;
	case 'y':
		number(r, spec, floor_divide(tm->tm_year + 1900LL, 100, &year), 2, '0');
		return 1;
	case 'Y':
		year_number(r, spec, tm->tm_year + 1900LL, 4, '-');
		return 1;
	case 'z':
		offset_text(r, spec, tm);
		return 1;
	case 'Z': {
		long unused;
		s = zone(tm, &unused);
		string(r, spec, s != NULL ? s : "", s != NULL ? length_of(s) : 0);
		return 1;
	}
	case '%':
		string(r, spec, "%", 1);
		return 1;
	}
	return 0;
}
