/* SPDX-License-Identifier: MIT */
/* setbuf(): a buffer of BUFSIZ bytes, or none. */
#include "stream.h"

void setbuf(FILE *restrict f, char *restrict buffer)
{
	(void)setvbuf(f, buffer, buffer != NULL ? _IOFBF : _IONBF, BUFSIZ);
}
