/* SPDX-License-Identifier: MIT */
/* poll() and ppoll(): wait until descriptors can be used. */
#define _GNU_SOURCE 1
#include <bits/timespec.h>
#include <poll.h>
#include <stddef.h>

#include "error.h"
#include "kernel.h"

int poll(struct pollfd *fds, nfds_t count, int milliseconds)
{
	struct timespec span = { milliseconds / 1000, milliseconds % 1000 * 1000000 };
	return __crt_result((int)POINT5(ppoll, fds, count, milliseconds < 0 ? NULL : &span, NULL, 8));
}

int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *span, const sigset_t *mask)
{
	/* The kernel stores there what is left. */
	struct timespec left;
	if (span != NULL)
		left = *span;
	return __crt_result((int)POINT5(ppoll, fds, count, span != NULL ? &left : NULL, mask, 8));
}
