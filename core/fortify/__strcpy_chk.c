/* SPDX-License-Identifier: MIT */
/* __strcpy_chk(): strcpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__strcpy_chk(char *restrict to, const char *restrict from, size_t room)
{
	size_t size = strlen(from) + 1;
	__crt_check_room(size, room);
	return memcpy(to, from, size);
}
