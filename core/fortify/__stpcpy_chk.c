/* SPDX-License-Identifier: MIT */
/* __stpcpy_chk(): stpcpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__stpcpy_chk(char *restrict to, const char *restrict from, size_t room)
{
	size_t length = strlen(from);
	__crt_check_room(length + 1, room);
	return (char *)memcpy(to, from, length + 1) + length;
}
