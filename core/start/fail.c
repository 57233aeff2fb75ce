/* SPDX-License-Identifier: MIT */
/* The last resort of start-up: a line on standard error, then the end. */
#include "start.h"

_Noreturn void __crt_fail_with(const char *line, size_t length, int status)
{
	(void)__plat_write(2, line, length);
	__plat_exit(status);
}
