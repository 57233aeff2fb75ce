/* SPDX-License-Identifier: MIT */
/* bzero(): zeroes into every byte of an object. */
#include <string.h>
#include <strings.h>

void bzero(void *object, size_t size)
{
	memset(object, 0, size);
}
