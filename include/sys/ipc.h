/* SPDX-License-Identifier: MIT */
/* What the System V ways of communicating share. POSIX.1-2017; Linux only. */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <bits/features.h>
#include <bits/ids.h>
#include <bits/key_t.h>
#include <bits/mode_t.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define IPC_CREAT 01000
#define IPC_EXCL 02000
#define IPC_NOWAIT 04000
#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
#define IPC_PRIVATE ((key_t)0)

/* The kernel's layout. */
struct ipc_perm {
	key_t __key;
	uid_t uid;
	gid_t gid;
	uid_t cuid;
	gid_t cgid;
	mode_t mode;
	int __seq;
	long __spare[2];
};

/* A key from a file that is there and the lowest byte of `project`, or -1 with errno as stat(). */
key_t ftok(const char *__path, int __project) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define IPC_INFO 3
#endif

__CRT_END_DECLS

#endif
