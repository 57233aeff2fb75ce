/* SPDX-License-Identifier: MIT */
/* __memcpy_chk(): memcpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

void *__memcpy_chk(void *restrict to, const void *restrict from, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return memcpy(to, from, size);
}
