/* SPDX-License-Identifier: MIT */
/* fopen() for a mode that names no encoding: <stdio.h> calls it where the program is compiled for size and the mode is a literal. */
#include "stream.h"

FILE *__crt_fopen_plain(const char *restrict path, const char *restrict mode);

FILE *__crt_fopen_plain(const char *restrict path, const char *restrict mode)
{
	return __crt_file_open(path, mode, NULL);
}
