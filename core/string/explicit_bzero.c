/* SPDX-License-Identifier: MIT */
/* explicit_bzero(): zeroes that no compiler may leave out. */
#include <string.h>

#include "attr.h"

void explicit_bzero(void *object, size_t size)
{
	memset(object, 0, size);
	__crt_keep(object);
}
