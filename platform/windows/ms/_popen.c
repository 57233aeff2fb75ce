/* SPDX-License-Identifier: MIT */
/* _popen(), _pclose(): a command with a pipe, under Microsoft's names. */
#include <stdio.h>

FILE *_popen(const char *command, const char *mode)
{
	return popen(command, mode);
}

int _pclose(FILE *stream)
{
	return pclose(stream);
}
