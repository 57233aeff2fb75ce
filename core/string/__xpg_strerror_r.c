/* SPDX-License-Identifier: MIT */
/* strerror_r(): the text of an error number, POSIX's form, which <string.h> calls by this name. */
#include <errno.h>
#include <string.h>

#include "messages.h"

int __xpg_strerror_r(int error, char *buffer, size_t size);

int __xpg_strerror_r(int error, char *buffer, size_t size)
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
