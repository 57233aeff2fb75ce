/* SPDX-License-Identifier: MIT */
/* "Unknown error 4711": the text of a number that has none. */
#include "messages.h"

char *__crt_number_message(char buffer[CRT_MESSAGE_SIZE], const char *prefix, int number)
{
	char digits[12];
	char *d = digits + sizeof digits;
	/* Negative numbers are worked on as such: the least one has no positive counterpart. */
	int rest = number < 0 ? number : -number;
	*--d = 0;
	do {
		*--d = (char)('0' - rest % 10);
		rest /= 10;
	} while (rest != 0);
	if (number < 0)
		*--d = '-';
	char *to = buffer;
	while (*prefix != 0)
		*to++ = *prefix++;
	while ((*to++ = *d++) != 0) {
	}
	return buffer;
}
