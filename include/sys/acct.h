/* SPDX-License-Identifier: MIT */
/* Accounting of processes: the records of the kernel's file. Linux only. */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <bits/features.h>
#include <endian.h>
#include <stdint.h>
#include <sys/types.h>
/* acct() itself. */
#include <unistd.h>

#ifndef _WIN32
#define ACCT_COMM 16
/* A floating-point number: 13 bits, and above them three of an exponent of 8. */
typedef uint16_t comp_t;

struct acct {
	char ac_flag;
	uint16_t ac_uid, ac_gid, ac_tty;
	uint32_t ac_btime;
	comp_t ac_utime, ac_stime, ac_etime, ac_mem, ac_io, ac_rw, ac_minflt, ac_majflt, ac_swaps;
	uint32_t ac_exitcode;
	char ac_comm[ACCT_COMM + 1];
	char ac_pad[10];
};

/* The newer form (ac_version 3). */
struct acct_v3 {
	char ac_flag, ac_version;
	uint16_t ac_tty;
	uint32_t ac_exitcode, ac_uid, ac_gid, ac_pid, ac_ppid, ac_btime;
	float ac_etime;
	comp_t ac_utime, ac_stime, ac_mem, ac_io, ac_rw, ac_minflt, ac_majflt, ac_swaps;
	char ac_comm[ACCT_COMM];
};

enum { AFORK = 1, ASU = 2, ACORE = 8, AXSIG = 16 };
#define ACCT_BYTEORDER (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 0x80 : 0)
#define AHZ 100

#endif

#endif
