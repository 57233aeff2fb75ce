/* SPDX-License-Identifier: MIT */
/* sendmmsg() and recvmmsg(): several messages in one call. Linux only. */
#define _GNU_SOURCE 1
#include <bits/timespec.h>
#include <sys/socket.h>

#include "error.h"
#include "kernel.h"

int sendmmsg(int fd, struct mmsghdr *messages, unsigned count, int flags)
{
	return __crt_result((int)POINT4(sendmmsg, fd, messages, count, flags));
}

int recvmmsg(int fd, struct mmsghdr *messages, unsigned count, int flags, struct timespec *span)
{
	return __crt_result((int)POINT5(recvmmsg, fd, messages, count, flags, span));
}
