/* SPDX-License-Identifier: MIT */
/* The small flavour never sleeps for core's locks. */
#include "lock.h"

const char __crt_locks_sleep = 0;
