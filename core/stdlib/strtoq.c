/* SPDX-License-Identifier: MIT */
/* strtoq(): strtoll() under BSD's name. */
#define _GNU_SOURCE 1
#include <stdlib.h>

long long strtoq(const char *restrict text, char **restrict end, int base)
{
	return strtoll(text, end, base);
}
