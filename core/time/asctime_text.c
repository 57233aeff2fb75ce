/* SPDX-License-Identifier: MIT */
/* The text of asctime(), by the format of ISO C17 7.27.3.1: "%.3s %.3s%3d %.2d:%.2d:%.2d %d\n". */
#include "calendar.h"

static char *put(char *at, int64_t value, int width, char pad)
{
	char digits[24];
	int count = 0;
	int negative = value < 0;
	uint64_t rest = negative ? 0 - (uint64_t)value : (uint64_t)value;
	do
		digits[count++] = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	/* A precision of zeros stands behind the sign, a width of spaces before it. */
	if (pad == '0') {
		if (negative)
			*at++ = '-';
		for (; width > count; width--)
			*at++ = pad;
	} else {
		for (; width > count + negative; width--)
			*at++ = pad;
		if (negative)
			*at++ = '-';
	}
	while (count != 0)
		*at++ = digits[--count];
	return at;
}

static char *put_name(char *at, const char *name)
{
	for (int i = 0; i < 3; i++)
		*at++ = name[i];
	return at;
}

int __crt_asctime(const struct tm *tm, char text[CRT_ASCTIME_MAX])
{
	char *at = put_name(text, (unsigned)tm->tm_wday < 7 ? __crt_day_names[tm->tm_wday] : "???");
	*at++ = ' ';
	at = put_name(at, (unsigned)tm->tm_mon < 12 ? __crt_month_names[tm->tm_mon] : "???");
	at = put(at, tm->tm_mday, 3, ' ');
	*at++ = ' ';
	at = put(at, tm->tm_hour, 2, '0');
	*at++ = ':';
	at = put(at, tm->tm_min, 2, '0');
	*at++ = ':';
	at = put(at, tm->tm_sec, 2, '0');
	*at++ = ' ';
	at = put(at, tm->tm_year + INT64_C(1900), 0, ' ');
	*at++ = '\n';
	*at = '\0';
	return (int)(at - text);
}
