/* SPDX-License-Identifier: MIT */
/* How much of a file system a user may take: quotactl(2). Linux only. */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <bits/features.h>
#include <stdint.h>
#include <sys/types.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define MAXQUOTAS 3
#define USRQUOTA 0
#define GRPQUOTA 1
#define PRJQUOTA 2
#define SUBCMDMASK 0xff
#define SUBCMDSHIFT 8
#define QCMD(command, type) ((int)((unsigned)(command) << SUBCMDSHIFT | ((type) & SUBCMDMASK)))
#define Q_SYNC 0x800001
#define Q_QUOTAON 0x800002
#define Q_QUOTAOFF 0x800003
#define Q_GETFMT 0x800004
#define Q_GETINFO 0x800005
#define Q_SETINFO 0x800006
#define Q_GETQUOTA 0x800007
#define Q_SETQUOTA 0x800008
#define QFMT_VFS_OLD 1
#define QFMT_VFS_V0 2
#define QFMT_OCFS2 3
#define QFMT_VFS_V1 4
#define QIF_BLIMITS 1
#define QIF_SPACE 2
#define QIF_ILIMITS 4
#define QIF_INODES 8
#define QIF_BTIME 16
#define QIF_ITIME 32
#define QIF_LIMITS (QIF_BLIMITS | QIF_ILIMITS)
#define QIF_USAGE (QIF_SPACE | QIF_INODES)
#define QIF_TIMES (QIF_BTIME | QIF_ITIME)
#define QIF_ALL (QIF_LIMITS | QIF_USAGE | QIF_TIMES)
#define IIF_BGRACE 1
#define IIF_IGRACE 2
#define IIF_FLAGS 4
#define IIF_ALL (IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)

struct dqblk {
	uint64_t dqb_bhardlimit, dqb_bsoftlimit, dqb_curspace, dqb_ihardlimit, dqb_isoftlimit, dqb_curinodes, dqb_btime, dqb_itime;
	uint32_t dqb_valid;
};
struct dqinfo {
	uint64_t dqi_bgrace, dqi_igrace;
	uint32_t dqi_flags, dqi_valid;
};

/* 0, or -1 with errno: EPERM, ENOENT, ESRCH (no quotas there), EINVAL ... */
int quotactl(int __command, const char *__device, int __id, char *__data) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
