/* SPDX-License-Identifier: MIT */
/* strtok_s(): tokens of a string within a size. */
#define __STDC_WANT_LIB_EXT1__ 1
#define _GNU_SOURCE 1
#include <string.h>

#define UNIT char
#define MEASURE __crt_bounds_strnlen
#include "bounds_length.h"
#include "bounds_text.h"

char *strtok_s(char *restrict string, rsize_t *restrict size, const char *restrict set, char **restrict state)
{
	return bounds_token(string, size, set, (char **)state, "strtok_s");
}
