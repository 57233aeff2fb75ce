/* SPDX-License-Identifier: MIT */
/* __mempcpy_chk(): mempcpy() into an object of a known size. */
#include <string.h>

#include "fortify.h"

void *__mempcpy_chk(void *restrict to, const void *restrict from, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return (char *)memcpy(to, from, size) + size;
}
