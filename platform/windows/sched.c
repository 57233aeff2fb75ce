/* SPDX-License-Identifier: MIT */
/* sched_get_priority_min() and _max(): the one policy there is. */
#include <errno.h>
#include <sched.h>

#include "error.h"

static int priority(int policy)
{
	if (policy == SCHED_OTHER)
		return 0;
	__crt_set_errno(EINVAL);
	return -1;
}

int sched_get_priority_min(int policy)
{
	return priority(policy);
}

int sched_get_priority_max(int policy)
{
	return priority(policy);
}
