/* SPDX-License-Identifier: MIT */
/* ulimit(). Linux only. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <sys/resource.h>
#include <ulimit.h>
#include <unistd.h>

#include "error.h"

enum { UNIT = 512 };

long ulimit(int command, ...)
{
	struct rlimit limit;
	if (command == __UL_GETOPENMAX)
		return sysconf(_SC_OPEN_MAX);
	if (command != UL_GETFSIZE && command != UL_SETFSIZE)
		return __crt_result(-EINVAL);
	if (getrlimit(RLIMIT_FSIZE, &limit) < 0)
		return -1;
	if (command == UL_SETFSIZE) {
		va_list arguments;
		va_start(arguments, command);
		long units = va_arg(arguments, long);
		va_end(arguments);
		if (units < 0)
			return __crt_result(-EINVAL);
		limit.rlim_cur = limit.rlim_max = (rlim_t)units > RLIM_INFINITY / UNIT ? RLIM_INFINITY : (rlim_t)units * UNIT;
		if (setrlimit(RLIMIT_FSIZE, &limit) < 0)
			return -1;
	}
	return limit.rlim_cur == RLIM_INFINITY ? LONG_MAX : (long)(limit.rlim_cur / UNIT);
}
