/* SPDX-License-Identifier: MIT */
/* sysconf(): the limits of this system, in numbers. */
#include <errno.h>
#include <limits.h>
#include <unistd.h>

#include "error.h"

long sysconf(int name)
{
	switch (name) {
	case _SC_PAGESIZE: return (long)__plat_system.page_size;
	case _SC_NPROCESSORS_CONF:
	case _SC_NPROCESSORS_ONLN: return __plat_cpu_count();
	case _SC_CLK_TCK: return 100;
	case _SC_ARG_MAX: return 131072;
	case _SC_OPEN_MAX: return 1024;
	case _SC_LINE_MAX: return 2048;
	case _SC_IOV_MAX: return IOV_MAX;
	case _SC_VERSION: return 200809L;
	case _SC_THREADS: return 200809L;
	default:
		__crt_set_errno(EINVAL);
		return -1;
	}
}
