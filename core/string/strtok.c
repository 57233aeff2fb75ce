/* SPDX-License-Identifier: MIT */
/* strtok(): the next token, with the position kept in the thread. */
#include <string.h>

#include "crt_platform.h"

char *strtok(char *restrict string, const char *restrict set)
{
	return strtok_r(string, set, &__plat_self()->token);
}
