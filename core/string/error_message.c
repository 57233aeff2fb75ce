/* SPDX-License-Identifier: MIT */
/* The text of an error number for printf's %m, unpacked into the caller's room. Packed, because any format may hold a %m, so that every
 * program with printf pays for all texts; strerror() has them in the open (error_text.c), since its callers keep pointers to them. */
#include "attr.h"
#include "messages.h"

#include "error_packed.h"

static char *unpack(char *to, unsigned symbol)
{
	if (symbol >= 32 && symbol < 127) {
		*to++ = (char)symbol;
	} else {
		const unsigned char *pair = pairs[symbol >= 127 ? symbol - 127 : symbol + (256 - 127 - 1)];
		to = unpack(to, pair[0]);
		to = unpack(to, pair[1]);
	}
	return to;
}

char *__crt_error_message(char buffer[CRT_ERROR_SIZE], int error)
{
	const unsigned char *at = packed;
	char *to = buffer;
	unsigned left = (unsigned)error;
	if (left < TEXTS) {
		for (; left != 0; left--)
			while (*at++ != 0)
				;
		for (; *at != 0; at++)
			to = unpack(to, *at);
	}
	*to = '\0';
	if (to == buffer)
		return __crt_number_message(buffer, "Unknown error ", error);
	if (*buffer >= 'a')
		*buffer = (char)(*buffer - 'a' + 'A');
	return buffer;
}
