/* SPDX-License-Identifier: MIT */
/* _fseek_nolock(), _ftell_nolock(), _fseeki64_nolock(), _ftelli64_nolock(): positions of a stream that the caller has locked. The
 * lock is recursive. */
#include <stdio.h>

int _fseek_nolock(FILE *stream, long offset, int whence)
{
	return fseek(stream, offset, whence);
}

long _ftell_nolock(FILE *stream)
{
	return ftell(stream);
}

int _fseeki64_nolock(FILE *stream, long long offset, int whence)
{
	return fseeko(stream, offset, whence);
}

long long _ftelli64_nolock(FILE *stream)
{
	return ftello(stream);
}
