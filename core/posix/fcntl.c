/* SPDX-License-Identifier: MIT */
/* fcntl(): what a descriptor is and does. */
#include <fcntl.h>
#include <stdarg.h>

#include "error.h"

int fcntl(int fd, int command, ...)
{
	va_list args;
	va_start(args, command);
	/* Commands without an argument leave whatever is there unread. */
	intptr_t argument = va_arg(args, intptr_t);
	va_end(args);
	return __crt_result(PLAT_POINT(fcntl)(fd, command, argument));
}
