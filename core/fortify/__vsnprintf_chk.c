/* SPDX-License-Identifier: MIT */
/* __vsnprintf_chk(): vsnprintf() into an object of a known size. */
#include "fortify.h"

int __vsnprintf_chk(char *restrict text, size_t size, int flag, size_t room, const char *restrict format, va_list arguments)
{
	(void)flag;
	__crt_check_room(size, room);
	return vsnprintf(text, size, format, arguments);
}
