/* SPDX-License-Identifier: MIT */
/* __strcat_chk(): strcat() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__strcat_chk(char *restrict to, const char *restrict from, size_t room)
{
	size_t length = strlen(to), size = strlen(from) + 1;
	__crt_check_room(length + size, room);
	memcpy(to + length, from, size);
	return to;
}
