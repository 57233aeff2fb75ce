/* SPDX-License-Identifier: MIT */
/* Descriptors of processes. Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/pidfd.h>

#include "error.h"
#include "kernel.h"

int pidfd_open(pid_t process, unsigned flags) { return __crt_result((int)SYS2(pidfd_open, process, flags)); }
int pidfd_getfd(int pidfd, int fd, unsigned flags) { return __crt_result((int)SYS3(pidfd_getfd, pidfd, fd, flags)); }

int pidfd_send_signal(int pidfd, int signal, siginfo_t *info, unsigned flags)
{
	return __crt_result((int)SYS4(pidfd_send_signal, pidfd, signal, info, flags));
}
