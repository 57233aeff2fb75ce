/* SPDX-License-Identifier: MIT */
/* __strncpy_chk(): strncpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__strncpy_chk(char *restrict to, const char *restrict from, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return strncpy(to, from, size);
}
