/* SPDX-License-Identifier: MIT */
/* Taking a lock of core's with bounded patience, small: patience is counted in turns given to others, of about a microsecond.
 * A negative one is as good as endless. */
#include "lock.h"

int __crt_lock_for(struct crt_lock *lock, int milliseconds)
{
	int turns = milliseconds * 1000;
	while (!__crt_try_lock(lock)) {
		if (turns-- == 0)
			return 0;
		__plat_thread_yield();
	}
	return 1;
}
