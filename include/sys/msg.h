/* SPDX-License-Identifier: MIT */
/* System V message queues. POSIX.1-2017; Linux only. */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <bits/features.h>
#include <bits/pid_t.h>
#include <bits/ssize_t.h>
#include <bits/time_t.h>
#include <sys/ipc.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define MSG_NOERROR 010000
#define MSG_EXCEPT 020000

typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;
/* The kernel's layout. */
struct msqid_ds {
	struct ipc_perm msg_perm;
	time_t msg_stime;
	time_t msg_rtime;
	time_t msg_ctime;
	unsigned long __msg_cbytes;
	msgqnum_t msg_qnum;
	msglen_t msg_qbytes;
	pid_t msg_lspid;
	pid_t msg_lrpid;
	unsigned long __spare[2];
};
#ifdef __CRT_USE_GNU
struct msgbuf {
	long mtype;
	char mtext[1];
};
#endif

/* The number of the queue with that key, made with IPC_CREAT; -1 with errno: ENOENT, EEXIST, EACCES, ENOSPC. */
int msgget(key_t __key, int __flags) __CRT_NOTHROW;
/* A message is a long, its type, and `size` bytes behind it. 0, or -1: EAGAIN (with IPC_NOWAIT), EINVAL, EIDRM, EINTR. */
int msgsnd(int __number, const void *__message, size_t __size, int __flags);
/* The first message, of a type that is not 0, or of the least type up to -type: its size, or -1: ENOMSG, E2BIG, EINVAL, EIDRM, EINTR. */
ssize_t msgrcv(int __number, void *__message, size_t __size, long __type, int __flags);
int msgctl(int __number, int __command, struct msqid_ds *__about) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define MSG_STAT 11
#define MSG_INFO 12
#define MSG_STAT_ANY 13
#define MSG_COPY 0x4000
#endif

__CRT_END_DECLS

#endif
