/* SPDX-License-Identifier: MIT */
/* strerror_s(): the message of an error number, cut off visibly if it does not fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <string.h>

#include "constraint.h"

errno_t strerror_s(char *text, rsize_t size, errno_t error)
{
	const char *message;
	size_t length, i;

	if (!text)
		return __crt_constraint("strerror_s", "no destination", EINVAL);
	if (!size || size > RSIZE_MAX)
		return __crt_constraint("strerror_s", "the size is 0 or above RSIZE_MAX", size ? ERANGE : EINVAL);
	message = strerror(error);
	length = strlen(message);
	if (length < size) {
		memcpy(text, message, length + 1);
		return 0;
	}
	memcpy(text, message, size - 1);
	text[size - 1] = 0;
	if (size > 3) {
		for (i = 2; i <= 4; i++)
			text[size - i] = '.';
	}
	return ERANGE;
}
