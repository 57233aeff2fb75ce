/* SPDX-License-Identifier: MIT */
/* __stpncpy_chk(): stpncpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

char *__stpncpy_chk(char *restrict to, const char *restrict from, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return stpncpy(to, from, size);
}
