/* SPDX-License-Identifier: MIT */
/* poll(): waits until descriptors can be used. */
#include <bits/timespec.h>
#include <poll.h>
#include <stddef.h>

#include "error.h"
#include "kernel.h"

int poll(struct pollfd *fds, nfds_t count, int milliseconds)
{
	struct timespec span = { milliseconds / 1000, milliseconds % 1000 * 1000000 };
	return __crt_result((int)SYS5(ppoll, fds, count, milliseconds < 0 ? NULL : &span, NULL, 8));
}
