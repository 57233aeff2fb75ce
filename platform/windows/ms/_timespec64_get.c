/* SPDX-License-Identifier: MIT */
/* _timespec64_get(): timespec_get() under Microsoft's name. */
#include <time.h>

int _timespec64_get(struct timespec *now, int base)
{
	return timespec_get(now, base);
}
