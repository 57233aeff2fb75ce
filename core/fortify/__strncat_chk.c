/* SPDX-License-Identifier: MIT */
/* __strncat_chk(): strncat() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__strncat_chk(char *restrict to, const char *restrict from, size_t limit, size_t room)
{
	size_t length = strlen(to), more = strnlen(from, limit);
	__crt_check_room(length + more + 1, room);
	memcpy(to + length, from, more);
	to[length + more] = '\0';
	return to;
}
