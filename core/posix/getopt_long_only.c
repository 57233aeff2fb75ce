/* SPDX-License-Identifier: MIT */
/* getopt_long_only(): options with names. */
#include "options.h"

int getopt_long_only(int argc, char *const argv[], const char *options, const struct option *longs, int *index)
{
	return __crt_getopt(argc, argv, options, longs, index, 1);
}
