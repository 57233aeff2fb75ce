/* SPDX-License-Identifier: MIT */
/* __memset_chk(): memset() into an object of a known size. */
#include <string.h>

#include "fortify.h"

void *__memset_chk(void *to, int byte, size_t size, size_t room)
{
	__crt_check_room(size, room);
	return memset(to, byte, size);
}
