/* SPDX-License-Identifier: MIT */
/* __memmove_chk(): memmove() into an object of a known size. */
#include <string.h>

#include "fortify.h"

void *__memmove_chk(void *to, const void *from, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return memmove(to, from, size);
}
