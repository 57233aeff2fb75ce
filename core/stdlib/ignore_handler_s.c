/* SPDX-License-Identifier: MIT */
/* ignore_handler_s(): leaves it to the function's result. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

void ignore_handler_s(const char *restrict message, void *restrict object, errno_t error)
{
	(void)message;
	(void)object;
	(void)error;
}
