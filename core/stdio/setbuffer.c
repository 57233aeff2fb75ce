/* SPDX-License-Identifier: MIT */
/* setbuffer(): a buffer of a given size, or none. */
#include "stream.h"

void setbuffer(FILE *f, char *buffer, size_t size)
{
	(void)setvbuf(f, buffer, buffer != NULL ? _IOFBF : _IONBF, size);
}
