/* SPDX-License-Identifier: MIT */
/* gets_s(): a line from stdin that must fit. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>

#include "constraint.h"
#include "stream.h"

char *gets_s(char *text, rsize_t size)
{
	const char *reason = NULL;
	size_t length = 0;
	int c, entered = __crt_file_enter(stdin);

	if (!text)
		reason = "no destination";
	else if (!size || size > RSIZE_MAX)
		reason = "the size is 0 or above RSIZE_MAX";
	/* The line is taken in any case. */
	while ((c = __crt_file_getc(stdin)) != EOF && c != '\n') {
		if (!reason && length == size - 1)
			reason = "the line is too long";
		if (!reason)
			text[length++] = (char)c;
	}
	if (text && size && size <= RSIZE_MAX)
		text[reason ? 0 : length] = 0;
	if (c == EOF && (length == 0 || stdin->flags & CRT_FILE_ERROR) && !reason)
		text = NULL;
	__crt_file_leave(stdin, entered);
	if (!reason)
		return text;
	(void)__crt_constraint("gets_s", reason, EINVAL);
	return NULL;
}
