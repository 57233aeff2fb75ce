/* SPDX-License-Identifier: MIT */
/* strerror_r(): the text of an error number, GNU's form. */
#define _GNU_SOURCE 1
#include <string.h>

#include "messages.h"

char *strerror_r(int error, char *buffer, size_t size)
{
	const char *text = __crt_error_text(error);
	if (text != NULL)
		return (char *)text;
	char message[CRT_MESSAGE_SIZE];
	strlcpy(buffer, __crt_number_message(message, "Unknown error ", error), size);
	return buffer;
}
