/* SPDX-License-Identifier: MIT */
/* fopen(): a stream on a file. */
#include "stream.h"

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	return __crt_file_open(path, mode, PLAT_TEXT_ENCODING);
}
