/* SPDX-License-Identifier: MIT */
/* strerror_r(): the text of an error number, POSIX's form. */
#include <errno.h>
#include <string.h>

#include "messages.h"

int strerror_r(int error, char *buffer, size_t size)
{
	char message[CRT_MESSAGE_SIZE];
	const char *text = __crt_error_text(error);
	int known = text != NULL;
	if (!known)
		text = __crt_number_message(message, "Unknown error ", error);
	if (strlcpy(buffer, text, size) >= size)
		return ERANGE;
	return known ? 0 : EINVAL;
}
