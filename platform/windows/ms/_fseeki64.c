/* SPDX-License-Identifier: MIT */
/* _fseeki64(), _ftelli64(): 64-bit positions in streams. */
#include <stdio.h>

int _fseeki64(FILE *stream, long long offset, int whence)
{
	return fseeko(stream, offset, whence);
}

long long _ftelli64(FILE *stream)
{
	return ftello(stream);
}
