/* SPDX-License-Identifier: MIT */
/* strerrorlen_s(): how long the message of an error number is. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <string.h>

size_t strerrorlen_s(errno_t error)
{
	return strlen(strerror(error));
}
