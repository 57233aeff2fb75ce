/* SPDX-License-Identifier: MIT */
/* posix_close(): close() that says what becomes of the descriptor when a signal comes. On Linux it is always closed. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <unistd.h>

#include "error.h"

int posix_close(int fd, int flag)
{
	if ((flag & ~POSIX_CLOSE_RESTART) != 0)
		return __crt_result(-EINVAL);
	int result = close(fd);
	/* Nothing is left to be closed, which EINTR would have one believe. */
	return result < 0 && errno == EINTR ? __crt_result(-EINPROGRESS) : result;
}
