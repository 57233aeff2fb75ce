/* SPDX-License-Identifier: MIT */
/* The small flavour never sleeps for core's locks, but it needs them with threads (stream.h). */
#include "stream.h"

void (*const __crt_locks_sleep[])(void) = {
	(void (*)(void))__crt_file_lock, (void (*)(void))__crt_file_lock_for, (void (*)(void))__crt_lock_for
};
