/* SPDX-License-Identifier: MIT */
/* Signals read from a descriptor. Linux only. */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define SFD_CLOEXEC 02000000
#define SFD_NONBLOCK 04000

/* What it reads as, one for each signal. */
struct signalfd_siginfo {
	uint32_t ssi_signo;
	int32_t ssi_errno;
	int32_t ssi_code;
	uint32_t ssi_pid;
	uint32_t ssi_uid;
	int32_t ssi_fd;
	uint32_t ssi_tid;
	uint32_t ssi_band;
	uint32_t ssi_overrun;
	uint32_t ssi_trapno;
	int32_t ssi_status;
	int32_t ssi_int;
	uint64_t ssi_ptr;
	uint64_t ssi_utime;
	uint64_t ssi_stime;
	uint64_t ssi_addr;
	uint16_t ssi_addr_lsb;
	uint16_t __padding1;
	int32_t ssi_syscall;
	uint64_t ssi_call_addr;
	uint32_t ssi_arch;
	uint8_t __padding2[28];
};

/* A descriptor for these signals, which should be blocked; or, if `fd` is not -1, that one with another set. -1 with errno: EBADF, EINVAL,
 * EMFILE, ENFILE, ENOMEM. */
int signalfd(int __fd, const sigset_t *__set, int __flags) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
