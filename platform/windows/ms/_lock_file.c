/* SPDX-License-Identifier: MIT */
/* _lock_file(), _unlock_file(): a stream's lock, under Microsoft's names. */
#include <stdio.h>

void _lock_file(FILE *stream)
{
	flockfile(stream);
}

void _unlock_file(FILE *stream)
{
	funlockfile(stream);
}
