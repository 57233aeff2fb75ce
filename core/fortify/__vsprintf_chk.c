/* SPDX-License-Identifier: MIT */
/* __vsprintf_chk(): vsprintf() into an object of a known size. */
#include "fortify.h"

int __vsprintf_chk(char *restrict text, int flag, size_t room, const char *restrict format, va_list arguments)
{
	(void)flag;
	__crt_check_room(1, room);
	int length = vsnprintf(text, room, format, arguments);
	/* What has no room was not written. */
	if (length >= 0)
		__crt_check_room((size_t)length + 1, room);
	return length;
}
